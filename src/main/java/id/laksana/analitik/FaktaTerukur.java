package id.laksana.analitik;

import id.laksana.analitik.RincianSop.BarisMutu;
import id.laksana.sop.Waktu.Satuan;
import id.laksana.web.Formats;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was measured, in sentences for an official form; so always in Indonesian. */
@Component
class FaktaTerukur {

    static final Locale BAHASA = Locale.of("id");
    private static final int TERBANYAK = 3;

    private final MessageSource messages;
    private final Formats formats;

    FaktaTerukur(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.formats = new Formats(BAHASA, ZoneOffset.UTC, clock);
    }

    List<String> kalimat(RincianSop isi) {
        var lines = new ArrayList<String>();
        var ringkas = isi.ringkasan();
        var jumlah = ringkas.jumlah();
        var kurun = isi.kurun();
        lines.add(
                kata(
                        "penilaian.fakta.pelaksanaan",
                        formats.date(kurun.dari()),
                        formats.date(kurun.sampai()),
                        jumlah.semua(),
                        jumlah.selesai(),
                        jumlah.berjalan() + jumlah.ditangguhkan(),
                        jumlah.ditolak(),
                        jumlah.dibatalkan()));
        if (jumlah.semua() == 0) {
            return lines;
        }
        var share = ringkas.tepat().persen();
        lines.add(
                share == null
                        ? kata("penilaian.fakta.tanpa-baku")
                        : kata(
                                "penilaian.fakta.tepat",
                                formats.decimal(share, 1),
                                ringkas.tepat().banyak(),
                                ringkas.tepat().dari()));
        terbanyak(isi, "penilaian.fakta.lewat", BarisMutu::melampaui, lines);
        if (ringkas.kembali() == 0) {
            lines.add(kata("penilaian.fakta.tanpa-kembali"));
        } else {
            lines.add(kata("penilaian.fakta.kembali", ringkas.kembali()));
            terbanyak(isi, "penilaian.fakta.kembali-langkah", BarisMutu::kembali, lines);
        }
        seluruh(ringkas, lines);
        return lines;
    }

    private void terbanyak(
            RincianSop isi, String key, ToLongFunction<BarisMutu> count, List<String> lines) {
        String rows =
                isi.langkah().stream()
                        .filter(row -> count.applyAsLong(row) > 0)
                        .sorted(Comparator.comparingLong(count).reversed())
                        .limit(TERBANYAK)
                        .map(
                                row ->
                                        kata(
                                                "penilaian.fakta.langkah",
                                                row.langkah().no(),
                                                count.applyAsLong(row)))
                        .collect(Collectors.joining(", "));
        if (!rows.isEmpty()) {
            lines.add(kata(key, rows));
        }
    }

    private void seluruh(BarisSop ringkas, List<String> lines) {
        var baku = ringkas.baku();
        for (Satuan satuan : Satuan.values()) {
            var lama = ringkas.seluruh().get(satuan);
            var sum = baku == null ? null : baku.perSatuan().get(satuan);
            if (lama != null && sum != null) {
                lines.add(
                        kata(
                                "penilaian.fakta.seluruh." + satuan.name().toLowerCase(Locale.ROOT),
                                lama.median(),
                                sum.palingLama()));
            }
        }
    }

    private String kata(String key, @Nullable Object... args) {
        return messages.getMessage(key, args, BAHASA);
    }
}

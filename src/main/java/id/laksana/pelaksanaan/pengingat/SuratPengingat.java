package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.pelaksanaan.pengingat.PilihanRepository.Tujuan;
import id.laksana.web.Formats;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Words e-mail about tasks in the language of the receiver. It says what is to be done, by when and
 * where; of people it names nobody, of the case only its subject.
 */
@Component
class SuratPengingat {

    record Surat(String judul, String isi) {}

    private final MessageSource messages;
    private final DaftarInstansi instansi;
    private final AlamatUmum alamat;
    private final Clock clock;

    SuratPengingat(
            MessageSource messages, DaftarInstansi instansi, AlamatUmum alamat, Clock clock) {
        this.messages = messages;
        this.instansi = instansi;
        this.alamat = alamat;
        this.clock = clock;
    }

    Surat satu(TugasDiingat tugas, JenisPemberitahuan jenis, Tujuan tujuan) {
        var locale = tujuan.pilihan().locale();
        String kind = text(locale, "pengingat.jenis." + jenis.name());
        var body = new StringBuilder();
        line(body, text(locale, "pengingat.surel.jenis." + jenis.name()));
        line(body, "");
        baris(body, tugas, locale);
        if (tugas.dikembalikan() != null) {
            line(body, text(locale, "pengingat.surel.alasan", tugas.dikembalikan()));
        }
        line(body, "");
        kaki(body, locale);
        return new Surat(
                text(locale, "pengingat.surel.judul", kind, tugas.kegiatan()), body.toString());
    }

    Surat ringkasan(IsiRingkasan isi, Tujuan tujuan) {
        var locale = tujuan.pilihan().locale();
        var body = new StringBuilder();
        bagian(body, "terlambat", isi.terlambat(), locale);
        bagian(body, "hari-ini", isi.hariIni(), locale);
        bagian(body, "dikembalikan", isi.dikembalikan(), locale);
        bagian(body, "baru", isi.baru(), locale);
        bagian(body, "bawahan", isi.bawahan(), locale);
        kaki(body, locale);
        return new Surat(
                text(
                        locale,
                        "pengingat.surel.ringkasan",
                        isi.terlambat().size(),
                        isi.hariIni().size(),
                        isi.dikembalikan().size() + isi.baru().size(),
                        isi.bawahan().size()),
                body.toString());
    }

    private void bagian(StringBuilder body, String key, List<TugasDiingat> tasks, Locale locale) {
        if (!tasks.isEmpty()) {
            line(body, text(locale, "pengingat.surel.bagian." + key, tasks.size()));
            tasks.forEach(task -> baris(body, task, locale));
            line(body, "");
        }
    }

    private void baris(StringBuilder body, TugasDiingat tugas, Locale locale) {
        line(body, "- " + tugas.kegiatan());
        line(body, "  " + tugas.perihal());
        if (tugas.tenggat() != null) {
            line(body, "  " + text(locale, "pengingat.surel.tenggat", saat(tugas, locale)));
        }
        line(body, "  " + alamat.ke(tugas.alamat()));
    }

    private @Nullable String saat(TugasDiingat tugas, Locale locale) {
        Instant due = tugas.tenggat();
        var formats = new Formats(locale, instansi.sekarang().zona(), clock);
        return due == null ? null : formats.fullMoment(due);
    }

    private void kaki(StringBuilder body, Locale locale) {
        String settings = alamat.ke("/pemberitahuan/pengaturan");
        line(body, "-- ");
        line(body, text(locale, "pengingat.surel.kaki", instansi.sekarang().nama()));
        line(body, text(locale, "pengingat.surel.atur", settings));
    }

    private static void line(StringBuilder body, String text) {
        body.append(text).append('\n');
    }

    private String text(Locale locale, String key, @Nullable Object... args) {
        return messages.getMessage(key, args, locale);
    }
}

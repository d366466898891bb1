package id.laksana.pelaksanaan.berkala.web;

import id.laksana.organisasi.kalender.Jendela;
import id.laksana.pelaksanaan.berkala.DaftarJadwal.Baru;
import id.laksana.pelaksanaan.berkala.JadwalBerkala;
import id.laksana.pelaksanaan.berkala.Ulang;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A schedule as typed. */
public record JadwalForm(
        @Nullable String sop,
        @Nullable String ulang,
        @Nullable String hari,
        @Nullable String bulan,
        @Nullable String jam,
        @Nullable String periode,
        @Nullable String perihal) {

    /** Value of the field {@code periode}. */
    public static final String LALU = "lalu";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    static final JadwalForm KOSONG =
            new JadwalForm(null, Ulang.TRIWULANAN.name(), "1", "1", "08.00", "ini", "");

    static JadwalForm dari(JadwalBerkala jadwal) {
        return new JadwalForm(
                jadwal.sop(),
                jadwal.ulang().name(),
                String.valueOf(jadwal.hari()),
                jadwal.bulan() == 0 ? "1" : String.valueOf(jadwal.bulan()),
                TIME.format(jadwal.jam()),
                jadwal.lalu() ? LALU : "ini",
                jadwal.perihal());
    }

    JadwalForm denganSop(String kode) {
        return new JadwalForm(kode, ulang, hari, bulan, jam, periode, perihal);
    }

    Baru baru() {
        return new Baru(
                text(sop),
                pengulangan(),
                number(hari),
                number(bulan),
                time(text(jam)),
                LALU.equals(periode),
                text(perihal));
    }

    private Ulang pengulangan() {
        return Arrays.stream(Ulang.values())
                .filter(one -> one.name().equals(ulang))
                .findFirst()
                .orElse(Ulang.TRIWULANAN);
    }

    /** As office hours are written, of which it is the beginning. */
    private static @Nullable LocalTime time(String text) {
        List<Jendela> read = Jendela.parse(text + "-23.59");
        return read == null || read.isEmpty() ? null : read.getFirst().mulai();
    }

    private static int number(@Nullable String text) {
        return text(text).matches("[0-9]{1,4}") ? Integer.parseInt(text(text)) : 0;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

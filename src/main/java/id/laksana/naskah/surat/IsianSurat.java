package id.laksana.naskah.surat;

import id.laksana.organisasi.Tanggal;
import id.laksana.web.FormErrors;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was typed.
 *
 * @param alasan why it is corrected
 * @param versi what stood there when the form was opened
 */
public record IsianSurat(
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String pengirim,
        @Nullable String perihal,
        @Nullable String keamanan,
        @Nullable String kecepatan,
        @Nullable String lampiran,
        @Nullable String alasan,
        int versi) {

    static final int TERPANJANG = 500;

    public static IsianSurat kosong() {
        return new IsianSurat(
                null,
                null,
                null,
                null,
                KeamananSurat.BIASA.name(),
                KecepatanSurat.BIASA.name(),
                null,
                null,
                0);
    }

    public static IsianSurat dari(Surat surat) {
        var isi = surat.isi();
        return new IsianSurat(
                isi.nomor(),
                isi.tanggal() == null ? null : isi.tanggal().toString(),
                isi.pengirim(),
                isi.perihal(),
                isi.keamanan().name(),
                isi.kecepatan().name(),
                isi.lampiran(),
                null,
                surat.versi());
    }

    public FormErrors masalah(LocalDate hariIni) {
        var problems = FormErrors.none();
        problems = wajib(problems, "pengirim", pengirim);
        problems = wajib(problems, "perihal", perihal);
        problems = panjang(problems, "nomor", nomor);
        problems = panjang(problems, "lampiran", lampiran);
        var date = Tanggal.parse(tanggal);
        if (!teks(tanggal).isEmpty() && date == null) {
            problems = problems.with("tanggal", "surat.tanggal.salah");
        }
        if (date != null && date.isAfter(hariIni)) {
            problems = problems.with("tanggal", "surat.tanggal.nanti", hariIni);
        }
        return problems;
    }

    public FormErrors masalahKoreksi(LocalDate hariIni) {
        return wajib(masalah(hariIni), "alasan", alasan);
    }

    private static FormErrors wajib(FormErrors before, String field, @Nullable String value) {
        return teks(value).isEmpty()
                ? before.with(field, "surat." + field + ".kosong")
                : panjang(before, field, value);
    }

    private static FormErrors panjang(FormErrors before, String field, @Nullable String value) {
        return teks(value).length() > TERPANJANG
                ? before.with(field, "surat.terlalu-panjang", TERPANJANG)
                : before;
    }

    IsiSurat isi() {
        return new IsiSurat(
                teks(nomor),
                Tanggal.parse(tanggal),
                teks(pengirim),
                teks(perihal),
                pilih(KeamananSurat.values(), keamanan),
                pilih(KecepatanSurat.values(), kecepatan),
                teks(lampiran));
    }

    String alasanRapi() {
        return teks(alasan);
    }

    /** The first of the list stands for whatever is no value. */
    private static <E extends Enum<E>> E pilih(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(values[0]);
    }

    private static String teks(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}

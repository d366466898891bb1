package id.laksana.organisasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit as someone typed it, in the form or in a row of an import sheet. */
public record IsianUnit(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String namaPendek,
        @Nullable String jenis,
        @Nullable String induk,
        @Nullable String sejak) {

    /** Kinds of units (PP 18/2016 jo. PP 72/2019), and kelompok for a team of functional posts. */
    public static final List<String> DAFTAR_JENIS =
            List.of(
                    "kepala-daerah",
                    "sekretariat-daerah",
                    "asisten",
                    "bagian",
                    "biro",
                    "dinas",
                    "badan",
                    "inspektorat",
                    "kecamatan",
                    "kelurahan",
                    "sekretariat",
                    "subbagian",
                    "bidang",
                    "seksi",
                    "upt",
                    "kelompok");

    private static final Pattern KODE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    public IsianUnit rapi() {
        return new IsianUnit(
                lower(IsianPegawai.tidy(kode)),
                IsianPegawai.tidy(nama),
                IsianPegawai.tidy(namaPendek),
                kind(IsianPegawai.tidy(jenis)),
                lower(IsianPegawai.tidy(induk)),
                iso(IsianPegawai.tidy(sejak)));
    }

    /** Of tidied fields; whether codes exist is for the caller to check. */
    public List<Hasil.Kesalahan> periksa() {
        var found = new ArrayList<Hasil.Kesalahan>();
        if (kode == null || kode.length() > 200 || !KODE.matcher(kode).matches()) {
            found.add(Hasil.Kesalahan.of("kode", "unit.kode.bentuk", kode == null ? "" : kode));
        }
        if (nama == null) {
            found.add(Hasil.Kesalahan.of("nama", "unit.nama.kosong"));
        } else if (nama.length() > 300) {
            found.add(Hasil.Kesalahan.of("nama", "unit.nama.panjang", nama.length()));
        }
        if (jenis == null || !DAFTAR_JENIS.contains(jenis)) {
            found.add(
                    Hasil.Kesalahan.of(
                            "jenis", "unit.jenis.tidak-dikenal", jenis == null ? "" : jenis));
        }
        if (induk != null && induk.equals(kode)) {
            found.add(Hasil.Kesalahan.of("induk", "unit.induk.sendiri"));
        }
        if (sejak != null && Tanggal.parse(sejak) == null) {
            found.add(Hasil.Kesalahan.of("sejak", "tanggal.bentuk", sejak));
        }
        return found;
    }

    private static @Nullable String iso(@Nullable String text) {
        var date = Tanggal.parse(text);
        return date == null ? text : date.toString();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String kind(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}

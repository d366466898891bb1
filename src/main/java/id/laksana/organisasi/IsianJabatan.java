package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A post as someone typed it. */
public record IsianJabatan(
        @Nullable String kode,
        @Nullable String nama,
        @Nullable String sebutan,
        @Nullable String jenis,
        @Nullable String eselon,
        @Nullable String atasan,
        boolean kepala,
        @Nullable Integer formasi,
        @Nullable LocalDate sejak) {

    public static final List<String> DAFTAR_JENIS =
            List.of("politik", "struktural", "fungsional", "pelaksana");
    public static final List<String> DAFTAR_ESELON =
            List.of("I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b", "V.a");

    private static final Pattern KODE = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    public IsianJabatan rapi() {
        return new IsianJabatan(
                IsianPegawai.tidy(kode),
                IsianPegawai.tidy(nama),
                IsianPegawai.tidy(sebutan),
                jenis,
                IsianPegawai.tidy(eselon),
                IsianPegawai.tidy(atasan),
                kepala,
                formasi == null ? 1 : formasi,
                sejak);
    }

    List<Hasil.Kesalahan> periksa() {
        var found = new ArrayList<Hasil.Kesalahan>();
        if (kode == null || !KODE.matcher(kode).matches()) {
            found.add(Hasil.Kesalahan.of("kode", "jabatan.kode.bentuk"));
        }
        if (nama == null) {
            found.add(Hasil.Kesalahan.of("nama", "jabatan.nama.kosong"));
        }
        if (jenis == null || !DAFTAR_JENIS.contains(jenis)) {
            found.add(Hasil.Kesalahan.of("jenis", "jabatan.jenis.kosong"));
        }
        if (eselon != null && !DAFTAR_ESELON.contains(eselon)) {
            found.add(Hasil.Kesalahan.of("eselon", "jabatan.eselon.tidak-dikenal"));
        }
        if (formasi == null || formasi < 1 || formasi > 10_000 || kepala && formasi > 1) {
            found.add(
                    Hasil.Kesalahan.of(
                            "formasi", kepala ? "jabatan.formasi.kepala" : "jabatan.formasi"));
        }
        if (sejak == null) {
            found.add(Hasil.Kesalahan.of("sejak", "unit.sejak.kosong"));
        }
        return found;
    }
}

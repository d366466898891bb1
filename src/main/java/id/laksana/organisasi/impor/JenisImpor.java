package id.laksana.organisasi.impor;

import java.util.List;
import java.util.Locale;

/** What a sheet holds, with its columns in the order of the template. */
public enum JenisImpor {
    PEGAWAI(
            List.of(
                    new Kolom("NIP", true, "nipbaru", "nomorindukpegawai", "nippppk", "ninipppk"),
                    new Kolom("Nama", true, "namapegawai", "namatanpagelar"),
                    new Kolom("Gelar depan", false),
                    new Kolom("Gelar belakang", false),
                    new Kolom("Status", true, "statuspegawai", "statuskepegawaian"),
                    new Kolom("Golongan", false, "golonganruang", "gol", "golruang"),
                    new Kolom("Jenis kelamin", false, "jk", "lp", "kelamin"),
                    new Kolom("Surel", false, "email", "alamatsurel"),
                    new Kolom("Akun", false, "namapengguna", "username"))),
    UNIT(
            List.of(
                    new Kolom("Kode", true, "kodeunit"),
                    new Kolom("Nama", true, "namaunit", "namaunitkerja"),
                    new Kolom("Nama pendek", false, "singkatan"),
                    new Kolom("Jenis", true, "jenisunit"),
                    new Kolom("Kode induk", false, "induk", "unitinduk"),
                    new Kolom("Berlaku sejak", false, "sejak", "tmt")));

    /**
     * @param wajib the sheet must have the column
     * @param lain other heads it is known by, small letters only
     */
    public record Kolom(String judul, boolean wajib, List<String> lain) {

        Kolom(String judul, boolean wajib, String... lain) {
            this(judul, wajib, List.of(lain));
        }

        boolean cocok(String judulLembar) {
            String plain = plain(judulLembar);
            return plain.equals(plain(judul)) || lain.contains(plain);
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        }
    }

    private final List<Kolom> daftarKolom;

    JenisImpor(List<Kolom> daftarKolom) {
        this.daftarKolom = daftarKolom;
    }

    public List<Kolom> daftarKolom() {
        return daftarKolom;
    }

    /** Name of the sheet in the template, and in the tables. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package id.laksana.naskah;

import id.laksana.naskah.bentuk.LembarNaskah;
import id.laksana.naskah.jenis.JenisNaskah;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import java.util.List;

/**
 * The naskah of a task, on its page.
 *
 * @param menulis the row makes them
 * @param memaraf completing the task initials them
 * @param menandatangani completing the task signs those that are chosen
 * @param usul documents of the row that nobody has begun yet
 * @param daftarJenis all kinds; empty where none can be begun
 */
public record NaskahPage(
        TugasFormulir tugas,
        boolean dapatDiisi,
        boolean menulis,
        boolean memaraf,
        boolean menandatangani,
        List<Isi> daftar,
        List<Usul> usul,
        List<JenisNaskah> daftarJenis) {

    /**
     * @param masalah what it still wants
     * @param gugur initials of an older version
     * @param komentar those nobody has dealt with
     * @param dipilih it is signed here
     */
    public record Isi(
            Naskah naskah,
            VersiNaskah versi,
            FormErrors masalah,
            LembarNaskah lembar,
            List<Paraf> paraf,
            List<Paraf> gugur,
            List<Komentar> komentar,
            boolean dipilih) {

        public String bidang() {
            return PerjalananNaskah.bidang(naskah);
        }

        public String kotak() {
            return FormulirNaskah.PILIH + naskah.id();
        }
    }

    /** A document that the row names, and its kind. */
    public record Usul(String dokumen, JenisNaskah jenis) {}

    public String pathBuat() {
        return "/naskah/tugas/" + tugas.id();
    }

    public boolean kosong() {
        return daftar.isEmpty() && usul.isEmpty() && daftarJenis.isEmpty();
    }

    /** A signing task tells which of several are signed. */
    public boolean memilih() {
        return dapatDiisi
                && menandatangani
                && daftar.stream().anyMatch(one -> one.naskah().rancangan());
    }
}

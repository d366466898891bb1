package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BerkasTugas;
import id.laksana.pelaksanaan.MejaKerja.TugasDibuka;
import id.laksana.pelaksanaan.PanggilanTercatat;
import id.laksana.pelaksanaan.PenutupanTugas;
import id.laksana.pelaksanaan.Rentang;
import id.laksana.pelaksanaan.TugasMeja;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.LangkahTeks;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One task.
 *
 * @param teks the row in words, with where its ways lead
 * @param tersimpan how many of the files just sent are kept, where others are refused
 * @param panggilan the last call of another SOP by this row; null on others
 */
public record TugasPage(
        TugasDibuka dibuka,
        LangkahTeks teks,
        List<Pilihan> daftarPilihan,
        BagianTugas bagian,
        BerkasTugas berkas,
        int tersimpan,
        @Nullable PanggilanTercatat panggilan,
        TugasController.Isian isian,
        FormErrors errors) {

    /**
     * A way out of a row that decides.
     *
     * @param label words of the SOP for it; empty: Ya or Tidak
     * @param ke number of the row it leads to; 0: the end
     */
    public record Pilihan(
            String nilai, String label, int ke, String pelaksana, boolean kembali, boolean tidak) {}

    static TugasPage of(
            TugasDibuka dibuka,
            BagianTugas bagian,
            BerkasTugas berkas,
            int tersimpan,
            @Nullable PanggilanTercatat panggilan,
            TugasController.Isian isian,
            FormErrors errors,
            Locale locale) {
        Sop sop = dibuka.berjalan().sop();
        int no = dibuka.baris().tugas().langkah();
        return new TugasPage(
                dibuka,
                BentukSop.teks(sop, locale).get(no - 1),
                pilihan(sop, no),
                bagian,
                berkas,
                tersimpan,
                panggilan,
                isian,
                errors);
    }

    private static List<Pilihan> pilihan(Sop sop, int no) {
        return sop.langkah(no).bercabang()
                ? Alur.of(sop).keluar(no).stream().map(panah -> pilihan(sop, panah)).toList()
                : List.of();
    }

    private static Pilihan pilihan(Sop sop, Panah panah) {
        String label = panah.label() == null ? "" : panah.label();
        return new Pilihan(
                panah.jenis() == Panah.Jenis.CABANG ? label : panah.jenis().name(),
                label,
                panah.ke().no(),
                panah.ke().selesai() ? "" : pelaksana(sop, panah.ke().no()),
                panah.kembali(),
                panah.jenis() == Panah.Jenis.TIDAK);
    }

    private static String pelaksana(Sop sop, int no) {
        return sop.langkah(no).oleh().stream()
                .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)).nama())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    public TugasMeja tugas() {
        return dibuka.baris().tugas();
    }

    public Langkah langkah() {
        return dibuka.berjalan().sop().langkah(tugas().langkah());
    }

    public boolean berakhir() {
        return tugas().berakhir() != null;
    }

    /** The reader sees its form. */
    public boolean dapatDikerjakan() {
        return !berakhir() && dibuka.berwenang() && !menungguSop();
    }

    public @Nullable PenutupanTugas penutupan() {
        return dibuka.penutupan().orElse(null);
    }

    public List<Rentang> penangguhan() {
        return dibuka.penangguhan();
    }

    /** The row has a standard time, but there were no office hours to count it in. */
    public boolean tanpaJamKerja() {
        return !berakhir() && tugas().tenggat() == null && langkah().mutuBaku().waktu() != null;
    }

    /** A correction opened it, not a return. */
    public boolean dikoreksi() {
        return dibuka.berjalan().riwayat().stream()
                .filter(row -> row.waktu().equals(tugas().dibuka()))
                .anyMatch(row -> row.peristiwa() instanceof KoreksiDicatat);
    }

    public boolean menungguSop() {
        return tugas().status() == Tugas.Status.MENUNGGU_SOP;
    }

    public boolean sopGagal() {
        return tugas().status() == Tugas.Status.SOP_GAGAL;
    }

    public boolean pihakLuar() {
        return tugas().status() == Tugas.Status.MENUNGGU_LUAR;
    }
}

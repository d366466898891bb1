package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.Perintah.PanggilUlang;
import id.laksana.pelaksanaan.mesin.Perintah.TerimaHasilSop;
import id.laksana.pelaksanaan.mesin.Peristiwa.HasilSopDiterima;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import java.util.List;

/** Calling a linked SOP and taking its result. */
final class AturanPanggilan {

    private AturanPanggilan() {}

    static Hasil terima(Perjalanan perjalanan, TerimaHasilSop hasil) {
        Giliran giliran = hasil.giliran();
        List<Tugas> tasks = perjalanan.keadaan().tugas(giliran);
        if (tasks.isEmpty()) {
            return Hasil.ditolak(Alasan.TUGAS_TIDAK_ADA);
        }
        if (tasks.stream().noneMatch(Tugas::terbuka)) {
            return new SudahBerakhir(tasks.getFirst());
        }
        if (tasks.stream().noneMatch(tugas -> awaits(tugas, hasil.panggilan()))) {
            return Hasil.ditolak(Alasan.HASIL_TIDAK_DITUNGGU);
        }
        perjalanan.catat(
                new HasilSopDiterima(
                        perjalanan.jejak(),
                        giliran,
                        hasil.panggilan(),
                        hasil.berhasil(),
                        hasil.rujukan()));
        if (hasil.berhasil() && selesaiDenganHasil(perjalanan, giliran.kunjungan())) {
            tasks.stream().filter(Tugas::terbuka).forEach(tugas -> selesai(perjalanan, tugas));
            perjalanan.tinggalkanBilaSelesai(giliran.kunjungan());
        }
        return perjalanan.hasil();
    }

    private static boolean awaits(Tugas tugas, int panggilan) {
        return tugas.status() == Tugas.Status.MENUNGGU_SOP && tugas.panggilan() == panggilan;
    }

    /**
     * The result is all the row is for. Otherwise its owner has still to decide, or to complete it
     * when the unit is back that the case waits for: a result must not be refused for that.
     */
    private static boolean selesaiDenganHasil(Perjalanan perjalanan, Kunjungan kunjungan) {
        return !perjalanan.peta().langkah(kunjungan.langkah()).bercabang()
                && perjalanan.keadaan().ditunggu(kunjungan).isEmpty();
    }

    private static void selesai(Perjalanan perjalanan, Tugas tugas) {
        perjalanan.catat(new TugasSelesai(perjalanan.jejak(), tugas.id(), null, null, null));
    }

    static Hasil ulang(Perjalanan perjalanan, PanggilUlang perintah) {
        List<Tugas> failed =
                perjalanan.keadaan().tugas(perintah.giliran()).stream()
                        .filter(tugas -> tugas.status() == Tugas.Status.SOP_GAGAL)
                        .toList();
        if (failed.isEmpty()) {
            return Hasil.ditolak(Alasan.SOP_TIDAK_GAGAL);
        }
        perjalanan.panggil(perintah.giliran(), failed.getFirst().panggilan() + 1);
        return perjalanan.hasil();
    }
}

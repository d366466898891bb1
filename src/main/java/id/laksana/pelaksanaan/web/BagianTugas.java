package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.ButirPeriksa;
import id.laksana.pelaksanaan.ButirPeriksa.Jenis;
import id.laksana.pelaksanaan.DaftarPeriksa;
import id.laksana.pelaksanaan.MejaKerja.TugasDibuka;
import id.laksana.pelaksanaan.PeringatanSop;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What stands on the page of a task beside its form.
 *
 * @param belumDibaca the SOP has Peringatan that the reader has not seen
 */
public record BagianTugas(boolean belumDibaca, List<ButirPeriksa> periksa, GambarPosisi posisi) {

    public List<ButirPeriksa> periksa(Jenis jenis) {
        return periksa.stream().filter(butir -> butir.id().jenis() == jenis).toList();
    }

    public Sisa sisa() {
        return Sisa.dari(periksa);
    }

    /** What is not ticked yet, said before the task is completed. */
    public record Sisa(int kelengkapan, int rincian) {

        static Sisa dari(List<ButirPeriksa> daftar) {
            return new Sisa(jumlah(daftar, Jenis.KELENGKAPAN), jumlah(daftar, Jenis.RINCIAN));
        }

        private static int jumlah(List<ButirPeriksa> daftar, Jenis jenis) {
            return (int)
                    daftar.stream()
                            .filter(butir -> butir.id().jenis() == jenis)
                            .filter(butir -> butir.dicentang() == null)
                            .count();
        }

        public boolean ada() {
            return kelengkapan + rincian > 0;
        }
    }

    /** Reads them for one task. */
    @Component
    static class Pembaca {

        private final PeringatanSop peringatan;
        private final DaftarPeriksa periksa;

        Pembaca(PeringatanSop peringatan, DaftarPeriksa periksa) {
            this.peringatan = peringatan;
            this.periksa = periksa;
        }

        BagianTugas baca(TugasDibuka dibuka, Pelaku oleh) {
            var task = dibuka.baris().tugas();
            var berjalan = dibuka.berjalan();
            var sop = berjalan.sop();
            var from =
                    berjalan
                            .keadaan()
                            .jalan()
                            .asal()
                            .getOrDefault(new Kunjungan(task.langkah(), task.putaran()), List.of())
                            .stream()
                            .map(Kunjungan::langkah)
                            .toList();
            return new BagianTugas(
                    !peringatan.belumDibaca(List.of(berjalan.versi()), oleh).isEmpty(),
                    periksa.daftar(task, sop.langkah(task.langkah())),
                    GambarPosisi.dari(sop, task.langkah(), task.pelaksana(), from));
        }
    }
}

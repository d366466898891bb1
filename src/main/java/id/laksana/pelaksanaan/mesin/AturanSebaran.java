package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.pelaksanaan.mesin.Peristiwa.SebaranDitutup;
import id.laksana.pelaksanaan.mesin.Peristiwa.UnitDikembalikan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row with {@code untuk_setiap}: one unit sent back, and going on without some. */
final class AturanSebaran {

    private AturanSebaran() {}

    static Hasil kembalikan(Perjalanan perjalanan, KembalikanUnit perintah) {
        Optional<Kunjungan> kunjungan = sebaran(perjalanan, perintah.langkah());
        if (kunjungan.isEmpty()) {
            return Hasil.ditolak(Alasan.BUKAN_SEBARAN);
        }
        Optional<Giliran> giliran = perjalanan.keadaan().giliran(kunjungan.get(), perintah.unit());
        if (giliran.isEmpty()) {
            return Hasil.ditolak(Alasan.UNIT_TIDAK_ADA, perintah.unit());
        }
        if (perjalanan.keadaan().tugas(giliran.get()).stream().anyMatch(Tugas::terbuka)) {
            return Hasil.ditolak(Alasan.UNIT_MASIH_BEKERJA, perintah.unit());
        }
        if (!berlangsung(perjalanan, kunjungan.get())) {
            return Hasil.ditolak(Alasan.KUNJUNGAN_TIDAK_BERLAKU);
        }
        Giliran next = giliran.get().berikutnya();
        perjalanan.catat(
                new UnitDikembalikan(
                        perjalanan.jejak(),
                        next,
                        perintah.alasan(),
                        perjalanan.tugasBaru(next).toList()));
        perjalanan.panggil(next, 1);
        return perjalanan.hasil();
    }

    /** The row, or one ahead of it that follows from it, is under jalan and may want it mended. */
    private static boolean berlangsung(Perjalanan perjalanan, Kunjungan kunjungan) {
        Jalan jalan = perjalanan.keadaan().jalan();
        return jalan.terbuka(kunjungan)
                || jalan.terbuka().stream()
                        .filter(
                                open ->
                                        perjalanan
                                                .peta()
                                                .sampai(kunjungan.langkah(), open.langkah()))
                        .anyMatch(open -> jalan.sejarah(open).contains(kunjungan));
    }

    static Hasil tutup(Perjalanan perjalanan, TutupSebaran perintah) {
        Optional<Kunjungan> kunjungan = sebaran(perjalanan, perintah.langkah());
        if (kunjungan.isEmpty()) {
            return Hasil.ditolak(Alasan.BUKAN_SEBARAN);
        }
        List<Tugas> open = perjalanan.keadaan().tugasTerbuka(kunjungan.get());
        List<String> missing =
                open.stream().map(tugas -> tugas.id().giliran().unit()).distinct().toList();
        if (missing.isEmpty()) {
            return Hasil.ditolak(Alasan.SEBARAN_LENGKAP);
        }
        if (!Set.copyOf(missing).equals(Set.copyOf(perintah.unitKurang()))) {
            return Hasil.ditolak(Alasan.UNIT_KURANG_BERBEDA, missing.toArray(String[]::new));
        }
        boolean decides = perjalanan.peta().langkah(perintah.langkah()).bercabang();
        if (decides && perjalanan.keadaan().jawaban(kunjungan.get()).isEmpty()) {
            return Hasil.ditolak(Alasan.TANPA_JAWABAN);
        }
        perjalanan.tutup(open, Tugas.Sebab.SEBARAN_DITUTUP);
        perjalanan.catat(
                new SebaranDitutup(
                        perjalanan.jejak(), kunjungan.get(), missing, perintah.alasan()));
        perjalanan.tinggalkanBilaSelesai(kunjungan.get());
        return perjalanan.hasil();
    }

    /** The last visit of the row, if it is one for each unit. */
    private static Optional<Kunjungan> sebaran(Perjalanan perjalanan, int no) {
        return perjalanan
                .keadaan()
                .jalan()
                .terakhir(no)
                .filter(kunjungan -> perjalanan.peta().langkah(no).untukSetiap() != null);
    }
}

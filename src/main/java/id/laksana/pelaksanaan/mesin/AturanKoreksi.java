package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import java.util.List;
import java.util.Optional;

/** Taking back a wrong completion by a new event; what was done stays in the history. */
final class AturanKoreksi {

    private AturanKoreksi() {}

    static Hasil koreksi(Perjalanan perjalanan, Koreksi perintah) {
        Kunjungan wrong = perintah.kunjungan();
        Jalan jalan = perjalanan.keadaan().jalan();
        if (!jalan.terakhir(wrong.langkah()).equals(Optional.of(wrong))) {
            return Hasil.ditolak(Alasan.KUNJUNGAN_TIDAK_BERLAKU);
        }
        if (jalan.terbuka(wrong) && !perjalanan.keadaan().adaYangSelesai(wrong)) {
            return Hasil.ditolak(Alasan.LANGKAH_BELUM_SELESAI);
        }
        List<Kunjungan> fallen = jalan.turunan(wrong);
        List<Tugas> open =
                perjalanan.keadaan().tugasTerbuka().stream()
                        .filter(tugas -> fallen.contains(tugas.id().kunjungan()))
                        .toList();
        perjalanan.tutup(open, Tugas.Sebab.DIKOREKSI);
        perjalanan.catat(new KoreksiDicatat(perjalanan.jejak(), wrong, fallen, perintah.alasan()));
        perjalanan.buka(wrong.langkah(), jalan.asal(wrong));
        perjalanan.lepaskan();
        return perjalanan.hasil();
    }
}

package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SedangDipegang;
import id.laksana.pelaksanaan.mesin.Pegangan.SebabLepas;
import id.laksana.pelaksanaan.mesin.Perintah.Ambil;
import id.laksana.pelaksanaan.mesin.Perintah.AmbilAlih;
import id.laksana.pelaksanaan.mesin.Perintah.AtasPegangan;
import id.laksana.pelaksanaan.mesin.Perintah.Lepas;
import id.laksana.pelaksanaan.mesin.Perintah.Limpahkan;
import id.laksana.pelaksanaan.mesin.Perintah.SerahTerima;
import id.laksana.pelaksanaan.mesin.Perintah.Tarik;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiambil;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilepas;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilimpahkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiserahterimakan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Taking a task, giving it back and giving it to somebody. What is in somebody's hand is done by
 * nobody else, as long as that person may act; after that it stands in nobody's way.
 */
final class AturanPegangan {

    private AturanPegangan() {}

    /** Somebody else has one of the tasks in hand. A holding that is void ends here. */
    static Optional<Hasil> halangan(Perjalanan perjalanan, List<Tugas> daftarTugas) {
        for (Tugas tugas : daftarTugas) {
            Pegangan held = tugas.pegangan();
            if (held != null && !milik(perjalanan, held)) {
                if (perjalanan.konteks().pegangan().berlaku(tugas)) {
                    return Optional.of(new SedangDipegang(tugas));
                }
                lepas(perjalanan, tugas, held, SebabLepas.GUGUR, null);
            }
        }
        return Optional.empty();
    }

    static Hasil ubah(Perjalanan perjalanan, AtasPegangan perintah) {
        Tugas tugas = perjalanan.keadaan().tugas().get(perintah.tugas());
        if (tugas == null) {
            return Hasil.ditolak(Alasan.TUGAS_TIDAK_ADA);
        }
        return switch (perintah) {
            case Ambil ambil -> ambil(perjalanan, tugas, ambil);
            case Lepas lepas -> lepas(perjalanan, tugas, lepas);
            case AmbilAlih alih -> ambilAlih(perjalanan, tugas, alih);
            case Limpahkan limpahkan -> limpahkan(perjalanan, tugas, limpahkan);
            case Tarik _ -> tarik(perjalanan, tugas);
        };
    }

    /** Taking twice is harmless. */
    private static Hasil ambil(Perjalanan perjalanan, Tugas tugas, Ambil perintah) {
        Pegangan held = tugas.pegangan();
        if (held == null || !milik(perjalanan, held)) {
            var refusal = halangan(perjalanan, List.of(tugas));
            if (refusal.isPresent()) {
                return refusal.get();
            }
            perjalanan.catat(new TugasDiambil(perjalanan.jejak(), tugas.id(), perintah.petugas()));
        }
        return perjalanan.hasil();
    }

    private static Hasil lepas(Perjalanan perjalanan, Tugas tugas, Lepas perintah) {
        Pegangan held = tugas.pegangan();
        if (held == null) {
            return Hasil.ditolak(Alasan.TIDAK_DIPEGANG);
        }
        if (!milik(perjalanan, held)) {
            return new SedangDipegang(tugas);
        }
        String alasan = perintah.alasan();
        if (held.limpahan() == null) {
            return lepas(perjalanan, tugas, held, SebabLepas.DILEPAS, alasan);
        }
        // who gave it must know what to do with it now
        return alasan == null || alasan.isBlank()
                ? Hasil.ditolak(Alasan.ALASAN_KOSONG)
                : lepas(perjalanan, tugas, held, SebabLepas.DIKEMBALIKAN, alasan);
    }

    private static Hasil ambilAlih(Perjalanan perjalanan, Tugas tugas, AmbilAlih perintah) {
        Pegangan held = tugas.pegangan();
        if (held == null) {
            return Hasil.ditolak(Alasan.TIDAK_DIPEGANG);
        }
        lepas(perjalanan, tugas, held, SebabLepas.DIAMBIL_ALIH, perintah.alasan());
        if (perintah.petugas() != null) {
            perjalanan.catat(new TugasDiambil(perjalanan.jejak(), tugas.id(), perintah.petugas()));
        }
        return perjalanan.hasil();
    }

    private static Hasil limpahkan(Perjalanan perjalanan, Tugas tugas, Limpahkan perintah) {
        var refusal = halangan(perjalanan, List.of(tugas));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Pegangan held = tugas.pegangan();
        if (held != null && held.limpahan() != null && milik(perjalanan, held)) {
            return Hasil.ditolak(Alasan.LIMPAHAN_TIDAK_DITERUSKAN, held.limpahan().dari().nama());
        }
        if (perintah.tenggat() != null && !perintah.tenggat().isAfter(perjalanan.jejak().saat())) {
            return Hasil.ditolak(Alasan.TENGGAT_SUDAH_LEWAT);
        }
        perjalanan.catat(
                new TugasDilimpahkan(
                        perjalanan.jejak(),
                        tugas.id(),
                        perintah.dari(),
                        perintah.kepada(),
                        perintah.tenggat(),
                        perintah.catatan()));
        return perjalanan.hasil();
    }

    /** The post took part, not the person: who holds it now takes back as well. */
    private static Hasil tarik(Perjalanan perjalanan, Tugas tugas) {
        Pegangan held = tugas.pegangan();
        if (held == null || held.limpahan() == null) {
            return Hasil.ditolak(Alasan.TIDAK_DILIMPAHKAN);
        }
        Petugas dari = held.limpahan().dari();
        PelakuTercatat oleh = perjalanan.jejak().oleh();
        boolean may =
                oleh != null
                        && (dari.jabatan().equals(oleh.jabatan())
                                || dari.pegawai().equals(oleh.pegawai()));
        return may
                ? lepas(perjalanan, tugas, held, SebabLepas.DITARIK, null)
                : Hasil.ditolak(Alasan.BUKAN_PELIMPAH, dari.nama());
    }

    /** What has ended in the meantime, or is in no hand, is left as it is. */
    static Hasil serahkan(Perjalanan perjalanan, SerahTerima perintah) {
        perjalanan.catat(
                new TugasDiserahterimakan(
                        perjalanan.jejak(),
                        perintah.jabatan(),
                        perintah.kepada(),
                        terbuka(perjalanan, perintah.tugas()),
                        terbuka(perjalanan, perintah.dilepas()),
                        terbuka(perjalanan, perintah.diteruskan()),
                        perintah.alasan()));
        return perjalanan.hasil();
    }

    private static List<Tugas.Id> terbuka(Perjalanan perjalanan, List<Tugas.Id> ids) {
        var tasks = perjalanan.keadaan().tugas();
        return ids.stream().filter(id -> tasks.containsKey(id) && tasks.get(id).terbuka()).toList();
    }

    private static boolean milik(Perjalanan perjalanan, Pegangan held) {
        PelakuTercatat oleh = perjalanan.jejak().oleh();
        return oleh != null && held.oleh().pegawai().equals(oleh.pegawai());
    }

    private static Hasil lepas(
            Perjalanan perjalanan,
            Tugas tugas,
            Pegangan held,
            SebabLepas sebab,
            @Nullable String alasan) {
        perjalanan.catat(
                new TugasDilepas(perjalanan.jejak(), tugas.id(), held.oleh(), sebab, alasan));
        return perjalanan.hasil();
    }
}

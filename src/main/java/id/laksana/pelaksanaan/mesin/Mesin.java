package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Hasil.SudahBerakhir;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Perintah.Batalkan;
import id.laksana.pelaksanaan.mesin.Perintah.CatatHasilLuar;
import id.laksana.pelaksanaan.mesin.Perintah.KembalikanUnit;
import id.laksana.pelaksanaan.mesin.Perintah.Koreksi;
import id.laksana.pelaksanaan.mesin.Perintah.Lanjutkan;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Perintah.Mulai;
import id.laksana.pelaksanaan.mesin.Perintah.PanggilUlang;
import id.laksana.pelaksanaan.mesin.Perintah.PertahankanVersi;
import id.laksana.pelaksanaan.mesin.Perintah.PindahVersi;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Perintah.Tangguhkan;
import id.laksana.pelaksanaan.mesin.Perintah.TerimaHasilSop;
import id.laksana.pelaksanaan.mesin.Perintah.TutupSebaran;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDilanjutkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDimulai;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitangguhkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipertahankan;
import id.laksana.sop.Sop;
import java.util.List;
import java.util.Optional;

/**
 * Decides what follows from a command on a case of one SOP. It holds no state: the same state and
 * command always give the same result.
 */
public final class Mesin {

    private final Peta peta;

    public Mesin(Sop sop) {
        peta = new Peta(sop);
    }

    public Hasil putuskan(KeadaanPelaksanaan keadaan, Perintah perintah, Konteks konteks) {
        // before the standing of the case: who completes the last task twice is told by whom it was
        var ended = sudahBerakhir(keadaan, perintah);
        if (ended.isPresent()) {
            return ended.get();
        }
        var refusal = penolakan(keadaan.status(), perintah);
        if (refusal.isPresent()) {
            return Hasil.ditolak(refusal.get());
        }
        return jalankan(new Perjalanan(peta, keadaan, perintah, konteks), perintah);
    }

    private static Hasil jalankan(Perjalanan perjalanan, Perintah perintah) {
        return switch (perintah) {
            case Mulai mulai -> mulai(perjalanan, mulai);
            case Selesaikan selesaikan -> AturanTugas.selesaikan(perjalanan, selesaikan);
            case CatatHasilLuar hasil -> AturanTugas.catatHasilLuar(perjalanan, hasil);
            case Perintah.AtasPegangan pegangan -> AturanPegangan.ubah(perjalanan, pegangan);
            case Perintah.SerahTerima serah -> AturanPegangan.serahkan(perjalanan, serah);
            case Lewati lewati -> AturanTugas.lewati(perjalanan, lewati);
            case TerimaHasilSop hasil -> AturanPanggilan.terima(perjalanan, hasil);
            case PanggilUlang ulang -> AturanPanggilan.ulang(perjalanan, ulang);
            case KembalikanUnit kembalikan -> AturanSebaran.kembalikan(perjalanan, kembalikan);
            case TutupSebaran tutup -> AturanSebaran.tutup(perjalanan, tutup);
            case Koreksi koreksi -> AturanKoreksi.koreksi(perjalanan, koreksi);
            case Tangguhkan p ->
                    catat(perjalanan, new PelaksanaanDitangguhkan(perjalanan.jejak(), p.alasan()));
            case Lanjutkan p ->
                    catat(perjalanan, new PelaksanaanDilanjutkan(perjalanan.jejak(), p.alasan()));
            case PindahVersi pindah -> AturanVersi.pindah(perjalanan, pindah);
            case PertahankanVersi p ->
                    catat(
                            perjalanan,
                            new VersiDipertahankan(perjalanan.jejak(), p.berlaku(), p.alasan()));
            case Batalkan batalkan -> {
                perjalanan.tutup(perjalanan.keadaan().tugasTerbuka(), Tugas.Sebab.BERAKHIR);
                yield catat(
                        perjalanan,
                        new PelaksanaanDibatalkan(perjalanan.jejak(), batalkan.alasan()));
            }
        };
    }

    private static Hasil mulai(Perjalanan perjalanan, Mulai mulai) {
        perjalanan.catat(
                new PelaksanaanDimulai(perjalanan.jejak(), mulai.pemicu(), mulai.rujukan()));
        perjalanan.buka(1, List.of());
        return perjalanan.hasil();
    }

    private static Hasil catat(Perjalanan perjalanan, Peristiwa peristiwa) {
        perjalanan.catat(peristiwa);
        return perjalanan.hasil();
    }

    private static Optional<Hasil> sudahBerakhir(KeadaanPelaksanaan keadaan, Perintah perintah) {
        return perintah instanceof Perintah.AtasTugas atas
                ? Optional.ofNullable(keadaan.tugas().get(atas.tugas()))
                        .filter(tugas -> !tugas.terbuka())
                        .map(SudahBerakhir::new)
                : Optional.empty();
    }

    private static boolean padaYangDitangguhkan(Perintah perintah) {
        return perintah instanceof Lanjutkan
                || perintah instanceof Batalkan
                || perintah instanceof PertahankanVersi
                || perintah instanceof Perintah.SerahTerima;
    }

    private static Optional<Alasan> penolakan(Status status, Perintah perintah) {
        boolean starts = perintah instanceof Mulai;
        if (status == Status.BELUM_DIMULAI) {
            return starts ? Optional.empty() : Optional.of(Alasan.BELUM_DIMULAI);
        }
        if (starts) {
            return Optional.of(Alasan.SUDAH_DIMULAI);
        }
        if (status.berakhir()) {
            return Optional.of(Alasan.PELAKSANAAN_BERAKHIR);
        }
        boolean suspended = status == Status.DITANGGUHKAN;
        if (suspended && !padaYangDitangguhkan(perintah)) {
            return Optional.of(Alasan.SEDANG_DITANGGUHKAN);
        }
        if (!suspended && perintah instanceof Lanjutkan) {
            return Optional.of(Alasan.TIDAK_DITANGGUHKAN);
        }
        boolean silent = perintah instanceof Perintah.Beralasan b && b.alasan().isBlank();
        return silent ? Optional.of(Alasan.ALASAN_KOSONG) : Optional.empty();
    }

    /** A case that stands still is resumed or cancelled, and changes hands with the post. */
}

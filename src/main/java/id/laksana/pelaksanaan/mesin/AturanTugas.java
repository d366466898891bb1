package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Perintah.CatatHasilLuar;
import id.laksana.pelaksanaan.mesin.Perintah.Lewati;
import id.laksana.pelaksanaan.mesin.Perintah.Selesaikan;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDilewati;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Bersama;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Completing a task and skipping a row. */
final class AturanTugas {

    private AturanTugas() {}

    static Hasil selesaikan(Perjalanan perjalanan, Selesaikan perintah) {
        Tugas tugas = perjalanan.keadaan().tugas().get(perintah.tugas());
        if (tugas == null) {
            return Hasil.ditolak(Alasan.TUGAS_TIDAK_ADA);
        }
        return switch (tugas.status()) {
            case MENUNGGU_LUAR -> Hasil.ditolak(Alasan.MENUNGGU_LUAR);
            case MENUNGGU_SOP -> Hasil.ditolak(Alasan.MENUNGGU_SOP);
            default -> akhiri(perjalanan, tugas, perintah.jawaban(), perintah.catatan(), null);
        };
    }

    static Hasil catatHasilLuar(Perjalanan perjalanan, CatatHasilLuar perintah) {
        Tugas tugas = perjalanan.keadaan().tugas().get(perintah.tugas());
        if (tugas == null) {
            return Hasil.ditolak(Alasan.TUGAS_TIDAK_ADA);
        }
        return tugas.status() == Tugas.Status.MENUNGGU_LUAR
                ? akhiri(
                        perjalanan,
                        tugas,
                        perintah.jawaban(),
                        perintah.catatan(),
                        perintah.tanggal())
                : Hasil.ditolak(Alasan.BUKAN_PIHAK_LUAR);
    }

    private static Hasil akhiri(
            Perjalanan perjalanan,
            Tugas tugas,
            @Nullable Jawaban jawaban,
            @Nullable String catatan,
            @Nullable LocalDate tanggalLuar) {
        var refusal =
                AturanPegangan.halangan(perjalanan, List.of(tugas))
                        .or(() -> keberatan(perjalanan, tugas, jawaban, catatan));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        perjalanan.catat(
                new TugasSelesai(perjalanan.jejak(), tugas.id(), jawaban, catatan, tanggalLuar));
        tutupSesama(perjalanan, tugas.id().giliran(), jawaban);
        perjalanan.tinggalkanBilaSelesai(tugas.id().kunjungan());
        return perjalanan.hasil();
    }

    private static Optional<Hasil> keberatan(
            Perjalanan perjalanan,
            Tugas tugas,
            @Nullable Jawaban jawaban,
            @Nullable String catatan) {
        boolean silent = catatan == null || catatan.isBlank();
        if (silent && tugas.status() == Tugas.Status.SOP_GAGAL) {
            return Optional.of(Hasil.ditolak(Alasan.ALASAN_KOSONG));
        }
        int no = tugas.id().kunjungan().langkah();
        if (!perjalanan.peta().langkah(no).bercabang()) {
            return jawaban == null
                    ? Optional.empty()
                    : Optional.of(Hasil.ditolak(Alasan.JAWABAN_TIDAK_DIKENAL));
        }
        if (jawaban == null) {
            return Optional.of(Hasil.ditolak(Alasan.JAWABAN_KOSONG));
        }
        Optional<Panah> panah = perjalanan.peta().panah(no, jawaban);
        if (panah.isEmpty()) {
            return Optional.of(Hasil.ditolak(Alasan.JAWABAN_TIDAK_DIKENAL));
        }
        // UU 30/2014, Pasal 55: a decision is given with its reasons
        if (silent && (panah.get().kembali() || perjalanan.peta().menolak(panah.get()))) {
            return Optional.of(Hasil.ditolak(Alasan.ALASAN_KOSONG));
        }
        return cabangLain(perjalanan.keadaan().jawaban(tugas.id().kunjungan()), jawaban);
    }

    /** Ya and Tidak may differ, the Tidak counts; of categories one must hold for all. */
    private static Optional<Hasil> cabangLain(List<Jawaban> earlier, Jawaban jawaban) {
        return earlier.stream()
                .filter(other -> !other.equals(jawaban))
                .filter(Jawaban.Cabang.class::isInstance)
                .map(Jawaban.Cabang.class::cast)
                .<Hasil>map(other -> Hasil.ditolak(Alasan.CABANG_BERBEDA, other.label()))
                .findFirst();
    }

    private static void tutupSesama(
            Perjalanan perjalanan, Giliran giliran, @Nullable Jawaban jawaban) {
        Langkah langkah = perjalanan.peta().langkah(giliran.kunjungan().langkah());
        List<Tugas> others = perjalanan.keadaan().tugas(giliran);
        if (langkah.bersama() == Bersama.SALAH_SATU) {
            perjalanan.tutup(others, Tugas.Sebab.DIWAKILI);
        } else if (jawaban == Jawaban.Putusan.TIDAK) {
            perjalanan.tutup(others, Tugas.Sebab.DIPUTUSKAN);
        }
    }

    /** A skipped row goes where its first way leads: Ya, or the first branch. */
    static Hasil lewati(Perjalanan perjalanan, Lewati perintah) {
        Kunjungan kunjungan = perintah.kunjungan();
        if (!perjalanan.keadaan().jalan().terbuka(kunjungan)) {
            return Hasil.ditolak(Alasan.LANGKAH_TIDAK_TERBUKA);
        }
        Langkah langkah = perjalanan.peta().langkah(kunjungan.langkah());
        if (langkah.opsional() == null) {
            return Hasil.ditolak(Alasan.LANGKAH_WAJIB);
        }
        var open = perjalanan.keadaan().tugasTerbuka(kunjungan);
        var held = AturanPegangan.halangan(perjalanan, open);
        if (held.isPresent()) {
            return held.get();
        }
        List<Panah> ways = perjalanan.peta().keluar(kunjungan.langkah());
        List<Panah> taken = langkah.bercabang() ? ways.subList(0, 1) : ways;
        perjalanan.tutup(open, Tugas.Sebab.DILEWATI);
        perjalanan.catat(
                new LangkahDilewati(
                        perjalanan.jejak(),
                        kunjungan,
                        perintah.alasan(),
                        Perjalanan.tujuan(taken)));
        perjalanan.maju(kunjungan, taken);
        return perjalanan.hasil();
    }
}

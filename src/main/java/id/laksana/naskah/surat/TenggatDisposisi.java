package id.laksana.naskah.surat;

import id.laksana.naskah.surat.AturanSurat.Hitungan;
import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * By when a disposition must be dealt with: within 24 hours, within 2 x 24 hours, else in the order
 * in which letters came (PermenPAN-RB 80/2012).
 */
final class TenggatDisposisi {

    private static final int A_FORTNIGHT = 14;

    private TenggatDisposisi() {}

    /** Null: no moment follows from the speed. */
    static @Nullable Instant dari(
            KecepatanSurat kecepatan, Instant saat, Hitungan hitungan, KalenderKerja kalender) {
        if (kecepatan.hari() == 0) {
            return null;
        }
        // without office hours there are no working days to count
        return hitungan == Hitungan.JAM || !adaHariKerja(kalender, saat)
                ? saat.plus(Duration.ofDays(kecepatan.hari()))
                : kalender.plusWorkingDays(saat, kecepatan.hari());
    }

    /** The end of that day: of its office hours, or of the day itself where there are none. */
    static Instant akhir(LocalDate hari, KalenderKerja kalender) {
        var windows = kalender.windows(hari);
        var end = windows.isEmpty() ? LocalTime.of(23, 59) : windows.getLast().selesai();
        return hari.atTime(end).atZone(kalender.zona()).toInstant();
    }

    private static boolean adaHariKerja(KalenderKerja kalender, Instant saat) {
        var day = saat.atZone(kalender.zona()).toLocalDate();
        return day.datesUntil(day.plusDays(A_FORTNIGHT)).anyMatch(kalender::isWorkingDay);
    }
}

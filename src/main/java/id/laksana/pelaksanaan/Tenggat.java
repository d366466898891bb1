package id.laksana.pelaksanaan;

import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.sop.Waktu;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the standard time of a row is over. Minutes and hours are working time, days are working
 * days; weeks, months and years are those of the calendar, to the same time of day or the next
 * opening of the office. No unit is ever turned into another.
 */
final class Tenggat {

    private Tenggat() {}

    /**
     * @param waktu of a range the longest counts; null: unmeasured, so there is no due moment.
     *     Neither is there one while the instansi has no office hours: they are entered on its
     *     calendar
     */
    static @Nullable Instant dari(Instant mulai, @Nullable Waktu waktu, KalenderKerja kalender) {
        if (waktu == null || !kalender.berjamKerja(mulai)) {
            return null;
        }
        int n = waktu.palingLama();
        return switch (waktu.satuan()) {
            case MENIT -> kalender.plus(mulai, Duration.ofMinutes(n));
            case JAM -> kalender.plus(mulai, Duration.ofHours(n));
            case HARI -> kalender.plusWorkingDays(mulai, n);
            case MINGGU -> later(mulai, Period.ofWeeks(n), kalender);
            case BULAN -> later(mulai, Period.ofMonths(n), kalender);
            case TAHUN -> later(mulai, Period.ofYears(n), kalender);
        };
    }

    /**
     * After a suspension. The time it took is measured in the unit of the row, as the standard time
     * itself; what was overdue before it stays so.
     */
    static Instant digeser(
            Instant tenggat, @Nullable Waktu waktu, Rentang selama, KalenderKerja kalender) {
        if (waktu == null || !tenggat.isAfter(selama.mulai()) || !kalender.berjamKerja(tenggat)) {
            return tenggat;
        }
        return switch (waktu.satuan()) {
            case MENIT, JAM ->
                    kalender.plus(tenggat, kalender.workingTime(selama.mulai(), selama.akhir()));
            case HARI ->
                    kalender.plusWorkingDays(
                            tenggat, kalender.workingDaysAfter(selama.mulai(), selama.akhir()));
            case MINGGU, BULAN, TAHUN ->
                    later(
                            tenggat,
                            Period.ofDays(
                                    (int)
                                            ChronoUnit.DAYS.between(
                                                    selama.mulai().atZone(kalender.zona()),
                                                    selama.akhir().atZone(kalender.zona()))),
                            kalender);
        };
    }

    private static Instant later(Instant mulai, Period period, KalenderKerja kalender) {
        return kalender.opening(mulai.atZone(kalender.zona()).plus(period).toInstant());
    }
}

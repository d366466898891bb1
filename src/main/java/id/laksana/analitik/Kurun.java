package id.laksana.analitik;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time to look at, from the first day to the last. A case belongs to the time in which it began,
 * with all that happened in it since.
 */
public record Kurun(LocalDate dari, LocalDate sampai) {

    private static final int JULI = 7;

    public Kurun {
        if (sampai.isBefore(dari)) {
            throw new IllegalArgumentException(sampai + " is before " + dari);
        }
    }

    /** The half year of that day, the time of one monitoring (PermenPAN-RB 35/2012). */
    public static Kurun setengahTahun(LocalDate hari) {
        boolean first = hari.getMonthValue() < JULI;
        var from = LocalDate.of(hari.getYear(), first ? 1 : JULI, 1);
        return new Kurun(from, from.plusMonths(6).minusDays(1));
    }

    /** The year of that day, the time of one evaluation. */
    public static Kurun setahun(LocalDate hari) {
        return new Kurun(LocalDate.of(hari.getYear(), 1, 1), LocalDate.of(hari.getYear(), 12, 31));
    }

    public Kurun sebelumnya() {
        return setengahTahun(dari.minusDays(1));
    }

    Instant mulai(ZoneId zona) {
        return dari.atStartOfDay(zona).toInstant();
    }

    /** The moment after the last day. */
    Instant akhir(ZoneId zona) {
        return sampai.plusDays(1).atStartOfDay(zona).toInstant();
    }
}

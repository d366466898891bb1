package id.laksana.pelaksanaan;

import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.Instant;

/**
 * How far a due moment is away, or past, in working time: minutes within a working day, else
 * working days.
 *
 * @param menit working minutes
 * @param hari working days, of use from a day's length on
 */
public record SisaWaktu(boolean lewat, long menit, int hari) {

    private static final int SEHARI = 8 * 60;

    static SisaWaktu of(Instant now, Instant tenggat, KalenderKerja kalender) {
        boolean past = tenggat.isBefore(now);
        Instant first = past ? tenggat : now;
        Instant last = past ? now : tenggat;
        int days = kalender.workingDaysAfter(first, last);
        return new SisaWaktu(past, kalender.workingMinutes(first, last), days);
    }

    /** Last part of the message key: in which unit people say it. */
    public String satuan() {
        return menit < 60 ? "menit" : menit < SEHARI ? "jam" : "hari";
    }

    public Object[] nilai() {
        return switch (satuan()) {
            case "menit" -> new Object[] {menit};
            case "jam" -> new Object[] {menit / 60, menit % 60};
            default -> new Object[] {Math.max(1, hari)};
        };
    }
}

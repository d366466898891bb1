package id.laksana.organisasi.kalender;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Working time of one instansi: only the stretches of office hours on working days count, in its
 * own zone. Immutable.
 */
public final class KalenderKerja {

    /**
     * So long without one working day means that no office hours were entered, not a long holiday.
     */
    private static final int LONGEST_GAP = 400;

    private final ZoneId zona;
    private final List<JamKerja> daftarJam;
    private final Map<LocalDate, HariLibur> daftarLibur = new HashMap<>();

    public KalenderKerja(ZoneId zona, List<JamKerja> daftarJam, List<HariLibur> daftarLibur) {
        this.zona = zona;
        this.daftarJam =
                daftarJam.stream()
                        .sorted(Comparator.comparing(JamKerja::jenis).reversed())
                        .toList();
        daftarLibur.forEach(libur -> this.daftarLibur.put(libur.tanggal(), libur));
    }

    public ZoneId zona() {
        return zona;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !windows(date).isEmpty();
    }

    /** The holiday that frees that day; null also on a weekend. */
    public @Nullable HariLibur libur(LocalDate date) {
        var libur = daftarLibur.get(date);
        return libur != null && libur.berlaku() ? libur : null;
    }

    /**
     * Whether there are office hours to count from that moment on. Without them there is no working
     * time, so nothing can be due.
     */
    public boolean berjamKerja(Instant from) {
        var first = from.atZone(zona).toLocalDate();
        return first.datesUntil(first.plusDays(LONGEST_GAP)).anyMatch(this::isWorkingDay);
    }

    /** Hours that hold on that day, whether or not it is a holiday. */
    public @Nullable JamKerja jamKerja(LocalDate date) {
        return daftarJam.stream().filter(jam -> jam.berlaku(date)).findFirst().orElse(null);
    }

    /** Office hours of that day; empty when there is no office. */
    public List<Jendela> windows(LocalDate date) {
        var jam = jamKerja(date);
        return jam == null || libur(date) != null ? List.of() : jam.pada(date.getDayOfWeek());
    }

    /** Working time between two instants; zero when the second is not after the first. */
    public Duration workingTime(Instant from, Instant to) {
        var total = Duration.ZERO;
        var last = to.atZone(zona).toLocalDate();
        for (var day = from.atZone(zona).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var window : windows(day)) {
                var begin = later(at(day, window.mulai()), from);
                var end = earlier(at(day, window.selesai()), to);
                total = end.isAfter(begin) ? total.plus(Duration.between(begin, end)) : total;
            }
        }
        return total;
    }

    public long workingMinutes(Instant from, Instant to) {
        return workingTime(from, to).toMinutes();
    }

    /**
     * The instant at which that much working time has passed. One that falls exactly on the end of
     * a stretch stays there; it does not move to the next morning.
     */
    public Instant plus(Instant from, Duration workingTime) {
        if (workingTime.isZero()) {
            return from;
        }
        var left = workingTime;
        for (var day = from.atZone(zona).toLocalDate(); ; day = nextWorkingDay(day.plusDays(1))) {
            for (var window : windows(day)) {
                var begin = later(at(day, window.mulai()), from);
                var length = Duration.between(begin, at(day, window.selesai()));
                if (length.isNegative() || length.isZero()) {
                    continue;
                }
                if (left.compareTo(length) <= 0) {
                    return begin.plus(left);
                }
                left = left.minus(length);
            }
        }
    }

    public Instant plusMinutes(Instant from, long minutes) {
        return plus(from, Duration.ofMinutes(minutes));
    }

    /** That many working days after the date, itself not counted; {@code 0} gives the date. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        var day = date;
        for (int i = 0; i < days; i++) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return day;
    }

    /**
     * The same time of day that many working days later, moved into the office hours of that day.
     * An instant outside office hours counts from the next opening.
     */
    public Instant plusWorkingDays(Instant from, int days) {
        var start = opening(from).atZone(zona);
        var day = plusWorkingDays(start.toLocalDate(), days);
        var wanted = at(day, start.toLocalTime());
        var windows = windows(day);
        for (var window : windows) {
            if (!wanted.isAfter(at(day, window.selesai()))) {
                return later(wanted, at(day, window.mulai()));
            }
        }
        return at(day, windows.getLast().selesai());
    }

    /** Working days from the first date to the second, both counted. */
    public int workingDays(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /**
     * Working days after the day on which it begins: whoever comes after hours begins next morning.
     */
    public int workingDaysAfter(Instant from, Instant to) {
        if (!berjamKerja(from)) {
            return 0;
        }
        var first = opening(from).atZone(zona).toLocalDate();
        var last = to.atZone(zona).toLocalDate();
        return first.isBefore(last) ? workingDays(first.plusDays(1), last) : 0;
    }

    /** The instant itself within office hours, else the next opening. */
    public Instant opening(Instant from) {
        for (var day = from.atZone(zona).toLocalDate(); ; day = nextWorkingDay(day.plusDays(1))) {
            for (var window : windows(day)) {
                if (at(day, window.selesai()).isAfter(from)) {
                    return later(at(day, window.mulai()), from);
                }
            }
        }
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        for (var day = from; day.isBefore(from.plusDays(LONGEST_GAP)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException(
                "no office hours within " + LONGEST_GAP + " days after " + from);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zona).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}

package id.laksana.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Dates, moments and numbers as Indonesian offices write them; English keeps the order and the 24
 * hours.
 */
public final class Formats {

    private static final Map<String, String> ZONES =
            Map.of(
                    "Asia/Jakarta", "WIB",
                    "Asia/Pontianak", "WIB",
                    "Asia/Makassar", "WITA",
                    "Asia/Jayapura", "WIT");

    private final Locale locale;
    private final ZoneId zone;
    private final Clock clock;

    public Formats(Locale locale, ZoneId zone, Clock clock) {
        this.locale = locale;
        this.zone = zone;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(zone);
    }

    /** Selasa, 21 Juli 2026. */
    public String fullDate(LocalDate date) {
        return pattern("EEEE, d MMMM uuuu").format(date);
    }

    /** 21 Juli 2026: as documents write it. */
    public String date(LocalDate date) {
        return pattern("d MMMM uuuu").format(date);
    }

    /** Kam, 23 Jul; with the year only if it is not this one. */
    public String shortDate(LocalDate date) {
        return pattern(date.getYear() == today().getYear() ? "EEE, d MMM" : "EEE, d MMM uuuu")
                .format(date);
    }

    /** Kam, 23 Jul 15.30. */
    public String moment(Instant moment) {
        var local = moment.atZone(zone);
        return shortDate(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    /** Selasa, 21 Juli 2026, pukul 09.55 WITA. */
    public String fullMoment(Instant moment) {
        var local = moment.atZone(zone);
        var word = isIndonesian() ? "pukul " : "";
        return fullDate(local.toLocalDate())
                + ", "
                + word
                + time(local.toLocalTime())
                + " "
                + zoneName();
    }

    public String time(Instant moment) {
        return time(moment.atZone(zone).toLocalTime());
    }

    public String time(LocalTime time) {
        return pattern(isIndonesian() ? "HH.mm" : "HH:mm").format(time);
    }

    public String zoneName() {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    /** 2.400; decimals as many as the number has. */
    public String number(Number number) {
        var format = numbers();
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    /** 61,67 with a fixed number of decimals, rounded half up as forms and calculators do. */
    public String decimal(BigDecimal number, int decimals) {
        var format = numbers();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Rp11.420.350.000,00. */
    public String rupiah(BigDecimal amount) {
        return (amount.signum() < 0 ? "-Rp" : "Rp") + decimal(amount.abs(), 2);
    }

    /**
     * 19700101 199501 1 000: the groups of Peraturan Kepala BKN 22/2007 (birth, appointment, sex,
     * serial).
     */
    public String nip(String nip) {
        return nip.matches("\\d{18}")
                ? "%s %s %s %s"
                        .formatted(
                                nip.substring(0, 8),
                                nip.substring(8, 14),
                                nip.substring(14, 15),
                                nip.substring(15))
                : nip;
    }

    /** Triwulan II 2026. */
    public String triwulan(int triwulan, int year) {
        return (isIndonesian() ? "Triwulan " : "Quarter ") + roman(triwulan) + " " + year;
    }

    /** TW II: for table heads. */
    public String shortTriwulan(int triwulan) {
        return (isIndonesian() ? "TW " : "Q")
                + (isIndonesian() ? roman(triwulan) : String.valueOf(triwulan));
    }

    /** 1,4 MB. */
    public String fileSize(long bytes) {
        if (bytes < 1024) {
            return number(bytes) + " B";
        }
        boolean small = bytes < 1024 * 1024;
        var size =
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(small ? 1024 : 1024 * 1024), 1, RoundingMode.UP);
        return number(size) + (small ? " kB" : " MB");
    }

    Object spoken(Object value) {
        return switch (value) {
            case LocalDate date -> date(date);
            case Instant moment -> moment(moment);
            case BigDecimal number -> number(number);
            default -> value;
        };
    }

    private boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }

    private static String roman(int triwulan) {
        return switch (triwulan) {
            case 1 -> "I";
            case 2 -> "II";
            case 3 -> "III";
            case 4 -> "IV";
            default -> throw new IllegalArgumentException("triwulan " + triwulan);
        };
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private DecimalFormat numbers() {
        return (DecimalFormat)
                NumberFormat.getNumberInstance(isIndonesian() ? Locale.of("id", "ID") : locale);
    }
}

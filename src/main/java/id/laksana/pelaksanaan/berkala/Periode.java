package id.laksana.pelaksanaan.berkala;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One week, month, quarter or year.
 *
 * @param awal its first day
 */
record Periode(Ulang ulang, LocalDate awal) {

    private static final Pattern KATA = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");
    private static final int SETRIWULAN = 3;

    /** The one in which a day lies. */
    static Periode dari(Ulang ulang, LocalDate day) {
        return new Periode(
                ulang,
                switch (ulang) {
                    case MINGGUAN -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case BULANAN -> day.withDayOfMonth(1);
                    case TRIWULANAN ->
                            day.withDayOfMonth(1)
                                    .minusMonths((day.getMonthValue() - 1) % SETRIWULAN);
                    case TAHUNAN -> day.withDayOfYear(1);
                });
    }

    Periode geser(int banyak) {
        return new Periode(
                ulang,
                switch (ulang) {
                    case MINGGUAN -> awal.plusWeeks(banyak);
                    case BULANAN -> awal.plusMonths(banyak);
                    case TRIWULANAN -> awal.plusMonths((long) banyak * SETRIWULAN);
                    case TAHUNAN -> awal.plusYears(banyak);
                });
    }

    /**
     * A day of it; one that a short month does not have is its last.
     *
     * @param bulan which month of it, from 1; without meaning for a week or a month
     */
    LocalDate tanggal(int hari, int bulan) {
        if (ulang == Ulang.MINGGUAN) {
            return awal.plusDays(hari - 1L);
        }
        var month = ulang.banyakBulan() == 0 ? awal : awal.plusMonths(bulan - 1L);
        return month.withDayOfMonth(Math.min(hari, month.lengthOfMonth()));
    }

    /** Names it among its kind: 2026-W28, 2026-07, 2026-T3, 2026. */
    String kode() {
        return switch (ulang) {
            case MINGGUAN -> "%d-W%02d".formatted(tahun(), minggu());
            case BULANAN -> "%d-%02d".formatted(tahun(), awal.getMonthValue());
            case TRIWULANAN -> "%d-T%d".formatted(tahun(), triwulan());
            case TAHUNAN -> String.valueOf(tahun());
        };
    }

    /** The pattern with its words in braces replaced, such as "Triwulan {triwulan} {tahun}". */
    String isi(String pola) {
        return KATA.matcher(pola).replaceAll(hit -> kata(hit.group(1)));
    }

    /** Words in braces that say nothing of such a period. */
    static Set<String> takDikenal(Ulang ulang, String pola) {
        var unknown = new TreeSet<String>();
        KATA.matcher(pola)
                .results()
                .map(hit -> hit.group(1))
                .filter(word -> !ulang.kata().contains(word))
                .forEach(unknown::add);
        return unknown;
    }

    private String kata(String word) {
        return switch (word) {
            case "minggu" -> String.valueOf(minggu());
            case "bulan" -> awal.getMonth().getDisplayName(TextStyle.FULL, Locale.of("id"));
            case "triwulan" -> ROMAWI.get(triwulan() - 1);
            case "tahun" -> String.valueOf(tahun());
            default -> "{" + word + "}";
        };
    }

    /** Of a week the year to which ISO 8601 counts it. */
    private int tahun() {
        return ulang == Ulang.MINGGUAN ? awal.get(IsoFields.WEEK_BASED_YEAR) : awal.getYear();
    }

    private int minggu() {
        return awal.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private int triwulan() {
        return awal.get(IsoFields.QUARTER_OF_YEAR);
    }
}

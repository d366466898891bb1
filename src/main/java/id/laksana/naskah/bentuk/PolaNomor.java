package id.laksana.naskah.bentuk;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a number: words in braces stand for {@code klasifikasi}, {@code urut} (with a
 * width: {@code urut:3}), {@code unit}, {@code jenis}, {@code sifat}, {@code bulan} in Roman
 * digits, {@code bulan2} and {@code tahun}; all else is printed as it stands.
 */
public record PolaNomor(String pola) {

    private static final Pattern KATA = Pattern.compile("\\{([a-z0-9]+)(?::([1-6]))?\\}");
    private static final Set<String> DIKENAL =
            Set.of("klasifikasi", "urut", "unit", "jenis", "sifat", "bulan", "bulan2", "tahun");
    private static final String[] ROMAWI = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"
    };

    /** What is put in. */
    public record Isian(
            String klasifikasi,
            long urut,
            String unit,
            String jenis,
            String sifat,
            LocalDate tanggal) {}

    /**
     * The first word that no number knows, or {@code urut} where it is missing; null: it is sound.
     */
    public @Nullable String salah() {
        var words = KATA.matcher(pola).results().map(hit -> hit.group(1)).toList();
        return words.stream()
                .filter(word -> !DIKENAL.contains(word))
                .findFirst()
                .orElse(words.contains("urut") ? null : "urut");
    }

    public String tulis(Isian isian) {
        return KATA.matcher(pola).replaceAll(hit -> Matcher.quoteReplacement(nilai(hit, isian)));
    }

    private static String nilai(MatchResult hit, Isian isian) {
        return switch (hit.group(1)) {
            case "klasifikasi" -> isian.klasifikasi();
            case "urut" -> urut(isian.urut(), hit.group(2));
            case "unit" -> isian.unit();
            case "jenis" -> isian.jenis();
            case "sifat" -> isian.sifat();
            case "bulan" -> romawi(isian.tanggal().getMonthValue());
            case "bulan2" -> "%02d".formatted(isian.tanggal().getMonthValue());
            case "tahun" -> String.valueOf(isian.tanggal().getYear());
            default -> hit.group();
        };
    }

    private static String urut(long urut, @Nullable String width) {
        return width == null ? String.valueOf(urut) : ("%0" + width + "d").formatted(urut);
    }

    public static String romawi(int bulan) {
        return ROMAWI[bulan - 1];
    }
}

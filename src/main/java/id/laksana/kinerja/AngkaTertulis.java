package id.laksana.kinerja;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Indonesian offices type them: a point between thousands, a comma before decimals.
 * Whatever could be read in two ways, such as 12.5, is no number.
 */
final class AngkaTertulis {

    private static final Pattern ANGKA =
            Pattern.compile("[-−]?([0-9]{1,3}(\\.[0-9]{3})+|[0-9]{1,18})(,[0-9]{1,10})?");

    private AngkaTertulis() {}

    /**
     * @param satuan a percent sign may stand behind the number where the unit is one
     */
    static Optional<BigDecimal> baca(String text, String satuan) {
        String trimmed = text.strip();
        boolean percent = satuan.contains("%") || satuan.strip().equalsIgnoreCase("persen");
        if (percent && trimmed.endsWith("%")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).stripTrailing();
        }
        if (!ANGKA.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        String plain = trimmed.replace(".", "").replace(',', '.').replace('−', '-');
        return Optional.of(new BigDecimal(plain));
    }
}

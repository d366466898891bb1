package id.laksana.analitik;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** So many out of so many. */
public record Bagian(long banyak, long dari) {

    /** With one decimal; null when there is nothing to have a share of. */
    public @Nullable BigDecimal persen() {
        return dari == 0
                ? null
                : BigDecimal.valueOf(banyak * 100)
                        .divide(BigDecimal.valueOf(dari), 1, RoundingMode.HALF_UP);
    }
}

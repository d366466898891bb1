package id.laksana.kinerja;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the numbers of several units become one. Whoever prepares the sheet decides it by row. */
public enum CaraRekap {
    /** They stay side by side: the sum of percentages says nothing. */
    TANPA(""),
    JUMLAH("jumlah"),
    RATA_RATA("rata-rata");

    private static final int DIGITS = 10;

    private final String kode;

    CaraRekap(String kode) {
        this.kode = kode;
    }

    public String kode() {
        return kode;
    }

    static Optional<CaraRekap> baca(String text) {
        return Arrays.stream(values())
                .filter(cara -> cara.kode.equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** Not rounded; empty where there is nothing to join. */
    Optional<BigDecimal> gabung(List<BigDecimal> angka) {
        if (this == TANPA || angka.isEmpty()) {
            return Optional.empty();
        }
        var sum = angka.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                this == JUMLAH
                        ? sum
                        : sum.divide(
                                BigDecimal.valueOf(angka.size()),
                                Math.max(DIGITS, sum.scale()),
                                RoundingMode.HALF_UP));
    }
}

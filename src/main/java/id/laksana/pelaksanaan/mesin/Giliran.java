package id.laksana.pelaksanaan.mesin;

import org.jspecify.annotations.Nullable;

/**
 * One turn within a visit: the whole row, or with {@code untuk_setiap} one unit.
 *
 * @param unit null on a row without {@code untuk_setiap}
 * @param putaranUnit 1, and one more each time this unit alone is sent back
 */
public record Giliran(Kunjungan kunjungan, @Nullable String unit, int putaranUnit) {

    Giliran berikutnya() {
        return new Giliran(kunjungan, unit, putaranUnit + 1);
    }
}

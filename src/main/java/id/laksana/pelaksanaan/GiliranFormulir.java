package id.laksana.pelaksanaan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last turn on a row with a form: of one unit, or of the row where it is not done by every
 * unit.
 *
 * @param unit code; empty on a row not done by every unit
 * @param nama of the unit
 * @param sebelumnya the task of its turn before; null in the first
 * @param ditutup the case went on without it
 */
public record GiliranFormulir(
        UUID pelaksanaan,
        int langkah,
        String unit,
        String nama,
        UUID tugas,
        @Nullable UUID sebelumnya,
        boolean terbuka,
        boolean ditutup) {

    public boolean selesai() {
        return !terbuka && !ditutup;
    }

    /** Address of the question whether the unit is to do its work again. */
    public String pathKembalikan() {
        return "/pelaksanaan/"
                + pelaksanaan
                + "/kembalikan-unit?langkah="
                + langkah
                + "&unit="
                + unit;
    }
}

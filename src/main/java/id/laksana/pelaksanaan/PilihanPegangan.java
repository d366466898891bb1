package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.sop.Langkah.Tindakan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a task is, and what the reader may do about that.
 *
 * @param pegangan null when it is in nobody's hand, or in one that no longer may act
 * @param sendiri the reader has it
 * @param ambil several may do it and nobody has it yet
 * @param limpahkan the reader may give it to somebody
 * @param tetap acts of the row for which it may not be given away; empty when it may
 * @param tarik the reader's post gave it, and may take it back
 * @param atasan the reader stands above those whom it is for, and may take it out of another's
 *     hands
 */
public record PilihanPegangan(
        @Nullable Pegangan pegangan,
        boolean sendiri,
        boolean ambil,
        boolean limpahkan,
        List<Tindakan> tetap,
        boolean tarik,
        boolean atasan) {

    /** Somebody else has it: the reader cannot do it now. */
    public boolean orangLain() {
        return pegangan != null && !sendiri;
    }

    /** It was given to the reader. */
    public boolean limpahan() {
        return sendiri && pegangan != null && pegangan.limpahan() != null;
    }
}

package id.laksana.pelaksanaan;

import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as its form knows it.
 *
 * @param unit code of the unit whose turn it is; empty on a row not done by every unit
 * @param berakhir null while it is open
 */
public record TugasFormulir(
        UUID id,
        UUID pelaksanaan,
        String perihal,
        Sop sop,
        int langkah,
        int putaran,
        String unit,
        @Nullable Instant berakhir) {

    static TugasFormulir dari(TugasMeja tugas, Sop sop) {
        return new TugasFormulir(
                tugas.id(),
                tugas.pelaksanaan(),
                tugas.perihal(),
                sop,
                tugas.langkah(),
                tugas.putaran(),
                tugas.unit(),
                tugas.berakhir());
    }

    public Langkah baris() {
        return sop.langkah(langkah);
    }

    /** Address of its page. */
    public String path() {
        return "/tugas/" + id;
    }
}

package id.laksana.pelaksanaan.mesin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has a task in hand, and since when: one of several took it, or a post gave it to somebody.
 *
 * @param limpahan null when the person took it
 */
public record Pegangan(Petugas oleh, Instant sejak, @Nullable Limpahan limpahan) {

    /**
     * What a post gave out of its hand (UU 30/2014, Pasal 14: mandat; done in its name, and it
     * answers for it).
     *
     * @param tenggat when the giver wants it; null when the due moment of the row is enough
     */
    public record Limpahan(Petugas dari, @Nullable Instant tenggat, @Nullable String catatan) {}

    /** Why a task is in nobody's hand any more. */
    public enum SebabLepas {
        DILEPAS,
        /** Whom it was delegated to gave it back. */
        DIKEMBALIKAN,
        /** The post that delegated took it back. */
        DITARIK,
        DIAMBIL_ALIH,
        /** Who had it may no longer act. */
        GUGUR
    }
}

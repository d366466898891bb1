package id.laksana.pelaksanaan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is open at a post whose holder changes: before the act as it stands, after it as it was.
 *
 * @param dari who held the post before; null when nobody is known
 * @param kepada to whom it passes; null while that is to be chosen
 * @param alasan null before the act
 * @param oleh who did it, as it is signed; null before the act
 */
public record SerahTerima(
        UUID jabatan,
        String namaJabatan,
        @Nullable String dari,
        @Nullable String kepada,
        @Nullable String alasan,
        Instant waktu,
        @Nullable String oleh,
        List<Butir> daftar) {

    /** What becomes of a task. */
    public enum Keadaan {
        /** It waits for the post, and so follows it. */
        MENUNGGU,
        /** It was in the hand of who left, or had been given by that person, and is free again. */
        DILEPAS,
        /** It had been delegated to who left, and passes on to the successor. */
        DITERUSKAN
    }

    /**
     * @param pemegang in whose hand it is or was; null when in nobody's
     */
    public record Butir(TugasMeja tugas, Keadaan keadaan, @Nullable String pemegang) {}

    public long dipegang() {
        return daftar.stream().filter(butir -> butir.keadaan() != Keadaan.MENUNGGU).count();
    }

    public long pelaksanaan() {
        return daftar.stream().map(butir -> butir.tugas().pelaksanaan()).distinct().count();
    }
}

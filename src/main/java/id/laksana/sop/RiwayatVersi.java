package id.laksana.sop;

import id.laksana.organisasi.Sebagai;
import id.laksana.sop.VersiSop.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of standing.
 *
 * @param dari null when the version came into being
 * @param nama the person; of the program itself for an import
 * @param catatan why, where a reason was asked
 */
public record RiwayatVersi(
        int nomorVersi,
        @Nullable Status dari,
        Status ke,
        Instant waktu,
        String nama,
        @Nullable String namaJabatan,
        @Nullable Sebagai sebagai,
        @Nullable String atasNama,
        @Nullable String catatan) {}

package id.laksana.naskah.surat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a branch.
 *
 * @param status after it
 * @param catatan the result, the reason; may be empty
 * @param namaJabatan as it is signed, with Plt. or Plh.
 * @param atasNama the absent holder for whom a Plh. acted; null otherwise
 */
public record PeristiwaDisposisi(
        UUID disposisi,
        StatusDisposisi status,
        String catatan,
        Instant waktu,
        String nama,
        String namaJabatan,
        @Nullable String atasNama) {}

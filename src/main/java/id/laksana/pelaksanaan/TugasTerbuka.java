package id.laksana.pelaksanaan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a case waits for.
 *
 * @param unit name of the unit whose turn it is; null on a row not done by every unit
 * @param penerima names of those who may do it now; empty when nobody holds the post
 * @param tenggat null when the row has no standard time
 */
public record TugasTerbuka(
        UUID id,
        int langkah,
        String kegiatan,
        @Nullable String unit,
        List<String> penerima,
        Instant dibuka,
        @Nullable Instant tenggat,
        boolean terlambat) {}

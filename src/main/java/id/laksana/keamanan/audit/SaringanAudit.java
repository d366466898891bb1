package id.laksana.keamanan.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param cari part of a name or of the object
 * @param sebelumUrutan continues the list below this row
 */
public record SaringanAudit(
        String cari,
        String tindakan,
        @Nullable Instant dari,
        @Nullable Instant sampai,
        long sebelumUrutan) {}

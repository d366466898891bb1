package id.laksana.organisasi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change to the organisation.
 *
 * @param oleh name of the person, or of the program
 * @param tindakan key of its name, {@code audit.<tindakan>}
 */
public record Riwayat(
        Instant waktu, String oleh, String tindakan, String objek, @Nullable String rincian) {}

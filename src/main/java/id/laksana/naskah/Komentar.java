package id.laksana.naskah;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark at a place of a version.
 *
 * @param bidang code of the field
 * @param alinea paragraph or line of it; null: all of it
 * @param selesai null while nobody has dealt with it
 */
public record Komentar(
        UUID id,
        UUID naskah,
        int nomorVersi,
        String bidang,
        @Nullable Integer alinea,
        String teks,
        Instant waktu,
        String nama,
        String namaJabatan,
        @Nullable Instant selesai,
        @Nullable String selesaiOleh) {}

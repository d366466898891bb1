package id.laksana.naskah;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Initials on one version.
 *
 * @param langkah the row in which it was given
 * @param atasNama the absent holder or the post that delegated; null: in one's own name
 */
public record Paraf(
        UUID naskah,
        int urutan,
        int putaran,
        int langkah,
        int nomorVersi,
        String sidik,
        Instant waktu,
        UUID pegawai,
        String nama,
        UUID jabatan,
        String namaJabatan,
        @Nullable String atasNama) {}

package id.laksana.organisasi.impor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that was read and compared.
 *
 * @param lengkap the sheet is the whole list: who is not on it stops on {@code tanggal}
 */
public record Impor(
        UUID id,
        JenisImpor jenis,
        String berkas,
        Instant dibuat,
        String oleh,
        boolean lengkap,
        LocalDate tanggal,
        int jumlahBaris,
        int jumlahMasalah,
        @Nullable Instant diterapkan,
        int baru,
        int ubah,
        int sama,
        int tutup) {

    /** The rows are kept for some days only; the counts went with them. */
    public boolean dibersihkan() {
        return jumlahMasalah == 0 && jumlahBaris > 0 && baru + ubah + sama + tutup == 0;
    }

    public boolean dapatDiterapkan() {
        return jumlahMasalah == 0 && diterapkan == null && baru + ubah + tutup > 0;
    }
}

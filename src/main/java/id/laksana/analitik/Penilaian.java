package id.laksana.analitik;

import java.time.Instant;
import java.util.UUID;

/**
 * A form as it was saved last.
 *
 * @param nomor how often it was saved
 */
public record Penilaian(
        UUID id,
        UUID versi,
        JenisPenilaian jenis,
        Kurun kurun,
        int nomor,
        Status status,
        IsiPenilaian isi,
        Instant waktu,
        String nama,
        String namaJabatan) {

    public enum Status {
        KONSEP,
        FINAL
    }

    public boolean ditetapkan() {
        return status == Status.FINAL;
    }
}

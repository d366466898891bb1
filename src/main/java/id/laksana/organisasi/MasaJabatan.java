package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person in one post for one stretch of time.
 *
 * @param sampai first day on which it no longer holds; null: open
 */
public record MasaJabatan(
        UUID id,
        UUID jabatan,
        String namaJabatan,
        UUID pegawai,
        String namaPegawai,
        boolean peraga,
        Sebagai sebagai,
        LocalDate sejak,
        @Nullable LocalDate sampai,
        @Nullable String sk) {

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(sejak) && (sampai == null || hari.isBefore(sampai));
    }

    /** As people write the end: the last day, not the day after. */
    public @Nullable LocalDate hariTerakhir() {
        return sampai == null ? null : sampai.minusDays(1);
    }
}

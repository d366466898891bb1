package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team by decree.
 *
 * @param sampai first day on which it no longer exists; null: open
 */
public record Tim(
        UUID id,
        String kode,
        String nama,
        @Nullable String sk,
        @Nullable String namaUnit,
        LocalDate sejak,
        @Nullable LocalDate sampai,
        int jumlahAnggota) {

    public static final List<String> DAFTAR_PERAN =
            List.of("pengarah", "penanggung-jawab", "ketua", "wakil", "sekretaris", "anggota");

    /**
     * @param sampai first day on which the person is no longer in the team
     */
    public record Anggota(
            UUID pegawai,
            String nama,
            boolean peraga,
            String peran,
            LocalDate sejak,
            @Nullable LocalDate sampai) {}

    public boolean berlaku(LocalDate hari) {
        return !hari.isBefore(sejak) && (sampai == null || hari.isBefore(sampai));
    }
}

package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param sebutan how people call it, without the name of the unit
 * @param formasi number of seats
 * @param sampai first day on which it no longer exists; null: open
 */
public record Jabatan(
        UUID id,
        String kode,
        String nama,
        @Nullable String sebutan,
        String jenis,
        @Nullable String eselon,
        UUID unitId,
        String namaUnit,
        @Nullable UUID atasanId,
        @Nullable String namaAtasan,
        boolean kepala,
        int formasi,
        LocalDate sejak,
        @Nullable LocalDate sampai) {}

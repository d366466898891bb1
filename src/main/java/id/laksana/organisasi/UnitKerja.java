package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it was called and where it stood on the day asked about.
 *
 * @param kode path that never changes, also when the unit moves
 * @param sampai first day on which this version no longer holds; null: open
 * @param tingkat depth below the top of the tree
 * @param namaKepala who acts as head that day, definitive holders only
 */
public record UnitKerja(
        UUID id,
        String kode,
        String nama,
        @Nullable String namaPendek,
        String jenis,
        @Nullable UUID indukId,
        LocalDate sejak,
        @Nullable LocalDate sampai,
        int tingkat,
        @Nullable String namaKepala,
        int jumlahJabatan,
        int jumlahPemangku) {}

package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named set of units, such as every Bidang and UPT, for steps that go to each of them. */
public record KelompokUnit(
        UUID id, String kode, String nama, @Nullable LocalDate ditutup, int jumlahUnit) {

    public record Anggota(UUID unit, String kode, String nama) {}
}

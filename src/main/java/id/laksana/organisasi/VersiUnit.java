package id.laksana.organisasi;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stretch of the history of a unit. */
public record VersiUnit(
        LocalDate sejak,
        @Nullable LocalDate sampai,
        String nama,
        @Nullable String namaPendek,
        String jenis,
        @Nullable String namaInduk) {}

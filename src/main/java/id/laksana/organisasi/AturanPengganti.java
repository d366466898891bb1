package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** While it holds, the holder of one post stands in for the other. */
public record AturanPengganti(
        UUID id,
        UUID oleh,
        String namaOleh,
        Sebagai sebagai,
        LocalDate sejak,
        LocalDate sampai,
        @Nullable String alasan) {

    public LocalDate hariTerakhir() {
        return sampai.minusDays(1);
    }
}

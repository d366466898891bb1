package id.laksana.sop;

import id.laksana.sop.VersiSop.Status;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which SOPs of the catalogue are wanted; null leaves a question open.
 *
 * @param unit path of a unit; its SOPs and those of the units below
 * @param pelaksana head of a column, in any case
 * @param peraturan id of a regulation they rest on
 * @param rancangan whether drafts may be seen
 */
public record Saringan(
        @Nullable String cari,
        @Nullable String unit,
        @Nullable String pelaksana,
        @Nullable UUID peraturan,
        @Nullable Status status,
        boolean rancangan) {

    public static Saringan semua() {
        return new Saringan(null, null, null, null, null, false);
    }

    public static Saringan cari(String words) {
        return new Saringan(words, null, null, null, null, false);
    }
}

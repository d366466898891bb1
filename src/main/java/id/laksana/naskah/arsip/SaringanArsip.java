package id.laksana.naskah.arsip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param q words
 * @param kode of the classification, with all below it; empty: any
 * @param tahun of the item's date; null: any
 * @param sampai with {@code sebelum} the last item that was shown; null: from the newest on
 */
public record SaringanArsip(
        String q,
        String kode,
        @Nullable UUID unit,
        @Nullable SifatArsip sifat,
        @Nullable Integer tahun,
        @Nullable LocalDate sampai,
        @Nullable UUID sebelum) {

    public boolean ada() {
        return !q.isBlank() || !kode.isEmpty() || unit != null || sifat != null || tahun != null;
    }

    /** As a condition on the marks of items, in the writing of tsquery. */
    String tanda(AksesArsip akses) {
        var parts = new ArrayList<String>();
        parts.add(akses.saringan());
        if (KodeKlasifikasi.sah(kode)) {
            parts.add("'k:" + kode + "'");
        }
        if (unit != null) {
            parts.add("'u:" + unit + "'");
        }
        if (sifat != null) {
            parts.add("'s:" + sifat + "'");
        }
        if (tahun != null) {
            parts.add(
                    IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> "'b:%d%02d'".formatted(tahun, month))
                            .collect(Collectors.joining(" | ", "(", ")")));
        }
        return String.join(" & ", parts);
    }
}

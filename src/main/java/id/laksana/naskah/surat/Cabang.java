package id.laksana.naskah.surat;

import id.laksana.pelaksanaan.Pelaksanaan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One branch as the tree shows it.
 *
 * @param tingkat 0 for what the registrar handed up, one more for each time it was forwarded
 * @param berkas handed in as its result
 * @param kasus started on its ground
 * @param terlambat its due moment has passed, or it was finished after it
 */
public record Cabang(
        Disposisi disposisi,
        int tingkat,
        List<PeristiwaDisposisi> peristiwa,
        List<BerkasSurat> berkas,
        List<Pelaksanaan> kasus,
        boolean terlambat) {

    /** Levels beyond that are not set in any further. */
    private static final int DEEPEST = 5;

    public int sejajar() {
        return Math.min(tingkat, DEEPEST);
    }

    /** The result, or the reason: what was said last. */
    public String catatanTerakhir() {
        return peristiwa.reversed().stream()
                .map(PeristiwaDisposisi::catatan)
                .filter(note -> !note.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Who has seen it first, and when; null: nobody yet. */
    public @Nullable Instant diterima() {
        return peristiwa.stream()
                .filter(one -> one.status() == StatusDisposisi.DITERIMA)
                .map(PeristiwaDisposisi::waktu)
                .findFirst()
                .orElse(null);
    }
}

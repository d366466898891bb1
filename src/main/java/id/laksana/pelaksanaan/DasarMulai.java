package id.laksana.pelaksanaan;

import id.laksana.sop.Sop.Pemicu;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is started on.
 *
 * @param pemicu null: as the SOP says
 * @param rujukan of the letter or the application
 * @param kasus the other case, when that started it
 */
public record DasarMulai(@Nullable Pemicu pemicu, @Nullable String rujukan, @Nullable UUID kasus) {

    static final DasarMulai KOSONG = new DasarMulai(null, null, null);

    /** As the history keeps it: words, or the id of a case. */
    @Nullable String tercatat() {
        return kasus == null ? rujukan : kasus.toString();
    }
}

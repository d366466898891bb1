package id.laksana.analitik;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluator wrote. The words of a choice are kept as they stood, so that a form reads the
 * same after the lists have changed.
 *
 * @param penerapan code of the choice of the monitoring; null: not chosen yet
 * @param labelPenerapan its words
 * @param catatan column 4 of the monitoring; of the evaluation, remarks and recommendation
 * @param tindakan column 5 of the monitoring
 * @param kriteria of the evaluation
 * @param simpulan of the evaluation; null: not chosen yet
 * @param terukur what was measured when it was saved
 */
public record IsiPenilaian(
        @Nullable String penerapan,
        @Nullable String labelPenerapan,
        String catatan,
        String tindakan,
        List<Kriteria> kriteria,
        @Nullable String simpulan,
        List<String> terukur) {

    /**
     * @param ya null: not answered yet
     */
    public record Kriteria(String teks, @Nullable Boolean ya) {}
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tindakan;
import id.laksana.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form with which a module joins the rows of SOPs; a bean of that module. A row names it ({@code
 * formulir: kinerja.data}) or has an act that it serves. Its data are the module's, one set for
 * each task, so every unit and every round has its own; {@code docs/formulir.md} shows the way.
 */
public interface Formulir {

    /** As SOP files write it: the module, a point, the form. */
    String nama();

    /** Acts it serves on rows that name no form. */
    default Set<Tindakan> tindakan() {
        return Set.of();
    }

    /**
     * Whether it serves this row; asked of rows that have one of its acts and name no form. A row
     * it declines goes to the next form, else has the standard panel.
     */
    default boolean melayani(Langkah langkah) {
        return true;
    }

    /**
     * A task was opened: within that transaction the form gets its place.
     *
     * @param sebelumnya the task of the round before, whose data the new round begins with; null in
     *     the first
     */
    default void buka(TugasFormulir tugas, @Nullable UUID sebelumnya) {}

    /**
     * What the page of the task and of the case show.
     *
     * @param dapatDiisi the reader may do the task now; else it is only read
     */
    Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi);

    /**
     * Keeps the entries that came with the form of the task, as they were typed: also the wrong
     * ones, or they would be lost.
     *
     * @param isian all fields of the page, those of others among them
     */
    default void simpan(TugasFormulir tugas, Map<String, String> isian) {}

    /**
     * What keeps the task from being completed, by the names of the fields. Asked on every way to
     * complete it; not when the answer refuses or sends the work back.
     */
    default FormErrors periksa(TugasFormulir tugas) {
        return FormErrors.none();
    }

    /** The same for a form to which it matters who completes the task. */
    default FormErrors periksa(TugasFormulir tugas, Pelaku oleh) {
        return periksa(tugas);
    }

    /** Documents that the completed task leaves behind among its files. */
    default List<Dokumen> dokumen(TugasFormulir tugas) {
        return List.of();
    }

    /**
     * The same for a form that also records who completed the task. Asked once, in the transaction
     * that completes it.
     */
    default List<Dokumen> dokumen(TugasFormulir tugas, Pelaku oleh) {
        return dokumen(tugas);
    }

    /**
     * @param template under {@code src/main/jte}, without its ending; gets {@code ctx} and {@code
     *     page}
     */
    record Tampilan(String template, Object page) {}

    record Dokumen(String nama, byte[] isi) {}
}

package id.laksana.sop.bpmn;

import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Expressions in the dialect that Flowable and Operaton share, and the variables they read. */
final class Conditions {

    private Conditions() {}

    /** Condition of an arrow; null when the arrow is always taken. */
    static @Nullable String taken(Panah panah) {
        return switch (panah.jenis()) {
            case LANJUT -> null;
            case YA -> "${keputusan_" + panah.dari() + " == 'ya'}";
            case TIDAK -> "${keputusan_" + panah.dari() + " == 'tidak'}";
            case CABANG -> "${cabang_" + panah.dari() + " == '" + quoted(panah.label()) + "'}";
        };
    }

    private static String quoted(@Nullable String label) {
        return label == null ? "" : label.replace("\\", "\\\\").replace("'", "\\'");
    }

    static String skipped(int no) {
        return "${execution.hasVariable('lewati_" + no + "') and lewati_" + no + " == 'ya'}";
    }

    /** Number of units that each get their task; one when the caller does not say. */
    static String cardinality(String group) {
        String variable = "jumlah_" + group.replaceAll("[^A-Za-z0-9]", "_");
        return "${execution.hasVariable('" + variable + "') ? " + variable + " : 1}";
    }

    static String firstToCome(int no) {
        return "${not execution.hasVariable('gabung_" + no + "')}";
    }

    static String hasCome(int no) {
        return "${execution.hasVariable('gabung_" + no + "')}";
    }

    static String markCome(int no) {
        return "${execution.setVariable('gabung_" + no + "', true)}";
    }

    static String forgetCome(int no) {
        return "${execution.removeVariable('gabung_" + no + "')}";
    }

    /**
     * A row that decides or is done for every unit stays a task: a call gives no answer of that
     * kind.
     */
    static boolean callable(Langkah langkah, Set<String> kode) {
        String panggil = langkah.panggil();
        return panggil != null
                && kode.contains(panggil)
                && !langkah.bercabang()
                && langkah.untukSetiap() == null;
    }
}

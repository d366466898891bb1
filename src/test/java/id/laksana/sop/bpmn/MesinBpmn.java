package id.laksana.sop.bpmn;

import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A BPMN engine with a database in memory, as far as the tests need it. */
public interface MesinBpmn {

    /** Both engines by name, started once for all tests. */
    Map<String, MesinBpmn> SEMUA =
            Map.of("Flowable", new MesinFlowable(), "Operaton", new MesinOperaton());

    record Tugas(String id, String definisi) {

        /** Number of the row. */
        public int langkah() {
            return Integer.parseInt(definisi.split("_")[1]);
        }
    }

    void deploy(String name, String xml);

    /** Starts the process and returns the id of the running instance. */
    String start(String process, Map<String, Object> variables);

    List<Tugas> tugas(String instance);

    /** The instance that this one has called and waits for. */
    Optional<String> called(String instance);

    void complete(Tugas tugas, Map<String, Object> variables);

    boolean ended(String instance);

    /**
     * @param lewati optional rows that are skipped
     * @param units how many there are in every group
     */
    static Map<String, Object> atStart(Sop sop, Set<Integer> lewati, int units) {
        Map<String, Object> variables = new HashMap<>();
        lewati.forEach(no -> variables.put("lewati_" + no, "ya"));
        sop.daftarLangkah().stream()
                .map(Langkah::untukSetiap)
                .filter(Objects::nonNull)
                .forEach(group -> variables.put("jumlah_" + group.replace('-', '_'), units));
        return variables;
    }

    /** What makes the process leave a row by the arrow. */
    static Map<String, Object> along(Panah panah) {
        int no = panah.dari();
        return switch (panah.jenis()) {
            case LANJUT -> Map.of();
            case YA -> Map.of("keputusan_" + no, "ya");
            case TIDAK -> Map.of("keputusan_" + no, "tidak");
            case CABANG -> Map.of("cabang_" + no, String.valueOf(panah.label()));
        };
    }
}

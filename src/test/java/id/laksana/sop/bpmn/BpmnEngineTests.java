package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.MesinBpmn.Tugas;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exported files run on Flowable and Operaton: the Ya path, every other way out of every decision
 * and every skip reach the end, over the same rows in the same order as the graph of the SOP
 * itself.
 */
class BpmnEngineTests {

    private static final Map<String, MesinBpmn> MESIN =
            Map.of("Flowable", new MesinFlowable(), "Operaton", new MesinOperaton());
    private static final int LONGEST = 2000;

    /** uji-rumit-1 starts a fork anew out of its own branch: good to draw, not to be run. */
    static Stream<Sop> executable() {
        return ContohSop.semua().filter(sop -> !sop.kode().equals("uji-rumit-1"));
    }

    @ParameterizedTest
    @MethodSource("executable")
    void runsRowByRow(Sop sop) {
        String xml = ContohSop.xml(sop);
        MESIN.entrySet().parallelStream()
                .forEach(entry -> walkAll(sop, xml, entry.getKey(), entry.getValue()));
    }

    private static void walkAll(Sop sop, String xml, String nama, MesinBpmn mesin) {
        mesin.deploy(sop.kode(), xml);
        for (Rencana rencana : Rencana.semua(sop)) {
            assertThat(jejak(mesin, rencana))
                    .as(nama + ", " + rencana)
                    .isEqualTo(JalanAlur.jejak(rencana));
        }
    }

    @Test
    void callsAnotherSop() {
        MESIN.values().forEach(BpmnEngineTests::runCall);
    }

    private static void runCall(MesinBpmn mesin) {
        mesin.deploy("lurus", ContohSop.xml(ContohSop.lurus()));
        mesin.deploy("panggil", ContohSop.xml(ContohSop.panggil(), Set.of("lurus")));
        String instance = mesin.start("sop_panggil", Map.of());
        String called = mesin.called(instance).orElseThrow();
        assertThat(complete(mesin, called, Map.of())).isEqualTo("langkah_1");
        assertThat(complete(mesin, called, Map.of())).isEqualTo("langkah_2");
        assertThat(complete(mesin, called, Map.of())).isEqualTo("langkah_3");
        assertThat(mesin.called(instance)).isEmpty();
        assertThat(complete(mesin, instance, Map.of("keputusan_2", "ya"))).isEqualTo("langkah_2");
        assertThat(mesin.ended(instance)).isTrue();
    }

    private static String complete(
            MesinBpmn mesin, String instance, Map<String, Object> variables) {
        List<Tugas> open = mesin.tugas(instance);
        assertThat(open).hasSize(1);
        mesin.complete(open.getFirst(), variables);
        return open.getFirst().definisi();
    }

    private static List<Integer> jejak(MesinBpmn mesin, Rencana rencana) {
        Map<Integer, Deque<Panah>> pilihan = rencana.fresh();
        String instance =
                mesin.start(BpmnExport.processId(rencana.sop().kode()), startVariables(rencana));
        List<Integer> jejak = new ArrayList<>();
        List<Tugas> open = mesin.tugas(instance);
        while (!open.isEmpty() && jejak.size() < LONGEST) {
            int no = open.stream().mapToInt(BpmnEngineTests::row).min().orElseThrow();
            List<Tugas> ofRow = open.stream().filter(tugas -> row(tugas) == no).toList();
            assertThat(ofRow)
                    .as("tasks of row " + no)
                    .hasSize(JalanAlur.tasks(rencana.sop().langkah(no)));
            Map<String, Object> variables = variables(rencana, no, Rencana.next(pilihan, no));
            ofRow.forEach(tugas -> mesin.complete(tugas, variables));
            jejak.add(no);
            open = mesin.tugas(instance);
        }
        assertThat(mesin.ended(instance)).as("end of " + rencana + " after " + jejak).isTrue();
        return jejak;
    }

    private static Map<String, Object> startVariables(Rencana rencana) {
        Map<String, Object> variables = new HashMap<>();
        rencana.lewati().forEach(no -> variables.put("lewati_" + no, "ya"));
        rencana.sop().daftarLangkah().stream()
                .filter(langkah -> langkah.untukSetiap() != null)
                .forEach(
                        langkah ->
                                variables.put(
                                        "jumlah_" + langkah.untukSetiap().replace('-', '_'), 2));
        return variables;
    }

    private static Map<String, Object> variables(Rencana rencana, int no, @Nullable Panah chosen) {
        Panah panah = chosen == null ? Alur.of(rencana.sop()).keluar(no).getFirst() : chosen;
        return switch (panah.jenis()) {
            case LANJUT -> Map.of();
            case YA -> Map.of("keputusan_" + no, "ya");
            case TIDAK -> Map.of("keputusan_" + no, "tidak");
            case CABANG -> Map.of("cabang_" + no, String.valueOf(panah.label()));
        };
    }

    private static int row(Tugas tugas) {
        return Integer.parseInt(tugas.definisi().split("_")[1]);
    }
}

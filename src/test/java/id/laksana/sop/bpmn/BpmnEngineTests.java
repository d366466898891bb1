package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.MesinBpmn.Tugas;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exported files run on Flowable and Operaton: the Ya path, every other way out of every decision
 * and every skip reach the end, over the same rows in the same order as the graph of the SOP
 * itself.
 */
class BpmnEngineTests {

    private static final int LONGEST = 2000;

    static Stream<Sop> executable() {
        return ContohSop.executable();
    }

    @ParameterizedTest
    @MethodSource("executable")
    void runsRowByRow(Sop sop) {
        String xml = ContohSop.xml(sop);
        MesinBpmn.SEMUA.entrySet().parallelStream()
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
        MesinBpmn.SEMUA.values().forEach(BpmnEngineTests::runCall);
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
                mesin.start(
                        BpmnExport.processId(rencana.sop().kode()),
                        MesinBpmn.atStart(rencana.sop(), rencana.lewati(), JalanAlur.UNITS));
        List<Integer> jejak = new ArrayList<>();
        List<Tugas> open = mesin.tugas(instance);
        while (!open.isEmpty() && jejak.size() < LONGEST) {
            int no = open.stream().mapToInt(Tugas::langkah).min().orElseThrow();
            List<Tugas> ofRow = open.stream().filter(tugas -> tugas.langkah() == no).toList();
            assertThat(ofRow)
                    .as("tasks of row " + no)
                    .hasSize(JalanAlur.tasks(rencana.sop().langkah(no)));
            Panah chosen = Rencana.next(pilihan, no);
            Panah panah = chosen == null ? Alur.of(rencana.sop()).keluar(no).getFirst() : chosen;
            ofRow.forEach(tugas -> mesin.complete(tugas, MesinBpmn.along(panah)));
            jejak.add(no);
            open = mesin.tugas(instance);
        }
        assertThat(mesin.ended(instance)).as("end of " + rencana + " after " + jejak).isTrue();
        return jejak;
    }
}

package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import id.laksana.sop.bpmn.MesinBpmn;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel opens the rows that Flowable and Operaton open, whatever is done in what order. */
class PerbandinganMesinTests {

    static Stream<Sop> contoh() {
        return ContohSop.contoh();
    }

    @ParameterizedTest
    @MethodSource("contoh")
    void opensTheSameRows(Sop sop) {
        walk(sop, 1);
    }

    static void walk(Sop sop, int walks) {
        String xml = ContohSop.xml(sop);
        MesinBpmn.SEMUA.values().parallelStream()
                .forEach(
                        mesin -> {
                            mesin.deploy(sop.kode(), xml);
                            LongStream.range(0, walks)
                                    .forEach(seed -> PerbandinganMesin.walk(sop, mesin, seed));
                        });
    }
}

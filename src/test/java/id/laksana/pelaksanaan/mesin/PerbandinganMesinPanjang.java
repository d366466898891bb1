package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same in 25 walks over each SOP, with each engine; some minutes. Run it after a change to the
 * kernel or to the export: {@code ./run test -Dtest=PerbandinganMesinPanjang}.
 */
class PerbandinganMesinPanjang {

    static Stream<Sop> executable() {
        return ContohSop.executable();
    }

    @ParameterizedTest
    @MethodSource("executable")
    void opensTheSameRows(Sop sop) {
        PerbandinganMesinTests.walk(sop, 25);
    }
}

package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.ContohSop;
import id.laksana.sop.bpmn.JalanAlur;
import id.laksana.sop.bpmn.Rencana;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel visits the rows that a walk over the SOP's own graph visits, in the same order. */
class RencanaTests {

    static Stream<Sop> semua() {
        return ContohSop.semua();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void visitsTheRowsOfTheGraph(Sop sop) {
        for (Rencana rencana : Rencana.semua(sop)) {
            assertThat(jejak(rencana)).as(rencana.toString()).isEqualTo(JalanAlur.jejak(rencana));
        }
    }

    /** Lowest open row first. */
    private static List<Integer> jejak(Rencana rencana) {
        Map<Integer, Deque<Panah>> pilihan = rencana.fresh();
        List<Integer> jejak = new ArrayList<>();
        var pelaku = new PelakuAcak(Kasus.mulai(rencana.sop()), rencana.sop());
        Optional<Kunjungan> next = next(pelaku.kasus());
        while (next.isPresent()) {
            int no = next.get().langkah();
            if (rencana.lewati().contains(no)) {
                pelaku.kasus().lewati(no);
            } else {
                jejak.add(no);
                Panah chosen = Rencana.next(pilihan, no);
                pelaku.kerjakan(
                        next.get(),
                        chosen == null ? Alur.of(rencana.sop()).keluar(no).getFirst() : chosen);
            }
            next = next(pelaku.kasus());
        }
        assertThat(pelaku.kasus().status()).isIn(Status.SELESAI, Status.DITOLAK);
        return jejak;
    }

    private static Optional<Kunjungan> next(Kasus kasus) {
        return kasus.keadaan().jalan().terbuka().stream()
                .min(Comparator.comparing(Kunjungan::langkah));
    }
}

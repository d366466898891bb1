package id.laksana.pelaksanaan.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDitutup;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.BpmnExport;
import id.laksana.sop.bpmn.MesinBpmn;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks a case of the kernel and a process of a BPMN engine in step: after every row, the same rows
 * are open in both. Rows are taken in any order and decided by chance.
 */
final class PerbandinganMesin {

    /** Then the first way out is taken, which leads to the end. */
    private static final int BEBAS = 20;

    private final Sop sop;
    private final MesinBpmn mesin;
    private final Random random;
    private final Set<Integer> lewati;
    private final PelakuAcak pelaku;
    private final String instance;

    private PerbandinganMesin(Sop sop, MesinBpmn mesin, long seed) {
        this.sop = sop;
        this.mesin = mesin;
        random = new Random(seed);
        lewati =
                sop.daftarLangkah().stream()
                        .filter(langkah -> langkah.opsional() != null && random.nextBoolean())
                        .map(Langkah::no)
                        .collect(Collectors.toSet());
        pelaku = new PelakuAcak(Kasus.mulai(sop), sop);
        instance =
                mesin.start(
                        BpmnExport.processId(sop.kode()),
                        MesinBpmn.atStart(sop, lewati, Kasus.UNIT.size()));
    }

    /** The process must have been deployed. */
    static void walk(Sop sop, MesinBpmn mesin, long seed) {
        new PerbandinganMesin(sop, mesin, seed).walk();
    }

    private void walk() {
        lewati();
        for (int step = 0; !pelaku.kasus().status().berakhir() && !berpisah(); step++) {
            assertThat(open())
                    .as("%s, %s, %s", mesin.getClass().getSimpleName(), sop.kode(), pelaku.kasus())
                    .isEqualTo(kernel());
            List<Kunjungan> visits = List.copyOf(pelaku.kasus().keadaan().jalan().terbuka());
            Kunjungan visit = visits.get(random.nextInt(visits.size()));
            List<Panah> ways = Alur.of(sop).keluar(visit.langkah());
            Panah panah = step < BEBAS ? ways.get(random.nextInt(ways.size())) : ways.getFirst();
            mesin.tugas(instance).stream()
                    .filter(tugas -> tugas.langkah() == visit.langkah())
                    .forEach(tugas -> mesin.complete(tugas, MesinBpmn.along(panah)));
            pelaku.kerjakan(visit, panah);
            lewati();
        }
        assertThat(mesin.ended(instance) || berpisah()).as("end of " + sop.kode()).isTrue();
    }

    private Set<Integer> kernel() {
        return pelaku.kasus().keadaan().jalan().terbuka().stream()
                .map(Kunjungan::langkah)
                .collect(Collectors.toSet());
    }

    private Set<Integer> open() {
        return mesin.tugas(instance).stream()
                .map(MesinBpmn.Tugas::langkah)
                .collect(Collectors.toSet());
    }

    private void lewati() {
        Optional<Integer> skipped = kernel().stream().filter(lewati::contains).findAny();
        while (skipped.isPresent()) {
            pelaku.kasus().lewati(skipped.get());
            skipped = kernel().stream().filter(lewati::contains).findAny();
        }
    }

    private boolean berpisah() {
        return digantikan() || tersangkut();
    }

    /**
     * Operaton does not look again at an inclusive gateway when the branch it waits for ends
     * elsewhere; the process then has no task and no end.
     */
    private boolean tersangkut() {
        return mesin == MesinBpmn.SEMUA.get("Operaton")
                && open().isEmpty()
                && !mesin.ended(instance);
    }

    /** A row was entered again while it was open: the kernel differs on purpose. */
    private boolean digantikan() {
        return pelaku.kasus().riwayat().stream()
                .anyMatch(
                        peristiwa ->
                                peristiwa instanceof TugasDitutup ditutup
                                        && ditutup.sebab() == Tugas.Sebab.DIGANTIKAN);
    }
}

package id.laksana.pelaksanaan;

import static java.util.stream.Collectors.groupingBy;

import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays the history of a case beside the rows of its SOP. */
final class BarisLangkahReader {

    private final Berjalan berjalan;
    private final KalenderKerja kalender;
    private final Instant sekarang;
    private final Map<String, String> namaUnit;
    private final TerjemahVersi terjemah;
    private final List<Rentang> penangguhan;

    BarisLangkahReader(
            Berjalan berjalan,
            KalenderKerja kalender,
            Instant sekarang,
            Map<String, String> namaUnit) {
        this.berjalan = berjalan;
        this.kalender = kalender;
        this.sekarang = sekarang;
        this.namaUnit = namaUnit;
        this.terjemah = berjalan.terjemah();
        this.penangguhan = Penangguhan.dari(berjalan.riwayat(), sekarang);
    }

    List<BarisLangkah> baca(List<TugasMeja> tugas, List<TugasTerbuka> terbuka) {
        Map<Integer, List<TugasMeja>> tasks =
                tugas.stream()
                        .filter(task -> kini(task).isPresent())
                        .collect(groupingBy(task -> kini(task).orElseThrow().langkah()));
        Map<Integer, List<TugasTerbuka>> open =
                terbuka.stream().collect(groupingBy(TugasTerbuka::langkah));
        var states = keadaan(open);
        var done = terakhirSelesai();
        return berjalan.sop().daftarLangkah().stream()
                .map(
                        row ->
                                baris(
                                        row,
                                        states.getOrDefault(row.no(), KeadaanLangkah.BELUM),
                                        done.get(row.no()),
                                        tasks.getOrDefault(row.no(), List.of()),
                                        open.getOrDefault(row.no(), List.of())))
                .toList();
    }

    /** The visit of a task as it is numbered in the version the case runs on. */
    private Optional<Kunjungan> kini(TugasMeja task) {
        return terjemah.kunjungan(task.kunjungan());
    }

    private int putaran(TugasMeja task) {
        return kini(task).orElseThrow().putaran();
    }

    /** A unit may have been sent back after its row was left; and an ended case has no open row. */
    private Map<Integer, KeadaanLangkah> keadaan(Map<Integer, List<TugasTerbuka>> open) {
        var states = KeadaanLangkah.dari(terjemah.peristiwa(), Alur.of(berjalan.sop()));
        open.keySet().forEach(no -> states.put(no, KeadaanLangkah.SEDANG));
        if (berjalan.pelaksanaan().status().berakhir()) {
            states.values().removeIf(state -> state == KeadaanLangkah.SEDANG);
        }
        return states;
    }

    private Map<Integer, PeristiwaTercatat> terakhirSelesai() {
        var result = new HashMap<Integer, PeristiwaTercatat>();
        for (PeristiwaTercatat row : berjalan.riwayat()) {
            if (row.peristiwa() instanceof TugasSelesai selesai) {
                terjemah.kunjungan(selesai.tugas().kunjungan())
                        .ifPresent(visit -> result.put(visit.langkah(), row));
            }
        }
        return result;
    }

    private BarisLangkah baris(
            Langkah langkah,
            KeadaanLangkah keadaan,
            @Nullable PeristiwaTercatat selesai,
            List<TugasMeja> tugas,
            List<TugasTerbuka> terbuka) {
        Sop sop = berjalan.sop();
        int last = tugas.stream().mapToInt(this::putaran).max().orElse(0);
        // rounds are numbered through all versions of the SOP; a reader counts those of this row
        int round = (int) tugas.stream().mapToInt(this::putaran).distinct().count();
        var used =
                tugas.isEmpty()
                        ? null
                        : WaktuTerpakai.dari(
                                tugas, langkah.mutuBaku().waktu(), penangguhan, kalender, sekarang);
        return new BarisLangkah(
                langkah,
                langkah.oleh().stream()
                        .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)).nama())
                        .toList(),
                keadaan,
                round,
                selesai,
                used,
                terbuka,
                unit(tugas.stream().filter(task -> putaran(task) == last).toList()));
    }

    /** The last turn of each unit in a round. */
    private List<GiliranUnit> unit(List<TugasMeja> round) {
        var last = new LinkedHashMap<String, List<TugasMeja>>();
        for (TugasMeja task : round) {
            var turn = last.computeIfAbsent(task.unit(), _ -> new ArrayList<>());
            turn.removeIf(earlier -> earlier.putaranUnit() < task.putaranUnit());
            turn.add(task);
        }
        last.remove("");
        return last.entrySet().stream()
                .map(
                        turn ->
                                new GiliranUnit(
                                        turn.getKey(),
                                        namaUnit.getOrDefault(turn.getKey(), turn.getKey()),
                                        turn.getValue().stream()
                                                .anyMatch(task -> task.berakhir() == null),
                                        turn.getValue().stream()
                                                .noneMatch(
                                                        task ->
                                                                task.berakhir() == null
                                                                        || task.status()
                                                                                == Tugas.Status
                                                                                        .SELESAI)))
                .toList();
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.ButirPeriksa.Id;
import id.laksana.pelaksanaan.ButirPeriksa.Jenis;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklists of tasks: the kelengkapan of the mutu baku and the sub-activities of the row. A
 * line that is not ticked does not keep anybody from completing the task; that it was not ticked
 * stays on record.
 */
@Service
@Transactional
public class DaftarPeriksa {

    private final CentangRepository centang;
    private final TugasRepository tugas;
    private final PencatatPelaksanaan pencatat;
    private final PenerimaTugas penerima;
    private final Wewenang wewenang;

    DaftarPeriksa(
            CentangRepository centang,
            TugasRepository tugas,
            PencatatPelaksanaan pencatat,
            PenerimaTugas penerima,
            Wewenang wewenang) {
        this.centang = centang;
        this.tugas = tugas;
        this.pencatat = pencatat;
        this.penerima = penerima;
        this.wewenang = wewenang;
    }

    @Transactional(readOnly = true)
    public List<ButirPeriksa> daftar(TugasMeja task, Langkah langkah) {
        return daftar(
                langkah, centang.dicentang(List.of(task.id())).getOrDefault(task.id(), Map.of()));
    }

    private static List<ButirPeriksa> daftar(
            Langkah langkah, Map<Id, ButirPeriksa.Tanda> dicentang) {
        return Arrays.stream(Jenis.values())
                .flatMap(jenis -> ButirPeriksa.dari(langkah, jenis).stream())
                .map(butir -> butir.dengan(dicentang.get(butir.id())))
                .toList();
    }

    Map<UUID, Set<Id>> dicentang(Collection<UUID> daftarTugas) {
        return centang.dicentang(daftarTugas).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().keySet()));
    }

    /**
     * The checklist of one task of a case, as it is or was when the task ended.
     *
     * @param unit kode of the unit whose turn it was; empty on other rows
     */
    public record Terisi(int langkah, int putaran, String unit, List<ButirPeriksa> butir) {

        public long dicentang() {
            return butir.stream().filter(one -> one.dicentang() != null).count();
        }
    }

    /** Of the tasks of a case those done or with a tick, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Terisi> daftar(UUID kasus, Sop sop) {
        var tasks = tugas.milikPelaksanaan(kasus);
        var ticks = centang.dicentang(tasks.stream().map(TugasMeja::id).toList());
        return tasks.stream()
                .filter(
                        task ->
                                ticks.containsKey(task.id())
                                        || task.status() == Tugas.Status.SELESAI)
                .map(
                        task ->
                                new Terisi(
                                        task.langkah(),
                                        task.putaran(),
                                        task.unit(),
                                        daftar(
                                                sop.langkah(task.langkah()),
                                                ticks.getOrDefault(task.id(), Map.of()))))
                .filter(terisi -> !terisi.butir().isEmpty())
                .toList();
    }

    /**
     * Ticks lines or takes their ticks away.
     *
     * @param perubahan whether each line is to be ticked; lines that the row does not have are left
     *     out
     */
    public HasilPelaksanaan centang(UUID id, Map<Id, Boolean> perubahan, Pelaku oleh) {
        var found = tugas.cari(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        if (!wewenang.mengerjakan(found.get(), oleh)) {
            return new HasilPelaksanaan.TidakBerwenang(
                    penerima.nama(found.get().kepada(), pencatat.saat()));
        }
        var kasus = pencatat.kunci(found.get().pelaksanaan()).orElseThrow();
        // read again: it may have ended while we waited
        var task = tugas.cari(id).orElseThrow();
        if (task.berakhir() != null) {
            return new HasilPelaksanaan.SudahBerakhir(null, null);
        }
        if (kasus.pelaksanaan().status() == Status.DITANGGUHKAN) {
            return new HasilPelaksanaan.Ditolak(Alasan.SEDANG_DITANGGUHKAN, List.of());
        }
        catat(task, pencatat.sop(kasus).langkah(task.langkah()), new HashMap<>(perubahan), oleh);
        return new HasilPelaksanaan.Diterima(task.pelaksanaan());
    }

    private void catat(TugasMeja task, Langkah langkah, Map<Id, Boolean> wanted, Pelaku oleh) {
        for (ButirPeriksa butir : daftar(task, langkah)) {
            boolean now = butir.dicentang() != null;
            boolean next = wanted.getOrDefault(butir.id(), now);
            if (next != now) {
                centang.insert(task.id(), butir.id(), next, pencatat.saat(), oleh);
            }
        }
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The turns of a case whose rows carry a form, for those who gather what was filled. */
@Service
@Transactional(readOnly = true)
public class DaftarGiliran {

    private static final Comparator<TugasMeja> ROUNDS =
            Comparator.comparingInt(TugasMeja::putaran).thenComparingInt(TugasMeja::putaranUnit);

    private final TugasRepository tugas;
    private final DaftarFormulir formulir;
    private final KodeOrganisasi organisasi;

    DaftarGiliran(TugasRepository tugas, DaftarFormulir formulir, KodeOrganisasi organisasi) {
        this.tugas = tugas;
        this.formulir = formulir;
        this.organisasi = organisasi;
    }

    /** Of all rows with that form, in the order of the rows and of the opening of the tasks. */
    public List<GiliranFormulir> daftar(UUID pelaksanaan, Sop sop, String nama) {
        return sop.daftarLangkah().stream()
                .filter(row -> nama(row).equals(nama))
                .flatMap(row -> daftar(pelaksanaan, row.no()).stream())
                .toList();
    }

    private String nama(Langkah row) {
        return formulir.untuk(row).map(Formulir::nama).orElse("");
    }

    /** Of one row: its last visit. */
    List<GiliranFormulir> daftar(UUID pelaksanaan, int langkah) {
        var all =
                tugas.milikPelaksanaan(pelaksanaan).stream()
                        .filter(task -> task.langkah() == langkah)
                        .toList();
        int last = all.stream().mapToInt(TugasMeja::putaran).max().orElse(0);
        var turns = new LinkedHashMap<String, TugasMeja>();
        all.stream()
                .filter(task -> task.putaran() == last)
                .sorted(ROUNDS)
                .forEach(task -> turns.put(task.unit() + "/" + task.pelaksana(), task));
        var names =
                organisasi.namaUnit(
                        turns.values().stream()
                                .map(TugasMeja::unit)
                                .filter(unit -> !unit.isEmpty())
                                .toList());
        return turns.values().stream().map(task -> giliran(task, all, names)).toList();
    }

    private static GiliranFormulir giliran(
            TugasMeja task, List<TugasMeja> all, Map<String, String> names) {
        return new GiliranFormulir(
                task.pelaksanaan(),
                task.langkah(),
                task.unit(),
                names.getOrDefault(task.unit(), task.unit()),
                task.id(),
                sebelumnya(task, all),
                task.berakhir() == null,
                task.status() == Tugas.Status.DITUTUP);
    }

    private static @Nullable UUID sebelumnya(TugasMeja task, List<TugasMeja> all) {
        return all.stream()
                .filter(
                        other ->
                                other.unit().equals(task.unit())
                                        && other.pelaksana().equals(task.pelaksana())
                                        && ROUNDS.compare(other, task) < 0)
                .max(ROUNDS)
                .map(TugasMeja::id)
                .orElse(null);
    }
}

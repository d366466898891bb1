package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** In whose hands the tasks of a desk are; many of them are for the same few posts and pools. */
@Component
class PeganganMeja {

    private final PenerimaTugas penerima;
    private final PemeriksaPegangan pemeriksa;

    PeganganMeja(PenerimaTugas penerima, PemeriksaPegangan pemeriksa) {
        this.penerima = penerima;
        this.pemeriksa = pemeriksa;
    }

    /**
     * @param tugas in nobody's hand when who had it may no longer act
     */
    record Baris(TugasMeja tugas, boolean bolehAmbil) {}

    /** Without what was delegated to somebody who stands no longer below the post. */
    List<Baris> untuk(List<TugasMeja> tasks, Pelaku oleh, Instant saat) {
        return untuk(tasks, oleh, penerima.milik(oleh, saat), saat);
    }

    /** The same for one who knows the keys of the person. */
    List<Baris> untuk(List<TugasMeja> tasks, Pelaku oleh, Collection<String> keys, Instant saat) {
        Map<List<String>, Boolean> pools = new HashMap<>();
        return tasks.stream()
                .map(task -> baris(task, saat, pools))
                .filter(
                        row ->
                                milikSendiri(row, oleh)
                                        || !Collections.disjoint(
                                                PenerimaTugas.tanpaLimpahan(row.tugas().kepada()),
                                                keys))
                .toList();
    }

    private static boolean milikSendiri(Baris row, Pelaku oleh) {
        var held = row.tugas().pegangan();
        return held != null && held.oleh().pegawai().equals(oleh.pegawai());
    }

    private Baris baris(TugasMeja task, Instant saat, Map<List<String>, Boolean> pools) {
        var shown = sekarang(task, saat);
        boolean free = shown.pegangan() == null && task.berakhir() == null;
        return new Baris(
                shown,
                free
                        && pools.computeIfAbsent(
                                task.kepada(), kepada -> penerima.beberapa(kepada, saat)));
    }

    /** What is void is in nobody's way, and in nobody's hand. */
    TugasMeja sekarang(TugasMeja task, Instant saat) {
        var held = task.pegangan();
        boolean counts =
                held == null
                        || pemeriksa.berlaku(task.kepada(), held, saat)
                        || pemeriksa.terjangkau(task.kepada(), Objects.requireNonNull(held), saat);
        return counts ? task : task.dipegang(null);
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Completes several tasks at once. Each is decided and written by itself: one that is refused harms
 * no other, and sending the same ones again completes nothing twice.
 */
@Service
public class SelesaiBersama {

    private final TugasRepository tugas;
    private final PencatatPelaksanaan pencatat;
    private final SyaratBersama syarat;
    private final PelaksanaanSop pelaksanaan;
    private final TransactionTemplate transaction;

    SelesaiBersama(
            TugasRepository tugas,
            PencatatPelaksanaan pencatat,
            SyaratBersama syarat,
            PelaksanaanSop pelaksanaan,
            TransactionTemplate transaction) {
        this.tugas = tugas;
        this.pencatat = pencatat;
        this.syarat = syarat;
        this.pelaksanaan = pelaksanaan;
        this.transaction = transaction;
    }

    /** One result for each task. */
    public List<HasilBersama> selesaikan(Collection<UUID> daftarTugas, Pelaku oleh) {
        var results = new ArrayList<HasilBersama>();
        for (UUID id : new LinkedHashSet<>(daftarTugas)) {
            results.add(transaction.execute(_ -> satu(id, oleh)));
        }
        return results;
    }

    private HasilBersama satu(UUID id, Pelaku oleh) {
        var found = tugas.cari(id);
        if (found.isEmpty()) {
            return new HasilBersama.TidakAda(id);
        }
        TugasMeja task = found.get();
        // who has ended it, and who may do it, is said by the act itself
        if (task.berakhir() == null) {
            var berjalan = pencatat.baca(task.pelaksanaan()).orElseThrow();
            var alasan = syarat.alasan(task, berjalan.versi(), oleh);
            if (alasan != null) {
                return new HasilBersama.Tertahan(task, alasan);
            }
        }
        return new HasilBersama.Dijalankan(task, pelaksanaan.selesaikan(id, null, null, oleh));
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.MejaRepository.Tersusun;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Langkah;
import id.laksana.sop.VersiSop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which tasks may be completed without being opened: those where there is nothing to choose, to
 * fill in, to read first or to agree on.
 */
@Component
class SyaratBersama {

    private final KatalogSop katalog;
    private final DaftarPeriksa periksa;
    private final PeringatanSop peringatan;
    private final DaftarFormulir formulir;

    SyaratBersama(
            KatalogSop katalog,
            DaftarPeriksa periksa,
            PeringatanSop peringatan,
            DaftarFormulir formulir) {
        this.katalog = katalog;
        this.periksa = periksa;
        this.peringatan = peringatan;
        this.formulir = formulir;
    }

    /** Of these rows of a desk those that may. */
    Set<UUID> dapat(List<Tersusun> rows, Pelaku oleh) {
        var tasks = new HashMap<UUID, UUID>();
        rows.forEach(row -> tasks.put(row.tugas().id(), row.versi()));
        var versions = new HashMap<UUID, VersiSop>();
        tasks.values().stream()
                .distinct()
                .forEach(id -> versions.put(id, katalog.versi(id).orElseThrow()));
        var unread = peringatan.belumDibaca(versions.values(), oleh);
        var done = periksa.dicentang(tasks.keySet());
        var result = new HashSet<UUID>();
        for (Tersusun row : rows) {
            var version = versions.get(row.versi());
            if (version != null
                    && alasan(row.tugas(), version, unread.contains(version.id()), done) == null) {
                result.add(row.tugas().id());
            }
        }
        return result;
    }

    /** Null when it may. */
    @Nullable AlasanBersama alasan(TugasMeja task, VersiSop version, Pelaku oleh) {
        boolean unread = !peringatan.belumDibaca(List.of(version), oleh).isEmpty();
        return alasan(task, version, unread, periksa.dicentang(Set.of(task.id())));
    }

    private @Nullable AlasanBersama alasan(
            TugasMeja task,
            VersiSop version,
            boolean unread,
            Map<UUID, Set<ButirPeriksa.Id>> dicentang) {
        Langkah langkah = version.sop().langkah(task.langkah());
        if (task.status() == Tugas.Status.MENUNGGU_LUAR) {
            return AlasanBersama.PIHAK_LUAR;
        }
        if (task.status() != Tugas.Status.TERBUKA) {
            return AlasanBersama.SOP_LAIN;
        }
        if (langkah.bercabang()) {
            return AlasanBersama.KEPUTUSAN;
        }
        if (langkah.oleh().size() > 1) {
            return AlasanBersama.PELAKSANA_LAIN;
        }
        if (formulir.untuk(langkah).isPresent()) {
            return AlasanBersama.FORMULIR;
        }
        if (task.dikembalikan() != null) {
            return AlasanBersama.DIKEMBALIKAN;
        }
        if (!dicentang
                .getOrDefault(task.id(), Set.of())
                .containsAll(ButirPeriksa.rincian(langkah))) {
            return AlasanBersama.RINCIAN;
        }
        return unread ? AlasanBersama.PERINGATAN : null;
    }
}

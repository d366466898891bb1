package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.ButirPeriksa;
import id.laksana.pelaksanaan.DaftarPeriksa;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the ticks that came with the form of a task. Only what its sender changed counts: the page
 * may be older than the ticks of a colleague.
 */
@Component
class PeriksaTugas {

    private final DaftarPeriksa periksa;

    PeriksaTugas(DaftarPeriksa periksa) {
        this.periksa = periksa;
    }

    /**
     * Where they cannot be kept, the act they came with is refused for the same reason, and says
     * so.
     */
    void simpan(UUID id, TugasController.Isian isian, Pelaku oleh) {
        var now = set(isian.centang());
        var before = set(isian.centangAwal());
        var changes = new HashMap<ButirPeriksa.Id, Boolean>();
        var all = new HashSet<>(now);
        all.addAll(before);
        for (String kode : all) {
            if (now.contains(kode) != before.contains(kode)) {
                ButirPeriksa.Id.of(kode).ifPresent(butir -> changes.put(butir, now.contains(kode)));
            }
        }
        if (!changes.isEmpty()) {
            periksa.centang(id, changes, oleh);
        }
    }

    private static Set<String> set(@Nullable List<String> codes) {
        return new HashSet<>(Objects.requireNonNullElse(codes, List.of()));
    }
}

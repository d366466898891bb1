package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Tugas;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down for the desks who has a task in hand after an act. */
@Component
class PencatatPegangan {

    private final PeganganRepository pegangan;

    PencatatPegangan(PeganganRepository pegangan) {
        this.pegangan = pegangan;
    }

    void catat(UUID pelaksanaan, Map<Tugas.Id, Tugas> before, Map<Tugas.Id, Tugas> after) {
        after.forEach(
                (id, task) -> {
                    Tugas old = before.get(id);
                    var held = old == null ? null : old.pegangan();
                    if (Objects.equals(held, task.pegangan())) {
                        return;
                    }
                    UUID row = pegangan.tugas(pelaksanaan, id);
                    if (task.pegangan() == null) {
                        pegangan.hapus(row);
                    } else {
                        pegangan.ganti(row, task.pegangan());
                    }
                });
    }
}

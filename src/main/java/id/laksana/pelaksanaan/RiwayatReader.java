package id.laksana.pelaksanaan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The histories of many cases, read one case after another without keeping them. */
@Service
@Transactional(readOnly = true)
public class RiwayatReader {

    private final PeristiwaRepository peristiwa;

    RiwayatReader(PeristiwaRepository peristiwa) {
        this.peristiwa = peristiwa;
    }

    /** Of these cases, case by case. */
    public void baca(Collection<UUID> pelaksanaan, Consumer<List<BarisPeristiwa>> penerima) {
        var cases = new SatuRiwayat(penerima);
        peristiwa.baca(pelaksanaan, cases::tambah);
        cases.serahkan();
    }

    /** Of the cases of a version of an SOP that began in that time, the earliest case first. */
    public void baca(
            UUID versi, Instant mulai, Instant sampai, Consumer<List<BarisPeristiwa>> penerima) {
        var cases = new SatuRiwayat(penerima);
        peristiwa.baca(versi, mulai, sampai, cases::tambah);
        cases.serahkan();
    }

    /** Keeps the events of one case at a time. */
    private static final class SatuRiwayat {

        private final Consumer<List<BarisPeristiwa>> penerima;
        private List<BarisPeristiwa> rows = new ArrayList<>();

        SatuRiwayat(Consumer<List<BarisPeristiwa>> penerima) {
            this.penerima = penerima;
        }

        void tambah(PeristiwaTercatat row) {
            if (!rows.isEmpty() && !rows.getLast().pelaksanaan().equals(row.pelaksanaan())) {
                serahkan();
            }
            rows.add(BarisPeristiwa.dari(row));
        }

        void serahkan() {
            if (!rows.isEmpty()) {
                penerima.accept(rows);
                rows = new ArrayList<>();
            }
        }
    }
}

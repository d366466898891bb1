package id.laksana.pelaksanaan;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The histories of many cases, read one event after another without keeping them. */
@Service
@Transactional(readOnly = true)
public class RiwayatReader {

    private final PeristiwaRepository peristiwa;

    RiwayatReader(PeristiwaRepository peristiwa) {
        this.peristiwa = peristiwa;
    }

    /** Of these cases, case by case. */
    public void baca(Collection<UUID> pelaksanaan, Consumer<BarisPeristiwa> penerima) {
        peristiwa.baca(pelaksanaan, row -> penerima.accept(BarisPeristiwa.dari(row)));
    }

    /** Of the cases of a version of an SOP that began in that time, the earliest case first. */
    public void baca(UUID versi, Instant mulai, Instant sampai, Consumer<BarisPeristiwa> penerima) {
        peristiwa.baca(versi, mulai, sampai, row -> penerima.accept(BarisPeristiwa.dari(row)));
    }
}

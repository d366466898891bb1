package id.laksana.naskah.surat;

import id.laksana.organisasi.Pelaku;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links a letter with what answered it. Added, never removed. */
@Service
@Transactional
public class Penjawab {

    private final JawabanRepository repository;
    private final Clock clock;

    Penjawab(JawabanRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<JawabanSurat> daftar(UUID surat) {
        return repository.daftar(surat);
    }

    public void tautkan(UUID surat, @Nullable UUID naskah, String rujukan, Pelaku oleh) {
        repository.tambah(surat, naskah, rujukan.strip(), clock.instant(), oleh);
    }
}

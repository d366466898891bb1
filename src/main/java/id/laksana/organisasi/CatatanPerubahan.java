package id.laksana.organisasi;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of changes to the organisation, written in the transaction of the change; the audit
 * log hears of each.
 */
@Service
@Transactional
public class CatatanPerubahan {

    private final RiwayatRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatatanPerubahan(RiwayatRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(@Nullable Pelaku oleh, String tindakan, String objek, String rincian) {
        catat(oleh, tindakan, null, objek, rincian);
    }

    /**
     * @param oleh null for the program itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(
            @Nullable Pelaku oleh,
            String tindakan,
            @Nullable UUID objekId,
            String objek,
            @Nullable String rincian) {
        repository.insert(oleh, clock.instant(), tindakan, objekId, objek, rincian);
        events.publishEvent(new TindakanTercatat(oleh, tindakan, objek, null, rincian));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Riwayat> daftar(UUID objek) {
        return repository.daftar(objek);
    }
}

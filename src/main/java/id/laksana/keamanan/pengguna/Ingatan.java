package id.laksana.keamanan.pengguna;

import id.laksana.keamanan.SecurityProperties;
import id.laksana.keamanan.audit.CatatanAudit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers the state of an account for about a second, so that the requests of one page read it
 * once. A privileged act on this node ends the memory at once, one on another node within that
 * second.
 */
@Component
class Ingatan {

    private static final int MOST = 10_000;

    /** Empty: an account that may not enter. */
    private record Butir(Optional<Keadaan> keadaan, Instant sampai) {}

    private final Map<UUID, Butir> known = new ConcurrentHashMap<>();
    private final Duration length;
    private final Clock clock;

    Ingatan(SecurityProperties properties, Clock clock) {
        this.length = properties.postMemory();
        this.clock = clock;
    }

    Optional<Keadaan> of(UUID akun, Supplier<Optional<Keadaan>> read) {
        var now = clock.instant();
        var butir = known.get(akun);
        if (butir == null || !now.isBefore(butir.sampai())) {
            butir = new Butir(read.get(), now.plus(length));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(akun, butir);
        }
        return butir.keadaan();
    }

    @TransactionalEventListener
    void forget(CatatanAudit.Tertulis written) {
        known.clear();
    }
}

package id.laksana.keamanan.audit;

import id.laksana.database.Tenant;
import id.laksana.keamanan.audit.BarisAudit.Rincian;
import id.laksana.organisasi.TindakanTercatat;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The log of privileged acts of one instansi. An act and its row are committed together or not at
 * all.
 */
@Service
public class CatatanAudit {

    public static final int SEHALAMAN = 50;

    /**
     * A row was written. What is remembered of accounts, posts and rights may be out of date after
     * the commit.
     */
    public record Tertulis(int instansi) {}

    private final AuditRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatatanAudit(AuditRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TindakanTercatat act) {
        catat(Oleh.pelaku(act.oleh()), act.tindakan(), act.objek(), act.sebelum(), act.sesudah());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(Oleh oleh, String tindakan, String objek) {
        catat(oleh, tindakan, objek, null, null);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(
            Oleh oleh,
            String tindakan,
            String objek,
            @Nullable String sebelum,
            @Nullable String sesudah) {
        var rincian = new Rincian(tindakan, objek, sebelum, sesudah);
        repository.lock();
        var last = repository.last().orElse(null);
        repository.insert(
                BarisAudit.after(
                        last, Tenant.current(), clock.instant(), oleh, rincian, address()));
        events.publishEvent(new Tertulis(Tenant.current()));
    }

    /**
     * Newest first, one page and one row more, by which the caller sees that there is a next page.
     */
    @Transactional(readOnly = true)
    public List<BarisAudit> cari(SaringanAudit saringan) {
        return repository.search(saringan, SEHALAMAN + 1);
    }

    /** The kinds of acts that occur, for the filter. */
    @Transactional(readOnly = true)
    public List<String> daftarTindakan() {
        return repository.acts();
    }

    /** Walks the whole chain; tells the first row that does not follow from the one before it. */
    @Transactional(readOnly = true)
    public OptionalLong barisPertamaYangRusak() {
        return repository.firstBroken();
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}

package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule of the instansi for reminders, and who changed it. */
@Service
@Transactional
public class PengaturanPengingat {

    private static final int MOST = 20;

    /**
     * @param oleh name of who set it
     */
    public record Tercatat(AturanPengingat aturan, Instant sejak, String oleh) {}

    private final AturanRepository repository;
    private final PengingatRepository pengingat;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PengaturanPengingat(
            AturanRepository repository,
            PengingatRepository pengingat,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.pengingat = pengingat;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AturanPengingat sekarang() {
        return repository.daftar(1).stream()
                .findFirst()
                .map(Tercatat::aturan)
                .orElse(AturanPengingat.BAWAAN);
    }

    /** Newest first; empty while the default holds. */
    @Transactional(readOnly = true)
    public List<Tercatat> riwayat() {
        return repository.daftar(MOST);
    }

    /** Holds from now on, also for open tasks nobody has been reminded of yet. */
    public void tetapkan(AturanPengingat baru, Pelaku oleh) {
        var before = sekarang();
        if (before.equals(baru)) {
            return;
        }
        repository.insert(baru, clock.instant(), oleh.nama());
        pengingat.lupakanRencana();
        events.publishEvent(
                new TindakanTercatat(
                        oleh,
                        "pelaksanaan.pengingat",
                        "aturan pengingat",
                        ringkas(before),
                        ringkas(baru)));
    }

    /** For the audit log, whose words are Indonesian. */
    private static String ringkas(AturanPengingat rule) {
        var parts = new ArrayList<String>();
        if (rule.peringatan()) {
            parts.add(
                    "peringatan sisa %d persen, paling cepat %d menit"
                            .formatted(rule.sisaPersen(), rule.palingCepat()));
        }
        if (rule.terlambat()) {
            parts.add("saat lewat tenggat");
        }
        if (rule.eskalasi()) {
            parts.add("atasan setelah %d hari kerja".formatted(rule.hariEskalasi()));
        }
        if (rule.ringkasan()) {
            parts.add("ringkasan " + rule.jamRingkasan());
        }
        return parts.isEmpty() ? "tanpa pengingat" : String.join("; ", parts);
    }
}

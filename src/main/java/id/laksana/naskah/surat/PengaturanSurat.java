package id.laksana.naskah.surat;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rule of the instansi for letters, and who changed it. */
@Service
@Transactional
public class PengaturanSurat {

    private static final int MOST = 20;

    /**
     * @param oleh name of who set it
     */
    public record Tercatat(AturanSurat aturan, Instant sejak, String oleh) {}

    private final AturanSuratRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PengaturanSurat(
            AturanSuratRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AturanSurat sekarang() {
        return repository.daftar(1).stream()
                .findFirst()
                .map(Tercatat::aturan)
                .orElse(AturanSurat.BAWAAN);
    }

    /** Newest first; empty while the default holds. */
    @Transactional(readOnly = true)
    public List<Tercatat> riwayat() {
        return repository.daftar(MOST);
    }

    public void tetapkan(AturanSurat baru, Pelaku oleh) {
        var before = sekarang();
        if (before.equals(baru)) {
            return;
        }
        repository.tambah(baru, clock.instant(), oleh.nama());
        events.publishEvent(
                new TindakanTercatat(
                        oleh,
                        "naskah.surat",
                        "aturan surat masuk",
                        ringkas(before),
                        ringkas(baru)));
    }

    /** For the audit log, whose words are Indonesian. */
    private static String ringkas(AturanSurat rule) {
        return "%d instruksi; tenggat menurut %s; formulir publik %s"
                .formatted(
                        rule.instruksi().size(),
                        rule.hitungan() == AturanSurat.Hitungan.JAM ? "jam" : "hari kerja",
                        rule.formulir() ? "dibuka" : "ditutup");
    }
}

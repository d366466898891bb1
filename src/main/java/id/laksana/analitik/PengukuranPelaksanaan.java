package id.laksana.analitik;

import id.laksana.analitik.UkuranRepository.BelumDiukur;
import id.laksana.analitik.UkuranRepository.Terukur;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.RiwayatReader;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures what happened since the last time: the cases with new events, and all of them after the
 * calendar has changed. A part at a time, each in a transaction of its own, so that neither memory
 * nor the acts of others feel how many there are; twice is as good as once.
 */
@Service
public class PengukuranPelaksanaan {

    private static final Logger LOG = LoggerFactory.getLogger(PengukuranPelaksanaan.class);

    private static final int SEBAGIAN = 200;

    /** So much a page waits for; what is left the page says, and the night does. */
    private static final int PALING_BANYAK = 2_000;

    private static final Instant KELAK = Instant.parse("9999-12-31T00:00:00Z");

    private final UkuranRepository repository;
    private final RiwayatReader riwayat;
    private final KatalogSop katalog;
    private final DaftarKalender kalender;
    private final DaftarInstansi instansi;
    private final TransactionTemplate transaction;

    PengukuranPelaksanaan(
            UkuranRepository repository,
            RiwayatReader riwayat,
            KatalogSop katalog,
            DaftarKalender kalender,
            DaftarInstansi instansi,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.riwayat = riwayat;
        this.katalog = katalog;
        this.kalender = kalender;
        this.instansi = instansi;
        this.transaction = transaction;
    }

    /** Measures the cases of that time; how many are left, because they are too many for a page. */
    public long kejar(Kurun kurun) {
        var zona = zona();
        return kejar(kurun.mulai(zona), kurun.akhir(zona), PALING_BANYAK);
    }

    private ZoneId zona() {
        return transaction.execute(_ -> instansi.sekarang().zona());
    }

    @Scheduled(cron = "0 47 1 * * *")
    void setiapMalam() {
        for (Instansi each : Tenant.callForInstallation(instansi::semua)) {
            try {
                Tenant.run(each.id(), () -> kejar(Instant.EPOCH, KELAK, Integer.MAX_VALUE));
            } catch (RuntimeException e) {
                // one instansi, say without office hours, must not keep the others from being
                // measured
                LOG.error("not measured: {}", each.kode(), e);
            }
        }
    }

    private long kejar(Instant mulai, Instant sampai, int most) {
        int done = 0;
        int last = SEBAGIAN;
        while (last == SEBAGIAN && done < most) {
            last = transaction.execute(_ -> sebagian(mulai, sampai));
            done += last;
        }
        return transaction.execute(_ -> repository.jumlahBelum(mulai, sampai));
    }

    /** None when another is measuring for this instansi just now. */
    private int sebagian(Instant mulai, Instant sampai) {
        if (!repository.giliran()) {
            return 0;
        }
        var found = repository.belum(mulai, sampai, SEBAGIAN);
        if (!found.isEmpty()) {
            repository.simpan(ukur(found), repository.versiKalender());
        }
        return found.size();
    }

    private List<Terukur> ukur(List<BelumDiukur> found) {
        KalenderKerja calendar = kalender.kalender();
        var sops = new HashMap<UUID, Sop>();
        Function<UUID, Sop> sop =
                id -> sops.computeIfAbsent(id, v -> katalog.versi(v).orElseThrow().sop());
        var rows = found.stream().collect(Collectors.toMap(BelumDiukur::pelaksanaan, row -> row));
        var result = new ArrayList<Terukur>();
        riwayat.baca(
                rows.keySet(),
                events -> {
                    var row = Objects.requireNonNull(rows.get(events.getFirst().pelaksanaan()));
                    var awal = BarisPeristiwa.versiAwal(events, row.versi());
                    var pengukur = new Pengukur(awal, sop, calendar);
                    events.forEach(pengukur::tambah);
                    result.add(new Terukur(row, pengukur.hasil()));
                });
        return result;
    }
}

package id.laksana.pelaksanaan.berkala;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Hasil.Kesalahan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.PelaksanaanBerkala;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schedules by which SOPs start by themselves. */
@Service
@Transactional
public class DaftarJadwal {

    private static final int LONGEST = 150;
    private static final int SEMINGGU = 7;
    private static final int SEBULAN = 31;

    /**
     * A schedule as entered.
     *
     * @param jam null: not a time of day
     */
    public record Baru(
            String sop,
            Ulang ulang,
            int hari,
            int bulan,
            @Nullable LocalTime jam,
            boolean lalu,
            String perihal) {}

    /**
     * The last start.
     *
     * @param galat key of the message why nothing started; null when it did
     */
    public record Terakhir(
            Instant saat,
            @Nullable UUID pelaksanaan,
            @Nullable String galat,
            @Nullable String rincian) {}

    /**
     * @param berikutnya null while it rests, or while there are no office hours
     */
    public record Baris(
            JadwalBerkala jadwal, @Nullable Instant berikutnya, @Nullable Terakhir terakhir) {}

    private final JadwalRepository repository;
    private final PelaksanaanBerkala pelaksanaan;
    private final DaftarKalender kalender;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DaftarJadwal(
            JadwalRepository repository,
            PelaksanaanBerkala pelaksanaan,
            DaftarKalender kalender,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.pelaksanaan = pelaksanaan;
        this.kalender = kalender;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Baris> daftar() {
        var now = clock.instant();
        var calendar = kalender.kalender();
        var last = repository.terakhir();
        return repository.semua().stream()
                .map(
                        one ->
                                new Baris(
                                        one,
                                        one.aktif() ? one.berikutnya(now, calendar) : null,
                                        last.get(one.id())))
                .toList();
    }

    /** SOPs in force that recur, by title: code and title. */
    @Transactional(readOnly = true)
    public List<Map.Entry<String, String>> sopBerkala() {
        return repository.sopBerkala();
    }

    public Hasil tambah(Baru baru, Pelaku oleh) {
        var problems = periksa(baru);
        if (!problems.isEmpty()) {
            return new Hasil.Ditolak(problems);
        }
        var time = Objects.requireNonNull(baru.jam());
        var id = repository.insert(baru, time, clock.instant(), oleh);
        catat(oleh, "pelaksanaan.jadwal", baru.sop(), baru.ulang() + " " + baru.perihal());
        return new Hasil.Diterima(id);
    }

    @Transactional(readOnly = true)
    public Optional<JadwalBerkala> cari(UUID id) {
        return repository.cari(id);
    }

    /**
     * The SOP stays. It holds from the moment of the change on; a period that has started once does
     * not start again.
     *
     * @return empty when there is no such schedule
     */
    public Optional<Hasil> ubah(UUID id, Baru baru, Pelaku oleh) {
        return repository.cari(id).map(lama -> ubah(lama, baru, oleh));
    }

    private Hasil ubah(JadwalBerkala lama, Baru baru, Pelaku oleh) {
        var problems = periksa(baru).stream().filter(one -> !one.isian().equals("sop")).toList();
        if (!problems.isEmpty()) {
            return new Hasil.Ditolak(problems);
        }
        var time = Objects.requireNonNull(baru.jam());
        repository.update(lama.id(), baru, time, clock.instant());
        var changed = repository.cari(lama.id()).orElseThrow();
        events.publishEvent(
                new TindakanTercatat(
                        oleh,
                        "pelaksanaan.jadwal-ubah",
                        lama.sop(),
                        lama.tertulis(),
                        changed.tertulis()));
        return new Hasil.Diterima(lama.id());
    }

    /**
     * Begins anew with the moment of the act: what fell into the rest is not made up for.
     *
     * @return false when there is no such schedule
     */
    public boolean aktifkan(UUID id, boolean aktif, Pelaku oleh) {
        var found = repository.cari(id);
        found.ifPresent(
                one -> {
                    repository.aktifkan(id, aktif, clock.instant());
                    String act = aktif ? "pelaksanaan.jadwal-aktif" : "pelaksanaan.jadwal-henti";
                    catat(oleh, act, one.sop(), one.perihal());
                });
        return found.isPresent();
    }

    private List<Kesalahan> periksa(Baru baru) {
        var found = new ArrayList<Kesalahan>();
        if (repository.sopBerkala().stream().noneMatch(sop -> sop.getKey().equals(baru.sop()))) {
            found.add(Kesalahan.of("sop", "berkala.sop.tidak-ada"));
        } else if (pelaksanaan.perluPemohon(baru.sop())) {
            found.add(Kesalahan.of("sop", "berkala.sop.pemohon"));
        }
        int days = baru.ulang().hariMinggu() ? SEMINGGU : SEBULAN;
        if (baru.hari() < 1 || baru.hari() > days) {
            found.add(Kesalahan.of("hari", "berkala.bilangan", 1, days));
        }
        int months = baru.ulang().banyakBulan();
        if (months > 0 && (baru.bulan() < 1 || baru.bulan() > months)) {
            found.add(Kesalahan.of("bulan", "berkala.bilangan", 1, months));
        }
        if (baru.jam() == null) {
            found.add(Kesalahan.of("jam", "pengingat.aturan.jam"));
        }
        found.addAll(periksaPerihal(baru));
        return found;
    }

    private static List<Kesalahan> periksaPerihal(Baru baru) {
        if (baru.perihal().isBlank()) {
            return List.of(Kesalahan.of("perihal", "mulai.perihal.kosong"));
        }
        if (baru.perihal().length() > LONGEST) {
            return List.of(Kesalahan.of("perihal", "mulai.perihal.panjang", LONGEST));
        }
        var unknown = Periode.takDikenal(baru.ulang(), baru.perihal());
        return unknown.isEmpty()
                ? List.of()
                : List.of(
                        Kesalahan.of(
                                "perihal",
                                "berkala.perihal.kata",
                                String.join(", ", unknown),
                                String.join(", ", baru.ulang().kata())));
    }

    private void catat(Pelaku oleh, String act, String objek, String sesudah) {
        events.publishEvent(new TindakanTercatat(oleh, act, objek, null, sesudah));
    }
}

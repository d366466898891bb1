package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.UsulVersi.TujuanLangkah;
import id.laksana.pelaksanaan.VersiLamaRepository.Baris;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Padanan;
import id.laksana.pelaksanaan.mesin.PelakuTercatat;
import id.laksana.pelaksanaan.mesin.Pencocokan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of running cases when a new version of their SOP is in force: each is decided by a
 * person, and the history keeps the decision. Whether the person may is decided at the door.
 */
@Service
@Transactional
public class PelaksanaanVersiLama {

    /** A preview writes nothing down, so nobody has acted. */
    private static final String PRATINJAU = "pratinjau";

    private static final UUID NOBODY = new UUID(0, 0);

    private final VersiLamaRepository repository;
    private final PencatatPelaksanaan pencatat;
    private final KatalogSop katalog;

    PelaksanaanVersiLama(
            VersiLamaRepository repository, PencatatPelaksanaan pencatat, KatalogSop katalog) {
        this.repository = repository;
        this.pencatat = pencatat;
        this.katalog = katalog;
    }

    /**
     * What a person saw and decided.
     *
     * @param urutan how many events the case had
     * @param berlaku the version that was in force
     */
    public record Sasaran(UUID pelaksanaan, int urutan, UUID berlaku) {}

    /**
     * By SOP, the oldest case first.
     *
     * @param sop kode; null: all
     */
    @Transactional(readOnly = true)
    public List<UsulVersi> daftar(@Nullable String sop, int mulai, int banyak) {
        return baca(repository.daftar(sop, mulai, banyak), Map.of());
    }

    @Transactional(readOnly = true)
    public long jumlah(@Nullable String sop) {
        return repository.jumlah(sop);
    }

    /**
     * Those of the cases that still have to be decided, in this order.
     *
     * @param tujuan by case, for open rows the row that a person chose; others as proposed
     */
    @Transactional(readOnly = true)
    public List<UsulVersi> pratinjau(
            Collection<UUID> pelaksanaan, Map<UUID, Map<Integer, Integer>> tujuan) {
        return baca(repository.cari(pelaksanaan), tujuan);
    }

    /** The version in force, when the case is not on it and still runs. */
    @Transactional(readOnly = true)
    public Optional<VersiSop> berlaku(UUID pelaksanaan) {
        return repository.cari(pelaksanaan).flatMap(found -> katalog.versi(found.berlaku()));
    }

    private List<UsulVersi> baca(List<Baris> found, Map<UUID, Map<Integer, Integer>> tujuan) {
        var versions = new HashMap<UUID, VersiSop>();
        var matches = new HashMap<List<UUID>, Pencocokan>();
        return found.stream()
                .map(
                        pair -> {
                            var running = pencatat.baca(pair.pelaksanaan()).orElseThrow();
                            var now =
                                    versions.computeIfAbsent(
                                            pair.berlaku(), id -> katalog.versi(id).orElseThrow());
                            var match =
                                    matches.computeIfAbsent(
                                            List.of(running.versi().id(), now.id()),
                                            _ -> Pencocokan.dari(running.sop(), now.sop()));
                            return kasus(
                                    running,
                                    now,
                                    match,
                                    tujuan.getOrDefault(pair.pelaksanaan(), Map.of()));
                        })
                .toList();
    }

    private UsulVersi kasus(
            Berjalan running, VersiSop now, Pencocokan match, Map<Integer, Integer> chosen) {
        List<TujuanLangkah> targets =
                running.keadaan().jalan().terbuka().stream()
                        .map(Kunjungan::langkah)
                        .sorted()
                        .map(no -> tujuan(running, now, match, no, chosen.get(no)))
                        .toList();
        List<Padanan> pairs =
                targets.stream()
                        .filter(target -> target.baru() != null)
                        .map(t -> new Padanan(t.lama().no(), Objects.requireNonNull(t.baru()).no()))
                        .toList();
        var skipped =
                match.terlewat(pairs.stream().map(Padanan::baru).toList()).stream()
                        .map(now.sop()::langkah)
                        .toList();
        var perintah =
                perintah(
                        running.versi().id(),
                        now,
                        match,
                        pairs,
                        PRATINJAU,
                        new PelakuTercatat(NOBODY, NOBODY, null));
        var refusal =
                pencatat.coba(running.sop(), running.keadaan(), perintah)
                                instanceof Hasil.Ditolak refused
                        ? refused
                        : null;
        return new UsulVersi(running, now, targets, skipped, refusal);
    }

    private static TujuanLangkah tujuan(
            Berjalan running, VersiSop now, Pencocokan match, int no, @Nullable Integer chosen) {
        var before = running.sop().langkah(no);
        var proposal = match.usul(no);
        int other = chosen == null ? 0 : chosen;
        boolean known = other >= 1 && other <= now.sop().daftarLangkah().size();
        if (known && proposal.filter(usul -> usul.baru() == other).isEmpty()) {
            return new TujuanLangkah(before, now.sop().langkah(other), 0, false);
        }
        return proposal.map(
                        usul ->
                                new TujuanLangkah(
                                        before,
                                        now.sop().langkah(usul.baru()),
                                        usul.nilai(),
                                        usul.padanan()))
                .orElseGet(() -> new TujuanLangkah(before, null, 0, false));
    }

    private static Perintah.PindahVersi perintah(
            UUID before,
            VersiSop now,
            Pencocokan match,
            List<Padanan> tujuan,
            String alasan,
            PelakuTercatat oleh) {
        return new Perintah.PindahVersi(
                oleh, before, now.id(), now.sop(), match.padanan(), tujuan, alasan);
    }

    /**
     * Goes on with the version in force.
     *
     * @param tujuan by number of the open row, the row to go on with
     */
    public HasilPelaksanaan pindahkan(
            Sasaran sasaran, Map<Integer, Integer> tujuan, String alasan, Pelaku oleh) {
        return putuskan(
                sasaran,
                running -> {
                    var now = katalog.versi(sasaran.berlaku()).orElseThrow();
                    var match = Pencocokan.dari(pencatat.sop(running), now.sop());
                    var pairs =
                            tujuan.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(e -> new Padanan(e.getKey(), e.getValue()))
                                    .toList();
                    var perintah =
                            perintah(
                                    running.pelaksanaan().versi(),
                                    now,
                                    match,
                                    pairs,
                                    alasan.strip(),
                                    Wewenang.tercatat(oleh));
                    return pencatat.putuskan(running, perintah, oleh);
                });
    }

    /** Finishes on the version it started on. */
    public HasilPelaksanaan pertahankan(Sasaran sasaran, String alasan, Pelaku oleh) {
        return putuskan(
                sasaran,
                running ->
                        pencatat.putuskan(
                                running,
                                new Perintah.PertahankanVersi(
                                        Wewenang.tercatat(oleh), sasaran.berlaku(), alasan.strip()),
                                oleh));
    }

    public HasilPelaksanaan batalkan(Sasaran sasaran, String alasan, Pelaku oleh) {
        return putuskan(
                sasaran,
                running ->
                        pencatat.putuskan(
                                running,
                                new Perintah.Batalkan(Wewenang.tercatat(oleh), alasan.strip()),
                                oleh));
    }

    /**
     * Only on what the person saw: the case may have gone on, or yet another version be in force.
     */
    private HasilPelaksanaan putuskan(
            Sasaran sasaran, Function<PelaksanaanTerkunci, HasilPelaksanaan> act) {
        var running = pencatat.kunci(sasaran.pelaksanaan());
        if (running.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        if (running.get().pelaksanaan().status().berakhir()) {
            return new HasilPelaksanaan.Ditolak(Alasan.PELAKSANAAN_BERAKHIR, List.of());
        }
        boolean asSeen =
                running.get().pelaksanaan().urutan() == sasaran.urutan()
                        && repository
                                .cari(sasaran.pelaksanaan())
                                .filter(pair -> pair.berlaku().equals(sasaran.berlaku()))
                                .isPresent();
        return asSeen
                ? act.apply(running.get())
                : new HasilPelaksanaan.Ditolak(Alasan.PINDAH_LANGKAH, List.of());
    }
}

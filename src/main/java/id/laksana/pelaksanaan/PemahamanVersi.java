package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.pelaksanaan.PenerimaVersi.Penerima;
import id.laksana.pelaksanaan.mesin.Pencocokan;
import id.laksana.sop.BerandaSop;
import id.laksana.sop.BerandaSop.Disahkan;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.RiwayatVersi;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts by an SOP reads a version that is put in force, and says so. Asked are those who held
 * one of its posts at that moment and hold it still: what was taken over at installation asks
 * nobody. It never keeps anyone from work.
 */
@Service
@Transactional
public class PemahamanVersi {

    /** Said so, for that post. */
    public record Paham(
            UUID pegawai, UUID jabatan, String nama, String namaJabatan, Instant waktu) {}

    /**
     * @param waktu when it was said; null: not yet
     */
    public record Diminta(String nama, String namaJabatan, @Nullable Instant waktu) {}

    /**
     * A version that asks to be read.
     *
     * @param waktu when it was put in force
     * @param sebelumnya the version it replaced; null for the first
     */
    public record VersiBaru(VersiSop versi, Instant waktu, @Nullable VersiSop sebelumnya) {

        /** Which rows mean the same; null when there was no version before. */
        public @Nullable Pencocokan pencocokan() {
            return sebelumnya == null ? null : Pencocokan.dari(sebelumnya.sop(), versi.sop());
        }
    }

    private final PemahamanRepository repository;
    private final PenerimaVersi penerima;
    private final PencatatPelaksanaan pencatat;
    private final Pemangkuan pemangkuan;
    private final BerandaSop beranda;
    private final KatalogSop katalog;
    private final IngatanKatalog<Disahkan> disahkan;

    PemahamanVersi(
            PemahamanRepository repository,
            PenerimaVersi penerima,
            PencatatPelaksanaan pencatat,
            Pemangkuan pemangkuan,
            BerandaSop beranda,
            KatalogSop katalog) {
        this.repository = repository;
        this.penerima = penerima;
        this.pencatat = pencatat;
        this.pemangkuan = pemangkuan;
        this.beranda = beranda;
        this.katalog = katalog;
        this.disahkan = new IngatanKatalog<>(beranda);
    }

    /** What this person, for this post, has still to read; the newest first. */
    @Transactional(readOnly = true)
    public List<Disahkan> diminta(Pelaku oleh) {
        var asked = disahkan.oleh(oleh, () -> beranda.disahkan(oleh.jabatan(), oleh.pegawai()));
        if (asked.isEmpty()) {
            return asked;
        }
        var read = repository.versi(oleh);
        return asked.stream()
                .filter(version -> !read.contains(version.versi()))
                .filter(version -> memegang(oleh, version.waktu()))
                .toList();
    }

    private boolean memegang(Pelaku oleh, Instant saat) {
        return pemangkuan.jabatanYangDipegang(oleh.pegawai(), saat).stream()
                .anyMatch(post -> post.jabatan().equals(oleh.jabatan()));
    }

    /** The version in force, if it was put in force here. */
    @Transactional(readOnly = true)
    public Optional<VersiBaru> berlaku(String kode) {
        return katalog.berlaku(kode)
                .flatMap(
                        version ->
                                disahkan(version)
                                        .map(
                                                when ->
                                                        new VersiBaru(
                                                                version,
                                                                when,
                                                                sebelumnya(version))));
    }

    @Transactional(readOnly = true)
    public boolean diminta(VersiSop versi) {
        return versi.status() == Status.BERLAKU && disahkan(versi).isPresent();
    }

    private Optional<Instant> disahkan(VersiSop versi) {
        return katalog.riwayat(versi).stream()
                .filter(row -> row.nomorVersi() == versi.nomorVersi())
                .filter(row -> row.dari() == Status.DIAJUKAN && row.ke() == Status.BERLAKU)
                .map(RiwayatVersi::waktu)
                .findFirst();
    }

    /** Of the versions that were in force before it the last. */
    private @Nullable VersiSop sebelumnya(VersiSop versi) {
        var inForce =
                katalog.riwayat(versi).stream()
                        .filter(row -> row.ke() == Status.BERLAKU)
                        .map(RiwayatVersi::nomorVersi)
                        .filter(number -> number != versi.nomorVersi())
                        .findFirst();
        return inForce.flatMap(number -> katalog.versi(versi.sop().kode(), number)).orElse(null);
    }

    /** When the person has said so for the post. */
    @Transactional(readOnly = true)
    public Optional<Instant> paham(VersiSop versi, Pelaku oleh) {
        return repository.daftar(versi.id()).stream()
                .filter(said -> said.pegawai().equals(oleh.pegawai()))
                .filter(said -> said.jabatan().equals(oleh.jabatan()))
                .map(Paham::waktu)
                .findFirst();
    }

    /**
     * Read and understood.
     *
     * @param nomorVersi what the person read; another may be in force by now
     * @return false when it is not, or not any more, asked of this person
     */
    public boolean catat(String kode, int nomorVersi, Pelaku oleh) {
        var version = katalog.berlaku(kode).filter(v -> v.nomorVersi() == nomorVersi);
        if (version.isEmpty()) {
            return false;
        }
        UUID id = version.get().id();
        boolean asked = diminta(oleh).stream().anyMatch(found -> found.versi().equals(id));
        if (asked) {
            repository.catat(id, oleh, pencatat.saat());
        }
        return asked || repository.versi(oleh).contains(id);
    }

    /** Everybody who is asked, those who have not said so first. */
    @Transactional(readOnly = true)
    public List<Diminta> daftar(VersiBaru baru) {
        var said =
                repository.daftar(baru.versi().id()).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> new Penerima(one.pegawai(), one.jabatan()),
                                        Function.identity()));
        var then = penerima.pada(baru.versi().sop(), baru.waktu());
        var now = penerima.pada(baru.versi().sop(), pencatat.saat());
        Stream<Diminta> silent =
                now.entrySet().stream()
                        .filter(one -> then.containsKey(one.getKey()))
                        .filter(one -> !said.containsKey(one.getKey()))
                        .map(
                                one ->
                                        new Diminta(
                                                one.getValue().nama(),
                                                one.getValue().namaJabatan(),
                                                null));
        return Stream.concat(
                        silent,
                        repository.daftar(baru.versi().id()).stream()
                                .map(
                                        one ->
                                                new Diminta(
                                                        one.nama(),
                                                        one.namaJabatan(),
                                                        one.waktu())))
                .toList();
    }
}

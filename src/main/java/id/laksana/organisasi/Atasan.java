package id.laksana.organisasi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands above a post. A post without a holder is passed over: then it is the one above it, and
 * so is a holder who holds the lower post too.
 */
@Service
@Transactional(readOnly = true)
public class Atasan {

    private final AtasanRepository repository;
    private final PengisiRepository pengisi;
    private final Pemangkuan pemangkuan;

    Atasan(AtasanRepository repository, PengisiRepository pengisi, Pemangkuan pemangkuan) {
        this.repository = repository;
        this.pengisi = pengisi;
        this.pemangkuan = pemangkuan;
    }

    /**
     * Those who act for the nearest post above this one.
     *
     * @param selain whom they must not be
     */
    public List<Pemangku> jabatan(String kode, Set<UUID> selain, Instant saat) {
        return above(pengisi.jabatan(kode), selain, saat);
    }

    /** Above the head of a unit. */
    public List<Pemangku> kepala(String kodeUnit, Set<UUID> selain, Instant saat) {
        return above(heads(kodeUnit, saat), selain, saat);
    }

    /** Above the staff of a unit: its head. */
    public List<Pemangku> staf(String kodeUnit, Set<UUID> selain, Instant saat) {
        var heads = heads(kodeUnit, saat);
        var found = acting(heads, selain, saat);
        return found.isEmpty() ? above(heads, selain, saat) : found;
    }

    /** Above a person, whatever posts the person holds. */
    public List<Pemangku> pegawai(UUID pegawai, Instant saat) {
        var posts =
                pemangkuan.jabatanYangDipegang(pegawai, saat).stream()
                        .map(Pemangku::jabatan)
                        .toList();
        return above(posts, Set.of(pegawai), saat);
    }

    /** The post directly above, whoever holds it; empty for the highest. */
    public Optional<UUID> jabatanDiAtas(UUID jabatan, Instant saat) {
        return repository.atasan(jabatan, saat);
    }

    private List<UUID> heads(String kodeUnit, Instant saat) {
        return pengisi.unit(List.of(kodeUnit), saat).stream()
                .flatMap(unit -> Stream.ofNullable(unit.kepala()))
                .toList();
    }

    private List<Pemangku> above(List<UUID> posts, Set<UUID> selain, Instant saat) {
        var result = new ArrayList<Pemangku>();
        for (UUID post : posts) {
            result.addAll(above(post, selain, saat));
        }
        return result;
    }

    private List<Pemangku> above(UUID jabatan, Set<UUID> selain, Instant saat) {
        var seen = new HashSet<UUID>();
        Optional<UUID> next = repository.atasan(jabatan, saat);
        while (next.isPresent() && seen.add(next.get())) {
            var found = acting(List.of(next.get()), selain, saat);
            if (!found.isEmpty()) {
                return found;
            }
            next = repository.atasan(next.get(), saat);
        }
        return List.of();
    }

    private List<Pemangku> acting(List<UUID> posts, Set<UUID> selain, Instant saat) {
        return pemangkuan.yangBertindak(posts, saat).stream()
                .filter(p -> !selain.contains(p.pegawai()))
                .toList();
    }
}

package id.laksana.organisasi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands below a post. */
@Service
@Transactional(readOnly = true)
public class Bawahan {

    private final BawahanRepository repository;
    private final Pemangkuan pemangkuan;

    Bawahan(BawahanRepository repository, Pemangkuan pemangkuan) {
        this.repository = repository;
        this.pemangkuan = pemangkuan;
    }

    /** Those who act for posts below, the nearest first. */
    public List<Pemangku> orang(UUID jabatan, int banyak, Instant saat) {
        var posts = repository.semua(jabatan, saat);
        return posts.isEmpty()
                ? List.of()
                : pemangkuan.yangBertindak(posts.stream().limit(banyak).toList(), saat);
    }

    /** Whether the person acts for a post below. */
    public boolean termasuk(UUID jabatan, UUID pegawai, Instant saat) {
        var below = repository.semua(jabatan, saat);
        return pemangkuan.jabatanYangDipegang(pegawai, saat).stream()
                .anyMatch(held -> !held.berhalangan() && below.contains(held.jabatan()));
    }

    public boolean ada(UUID jabatan, Instant saat) {
        return !repository.semua(jabatan, saat).isEmpty();
    }

    /** By which codes an SOP names the posts directly below. */
    public List<Kedudukan> langsung(UUID jabatan, Instant saat) {
        return repository.langsung(jabatan, saat);
    }

    /** Whether one post is directly above the other. */
    public boolean membawahi(UUID atasan, UUID jabatan) {
        return repository.atasan(jabatan).contains(atasan);
    }
}

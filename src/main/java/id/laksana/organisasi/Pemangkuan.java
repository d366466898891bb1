package id.laksana.organisasi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which post at an instant, Plt., Plh. and absence rules included. */
@Service
@Transactional(readOnly = true)
public class Pemangkuan {

    private final PemangkuRepository repository;

    Pemangkuan(PemangkuRepository repository) {
        this.repository = repository;
    }

    /**
     * The posts a person may act for, highest first. A post he keeps while a Plh. stands in is
     * listed too, marked {@link Pemangku#berhalangan()}.
     */
    public List<Pemangku> jabatanYangDipegang(UUID pegawai, Instant saat) {
        var posts = repository.jabatanTersangkut(pegawai, saat);
        return posts.isEmpty()
                ? List.of()
                : pemangku(posts, saat).stream().filter(p -> p.pegawai().equals(pegawai)).toList();
    }

    /** Everyone at that post: those who act first, then an absent holder. */
    public List<Pemangku> pemangku(UUID jabatan, Instant saat) {
        return pemangku(List.of(jabatan), saat);
    }

    /** In the order of the posts asked for. */
    public List<Pemangku> pemangku(List<UUID> daftarJabatan, Instant saat) {
        var penentuan = new PenentuanPemangku(repository.fakta(daftarJabatan, saat));
        return daftarJabatan.stream().flatMap(id -> penentuan.pemangku(id).stream()).toList();
    }

    /** Only those who act for the post at that instant. */
    public List<Pemangku> yangBertindak(List<UUID> daftarJabatan, Instant saat) {
        return pemangku(daftarJabatan, saat).stream().filter(p -> !p.berhalangan()).toList();
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read a case. Most are open to the instansi; a case about one person ({@code akses:
 * terlibat}) is there for those who take part in it, and for nobody else.
 */
@Service
@Transactional(readOnly = true)
public class AksesPelaksanaan {

    private final AksesRepository akses;
    private final Pemangkuan pemangkuan;
    private final PenerimaTugas penerima;
    private final PencatatPelaksanaan pencatat;

    AksesPelaksanaan(
            AksesRepository akses,
            Pemangkuan pemangkuan,
            PenerimaTugas penerima,
            PencatatPelaksanaan pencatat) {
        this.akses = akses;
        this.pemangkuan = pemangkuan;
        this.penerima = penerima;
        this.pencatat = pencatat;
    }

    public Pembaca pembaca(UUID pegawai, boolean kelola) {
        Instant now = pencatat.saat();
        var posts =
                pemangkuan.jabatanYangDipegang(pegawai, now).stream()
                        .map(Pemangku::jabatan)
                        .collect(Collectors.toSet());
        Set<String> keys = new LinkedHashSet<>(PenerimaTugas.perorangan(pegawai));
        for (UUID post : posts) {
            keys.addAll(penerima.milik(post, pegawai, now));
            keys.addAll(penerima.bawahan(post, now));
        }
        return new Pembaca(pegawai, posts, keys, kelola);
    }

    /**
     * Whether what has this id, a case, a task or a file, is hidden from the person. What is not
     * there at all is not hidden.
     *
     * @param pegawai null when nobody is at the page
     */
    public boolean tertutup(UUID id, @Nullable UUID pegawai, boolean kelola) {
        return akses.terbatas(id)
                && (pegawai == null || !akses.terbaca(id, pembaca(pegawai, kelola)));
    }
}

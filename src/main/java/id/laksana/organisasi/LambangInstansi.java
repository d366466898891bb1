package id.laksana.organisasi;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lambang daerah of the instansi, a PNG; official forms show it at their head. */
@Service
@Transactional
public class LambangInstansi {

    private final LambangRepository repository;
    private final DaftarInstansi daftarInstansi;
    private final CatatanPerubahan catatan;

    LambangInstansi(
            LambangRepository repository, DaftarInstansi daftarInstansi, CatatanPerubahan catatan) {
        this.repository = repository;
        this.daftarInstansi = daftarInstansi;
        this.catatan = catatan;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> sekarang() {
        return repository.newest();
    }

    /**
     * @param berkas a PNG or JPEG as it was sent
     */
    public Hasil pasang(byte[] berkas, Pelaku oleh) {
        return switch (GambarLambang.baca(berkas)) {
            case GambarLambang.Diterima(var png) -> {
                repository.insert(png);
                catatan.catat(oleh, "lambang.pasang", null, daftarInstansi.sekarang().nama(), null);
                yield new Hasil.Diterima(oleh.pegawai());
            }
            case GambarLambang.Ditolak(var kunci, var batas) ->
                    Hasil.ditolak("lambang", kunci, batas);
        };
    }

    public void lepas(Pelaku oleh) {
        repository.insert(null);
        catatan.catat(oleh, "lambang.lepas", null, daftarInstansi.sekarang().nama(), null);
    }
}

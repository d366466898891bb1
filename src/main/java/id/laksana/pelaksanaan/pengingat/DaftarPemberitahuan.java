package id.laksana.pelaksanaan.pengingat;

import id.laksana.pelaksanaan.PenerimaTugas;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person is told in the application, over all posts the person acts for. */
@Service
@Transactional
public class DaftarPemberitahuan {

    private final PemberitahuanRepository repository;
    private final DiingatRepository lain;
    private final PilihanRepository pilihan;
    private final PenerimaTugas penerima;
    private final Clock clock;

    DaftarPemberitahuan(
            PemberitahuanRepository repository,
            DiingatRepository lain,
            PilihanRepository pilihan,
            PenerimaTugas penerima,
            Clock clock) {
        this.repository = repository;
        this.lain = lain;
        this.pilihan = pilihan;
        this.penerima = penerima;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Pemberitahuan> daftar(UUID pegawai, boolean semua, int mulai, int banyak) {
        var now = clock.instant();
        return repository.daftar(
                pegawai, penerima.milikPegawai(pegawai, now), now, semua, mulai, banyak);
    }

    /**
     * @param semua also those read, and of tasks that are over
     */
    @Transactional(readOnly = true)
    public long jumlah(UUID pegawai, boolean semua) {
        var now = clock.instant();
        return repository.jumlah(pegawai, penerima.milikPegawai(pegawai, now), now, semua);
    }

    /**
     * @return false when the person was told nothing of the kind
     */
    public boolean tandaiDibaca(UUID pegawai, UUID tugas, JenisPemberitahuan jenis) {
        var now = clock.instant();
        if (lain.dibaca(pegawai, tugas, jenis, now)) {
            return true;
        }
        var keys = penerima.milikPegawai(pegawai, now);
        boolean told = repository.ada(pegawai, keys, now, tugas, jenis);
        if (told) {
            repository.dibaca(pegawai, tugas, jenis, now);
        }
        return told;
    }

    public void tandaiSemua(UUID pegawai) {
        var now = clock.instant();
        repository.semuaDibaca(pegawai, now);
        lain.semuaDibaca(pegawai, now);
        pilihan.dibacaSampai(pegawai, now);
    }
}

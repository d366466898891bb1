package id.laksana.organisasi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regional governments of this installation. */
@Service
@Transactional
public class DaftarInstansi {

    private final InstansiRepository repository;
    private final CatatanPerubahan catatan;
    private final Clock clock;

    DaftarInstansi(InstansiRepository repository, CatatanPerubahan catatan, Clock clock) {
        this.repository = repository;
        this.catatan = catatan;
        this.clock = clock;
    }

    /** All of them when bound for the installation, else the bound one. */
    @Transactional(readOnly = true)
    public List<Instansi> semua() {
        return repository.findAll();
    }

    @Transactional(readOnly = true)
    public Optional<Instansi> denganKode(String kode) {
        return repository.findByKode(kode);
    }

    /** The bound one. */
    @Transactional(readOnly = true)
    public Instansi sekarang() {
        return repository.current();
    }

    /** Today where the instansi is. */
    @Transactional(readOnly = true)
    public LocalDate hariIni() {
        return LocalDate.ofInstant(clock.instant(), repository.current().zona());
    }

    /** Founds a tenant; bound for the installation. */
    public int dirikan(Instansi baru) {
        return repository.insert(baru);
    }

    public Hasil ubah(Instansi baru, Pelaku oleh) {
        var before = repository.current();
        var problems = new ArrayList<Hasil.Kesalahan>();
        if (baru.nama().isBlank()) {
            problems.add(Hasil.Kesalahan.of("nama", "instansi.nama.kosong"));
        }
        if (baru.namaPendek().isBlank()) {
            problems.add(Hasil.Kesalahan.of("namaPendek", "instansi.nama-pendek.kosong"));
        }
        if (baru.batasPltBulan() < 1 || baru.batasPltBulan() > 24) {
            problems.add(Hasil.Kesalahan.of("batasPltBulan", "instansi.batas-plt"));
        }
        if (baru.batasPlhHari() < 1 || baru.batasPlhHari() > 366) {
            problems.add(Hasil.Kesalahan.of("batasPlhHari", "instansi.batas-plh"));
        }
        if (!problems.isEmpty()) {
            return new Hasil.Ditolak(problems);
        }
        repository.update(baru);
        catatan.catat(oleh, "instansi.ubah", null, baru.nama(), before.nama());
        return new Hasil.Diterima(oleh.pegawai());
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters someone keeps for the post acted for; nobody else sees them. */
@Service
@Transactional
public class DaftarSaringan {

    private static final int TERPANJANG = 60;
    private static final int TERBANYAK = 20;

    private final SaringanMejaRepository repository;

    DaftarSaringan(SaringanMejaRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public List<SaringanTersimpan> daftar(Pelaku oleh) {
        return repository.daftar(oleh);
    }

    public HasilSaringan simpan(String nama, SaringanMeja isi, Pelaku oleh) {
        String name = tidy(nama);
        var problem = keberatan(name);
        if (problem != null) {
            return problem;
        }
        var kept = repository.daftar(oleh);
        // the button pressed twice
        if (kept.stream().anyMatch(one -> one.nama().equals(name) && one.isi().equals(isi))) {
            return new HasilSaringan.Tersimpan();
        }
        if (kept.size() >= TERBANYAK) {
            return new HasilSaringan.TerlaluBanyak(TERBANYAK);
        }
        return repository.insert(oleh, name, isi)
                ? new HasilSaringan.Tersimpan()
                : new HasilSaringan.NamaTerpakai(name);
    }

    public HasilSaringan ubahNama(UUID id, String nama, Pelaku oleh) {
        String name = tidy(nama);
        var kept = repository.daftar(oleh);
        if (kept.stream().noneMatch(one -> one.id().equals(id))) {
            return new HasilSaringan.TidakAda();
        }
        var problem = keberatan(name);
        if (problem != null) {
            return problem;
        }
        if (kept.stream().anyMatch(one -> one.nama().equals(name) && !one.id().equals(id))) {
            return new HasilSaringan.NamaTerpakai(name);
        }
        repository.update(id, name);
        return new HasilSaringan.Tersimpan();
    }

    /** What was removed, so that it can be kept again; empty when it was not there. */
    public Optional<SaringanTersimpan> hapus(UUID id, Pelaku oleh) {
        var found = repository.daftar(oleh).stream().filter(one -> one.id().equals(id)).findFirst();
        found.ifPresent(one -> repository.delete(one.id()));
        return found;
    }

    private static @Nullable HasilSaringan keberatan(String name) {
        if (name.isEmpty()) {
            return new HasilSaringan.NamaKosong();
        }
        return name.length() > TERPANJANG ? new HasilSaringan.NamaTerlaluPanjang(TERPANJANG) : null;
    }

    private static String tidy(String nama) {
        return nama.replaceAll("\\p{Cntrl}", " ").strip();
    }
}

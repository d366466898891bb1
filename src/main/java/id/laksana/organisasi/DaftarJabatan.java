package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts of the instansi. */
@Service
@Transactional
public class DaftarJabatan {

    private final JabatanRepository repository;
    private final CatatanPerubahan catatan;

    DaftarJabatan(JabatanRepository repository, CatatanPerubahan catatan) {
        this.repository = repository;
        this.catatan = catatan;
    }

    @Transactional(readOnly = true)
    public Optional<Jabatan> jabatan(UUID id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Jabatan> denganKode(String kode) {
        return repository.findByKode(kode);
    }

    /** The head first. */
    @Transactional(readOnly = true)
    public List<Jabatan> diUnit(UUID unit, LocalDate hari) {
        return repository.ofUnit(unit, hari);
    }

    /**
     * Political and structural posts, by name: those that stand above others or stand in for them.
     */
    @Transactional(readOnly = true)
    public List<Jabatan> pimpinan(LocalDate hari) {
        return repository.leading(hari);
    }

    @Transactional(readOnly = true)
    public List<Jabatan> cari(String text, LocalDate hari, int banyak) {
        return repository.search(text, hari, banyak);
    }

    public Hasil buka(UUID unit, IsianJabatan isian, Pelaku oleh) {
        var tidy = isian.rapi();
        var found = problems(unit, null, tidy);
        if (tidy.kode() != null && repository.findByKode(tidy.kode()).isPresent()) {
            found.add(Hasil.Kesalahan.of("kode", "jabatan.kode.ada"));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        var id = repository.insert(unit, tidy, atasan(tidy));
        catatan.catat(oleh, "jabatan.buka", id, Objects.requireNonNull(tidy.nama()), null);
        return new Hasil.Diterima(id);
    }

    /** Code, unit and first day stay. */
    public Hasil ubah(UUID id, IsianJabatan isian, LocalDate hariIni, Pelaku oleh) {
        var before = repository.find(id).orElseThrow();
        var tidy = isian.rapi();
        var found = problems(before.unitId(), id, tidy);
        int seats = repository.highestSeat(id, hariIni);
        if (found.isEmpty() && Objects.requireNonNull(tidy.formasi()) < seats) {
            found.add(Hasil.Kesalahan.of("formasi", "jabatan.formasi.terisi", seats));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        repository.update(id, tidy, atasan(tidy));
        catatan.catat(oleh, "jabatan.ubah", id, before.nama(), tidy.nama());
        return new Hasil.Diterima(id);
    }

    public Hasil tutup(UUID id, LocalDate sejak, Pelaku oleh) {
        var before = repository.find(id).orElseThrow();
        if (!before.sejak().isBefore(sejak)) {
            return Hasil.ditolak("sejak", "masa.akhir-sebelum-awal", before.sejak());
        }
        if (repository.highestSeat(id, sejak) > 0) {
            return Hasil.ditolak("sejak", "jabatan.tutup.terisi");
        }
        repository.end(id, sejak);
        catatan.catat(oleh, "jabatan.tutup", id, before.nama(), sejak.toString());
        return new Hasil.Diterima(id);
    }

    private List<Hasil.Kesalahan> problems(UUID unit, @Nullable UUID id, IsianJabatan tidy) {
        var found = new ArrayList<>(tidy.periksa());
        if (tidy.kepala()
                && tidy.sejak() != null
                && repository.hasOtherHead(unit, id, tidy.sejak())) {
            found.add(Hasil.Kesalahan.of("kepala", "jabatan.kepala.ada"));
        }
        if (tidy.atasan() != null) {
            var above = repository.findByKode(tidy.atasan());
            if (above.isEmpty() || above.get().id().equals(id)) {
                found.add(Hasil.Kesalahan.of("atasan", "jabatan.atasan.tidak-ada"));
            }
        }
        return found;
    }

    private @Nullable UUID atasan(IsianJabatan tidy) {
        return tidy.atasan() == null
                ? null
                : repository.findByKode(tidy.atasan()).orElseThrow().id();
    }
}

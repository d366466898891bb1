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

/**
 * The tree of units over time. A rename or a move is a new version from its day on; what was before
 * stays visible.
 */
@Service
@Transactional
public class SusunanOrganisasi {

    private final UnitRepository repository;
    private final CatatanPerubahan catatan;

    SusunanOrganisasi(UnitRepository repository, CatatanPerubahan catatan) {
        this.repository = repository;
        this.catatan = catatan;
    }

    /** Each unit below its parent, as of that day. */
    @Transactional(readOnly = true)
    public List<UnitKerja> pohon(LocalDate hari) {
        return repository.tree(hari);
    }

    @Transactional(readOnly = true)
    public Optional<UnitKerja> unit(UUID id, LocalDate hari) {
        return repository.find(id, hari);
    }

    @Transactional(readOnly = true)
    public Optional<UnitKerja> unit(String kode, LocalDate hari) {
        return repository.idOf(kode).flatMap(id -> repository.find(id, hari));
    }

    @Transactional(readOnly = true)
    public List<VersiUnit> daftarVersi(UUID id) {
        return repository.versions(id);
    }

    /**
     * @param asal the unit it is split from, if any
     */
    public Hasil bentuk(IsianUnit isian, @Nullable UUID asal, Pelaku oleh) {
        var tidy = isian.rapi();
        var found = problems(null, tidy);
        if (tidy.kode() != null && repository.idOf(tidy.kode()).isPresent()) {
            found.add(Hasil.Kesalahan.of("kode", "unit.kode.ada", tidy.kode()));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        var id = repository.insert(tidy, asal);
        repository.insertVersion(id, tidy, induk(tidy), sejak(tidy));
        catatan.catat(oleh, "unit.bentuk", id, Objects.requireNonNull(tidy.nama()), tidy.sejak());
        return new Hasil.Diterima(id);
    }

    /**
     * From the day of the entry on; on the first day of the present version it is a correction of
     * it.
     */
    public Hasil ubah(UUID id, IsianUnit isian, Pelaku oleh) {
        var tidy = isian.rapi();
        var found = problems(id, tidy);
        var newest = repository.versions(id).getFirst();
        if (found.isEmpty() && newest.sejak().isAfter(sejak(tidy))) {
            found.add(Hasil.Kesalahan.of("sejak", "unit.versi.kemudian", newest.sejak()));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        var day = sejak(tidy);
        if (repository.updateVersion(id, tidy, induk(tidy), day) == 0) {
            repository.endVersion(id, day);
            repository.insertVersion(id, tidy, induk(tidy), day);
        }
        catatan.catat(oleh, "unit.ubah", id, newest.nama(), tidy.nama() + " (" + day + ")");
        return new Hasil.Diterima(id);
    }

    /** The unit ends before that day. */
    public Hasil tutup(UUID id, LocalDate sejak, Pelaku oleh) {
        var newest = repository.versions(id).getFirst();
        if (!newest.sejak().isBefore(sejak)) {
            return Hasil.ditolak("sejak", "unit.versi.kemudian", newest.sejak());
        }
        if (repository.inUse(id, sejak)) {
            return Hasil.ditolak("sejak", "unit.tutup.berisi");
        }
        repository.endVersion(id, sejak);
        catatan.catat(oleh, "unit.tutup", id, newest.nama(), sejak.toString());
        return new Hasil.Diterima(id);
    }

    private List<Hasil.Kesalahan> problems(@Nullable UUID id, IsianUnit tidy) {
        var found = new ArrayList<>(tidy.periksa());
        if (tidy.sejak() == null) {
            found.add(Hasil.Kesalahan.of("sejak", "unit.sejak.kosong"));
        }
        if (found.isEmpty() && tidy.induk() != null) {
            var parent = repository.idOf(tidy.induk());
            if (parent.isEmpty() || repository.find(parent.get(), sejak(tidy)).isEmpty()) {
                found.add(Hasil.Kesalahan.of("induk", "unit.induk.tidak-ada"));
            } else if (id != null && repository.isBelow(parent.get(), id, sejak(tidy))) {
                found.add(Hasil.Kesalahan.of("induk", "unit.induk.melingkar"));
            }
        }
        return found;
    }

    private @Nullable UUID induk(IsianUnit tidy) {
        return tidy.induk() == null ? null : repository.idOf(tidy.induk()).orElseThrow();
    }

    private static LocalDate sejak(IsianUnit tidy) {
        return Objects.requireNonNull(Tanggal.parse(tidy.sejak()));
    }
}

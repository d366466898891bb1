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

/** Teams by decree, and groups of units. */
@Service
@Transactional
public class DaftarTim {

    /**
     * @param hariTerakhir null: open
     */
    public record Isian(
            @Nullable String kode,
            @Nullable String nama,
            @Nullable String sk,
            @Nullable UUID unit,
            @Nullable LocalDate sejak,
            @Nullable LocalDate hariTerakhir) {}

    private static final String KODE = "[a-z0-9-]{2,80}";

    private final TimRepository repository;
    private final CatatanPerubahan catatan;

    DaftarTim(TimRepository repository, CatatanPerubahan catatan) {
        this.repository = repository;
        this.catatan = catatan;
    }

    @Transactional(readOnly = true)
    public List<Tim> daftar(LocalDate hari) {
        return repository.list(hari);
    }

    @Transactional(readOnly = true)
    public Optional<Tim> tim(UUID id, LocalDate hari) {
        return repository.find(id, hari);
    }

    @Transactional(readOnly = true)
    public List<Tim.Anggota> anggota(UUID tim) {
        return repository.members(tim);
    }

    public Hasil bentuk(Isian isian, Pelaku oleh) {
        var found = nameProblems(isian.kode(), isian.nama());
        if (isian.kode() != null && repository.exists(isian.kode())) {
            found.add(Hasil.Kesalahan.of("kode", "tim.kode.ada"));
        }
        if (isian.sejak() == null) {
            found.add(Hasil.Kesalahan.of("sejak", "masa.sejak.kosong"));
        } else if (isian.hariTerakhir() != null && isian.hariTerakhir().isBefore(isian.sejak())) {
            found.add(Hasil.Kesalahan.of("hariTerakhir", "masa.akhir-sebelum-awal", isian.sejak()));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        var nama = Objects.requireNonNull(isian.nama());
        var id =
                repository.insert(
                        Objects.requireNonNull(isian.kode()),
                        nama,
                        isian.sk(),
                        isian.unit(),
                        Objects.requireNonNull(isian.sejak()),
                        dayAfter(isian.hariTerakhir()));
        catatan.catat(oleh, "tim.bentuk", id, nama, isian.sk());
        return new Hasil.Diterima(id);
    }

    public Hasil tambahAnggota(
            Tim tim,
            @Nullable UUID pegawai,
            @Nullable String peran,
            @Nullable LocalDate sejak,
            Pelaku oleh) {
        if (pegawai == null) {
            return Hasil.ditolak("pegawai", "pemangku.pegawai.kosong");
        }
        if (peran == null || !Tim.DAFTAR_PERAN.contains(peran)) {
            return Hasil.ditolak("peran", "tim.peran.kosong");
        }
        if (sejak == null) {
            return Hasil.ditolak("sejak", "masa.sejak.kosong");
        }
        if (!tim.berlaku(sejak)) {
            return Hasil.ditolak("sejak", "tim.di-luar-masa");
        }
        if (repository.isMember(tim.id(), pegawai, sejak, tim.sampai())) {
            return Hasil.ditolak("pegawai", "tim.anggota.ada");
        }
        repository.insertMember(tim.id(), pegawai, peran, sejak, tim.sampai());
        catatan.catat(oleh, "tim.tambah", tim.id(), tim.nama(), pegawai + " " + peran);
        return new Hasil.Diterima(tim.id());
    }

    /** The membership ends before that day. */
    public Hasil akhiriAnggota(Tim tim, UUID pegawai, LocalDate sejak, Pelaku oleh) {
        if (repository.endMember(tim.id(), pegawai, sejak) == 0) {
            return Hasil.ditolak("pegawai", "tim.anggota.belum-mulai");
        }
        catatan.catat(oleh, "tim.keluarkan", tim.id(), tim.nama(), pegawai.toString());
        return new Hasil.Diterima(tim.id());
    }

    /** The team ends before that day. */
    public Hasil bubarkan(Tim tim, LocalDate sejak, Pelaku oleh) {
        if (!tim.sejak().isBefore(sejak)) {
            return Hasil.ditolak("sejak", "masa.akhir-sebelum-awal", tim.sejak());
        }
        repository.end(tim.id(), sejak);
        catatan.catat(oleh, "tim.bubarkan", tim.id(), tim.nama(), sejak.toString());
        return new Hasil.Diterima(tim.id());
    }

    @Transactional(readOnly = true)
    public List<KelompokUnit> daftarKelompok(LocalDate hari) {
        return repository.groups(hari);
    }

    @Transactional(readOnly = true)
    public List<KelompokUnit.Anggota> anggotaKelompok(UUID kelompok, LocalDate hari) {
        return repository.groupMembers(kelompok, hari);
    }

    public Hasil bentukKelompok(@Nullable String kode, @Nullable String nama, Pelaku oleh) {
        var found = nameProblems(kode, nama);
        if (kode != null && repository.groupExists(kode)) {
            found.add(Hasil.Kesalahan.of("kode", "kelompok.kode.ada"));
        }
        if (!found.isEmpty()) {
            return new Hasil.Ditolak(found);
        }
        var id = repository.insertGroup(Objects.requireNonNull(kode), Objects.requireNonNull(nama));
        catatan.catat(oleh, "kelompok.bentuk", id, nama, kode);
        return new Hasil.Diterima(id);
    }

    public Hasil tambahUnit(UUID kelompok, @Nullable UUID unit, LocalDate sejak, Pelaku oleh) {
        if (unit == null) {
            return Hasil.ditolak("unit", "unit.induk.tidak-ada");
        }
        if (repository.insertGroupMember(kelompok, unit, sejak) == 0) {
            return Hasil.ditolak("unit", "kelompok.unit.ada");
        }
        catatan.catat(oleh, "kelompok.tambah", kelompok, unit.toString(), null);
        return new Hasil.Diterima(kelompok);
    }

    public void keluarkanUnit(UUID kelompok, UUID unit, LocalDate sejak, Pelaku oleh) {
        repository.endGroupMember(kelompok, unit, sejak);
        catatan.catat(oleh, "kelompok.keluarkan", kelompok, unit.toString(), null);
    }

    public void tutupKelompok(UUID kelompok, LocalDate sejak, Pelaku oleh) {
        repository.closeGroup(kelompok, sejak);
        catatan.catat(oleh, "kelompok.tutup", kelompok, kelompok.toString(), null);
    }

    private static List<Hasil.Kesalahan> nameProblems(
            @Nullable String kode, @Nullable String nama) {
        var found = new ArrayList<Hasil.Kesalahan>();
        if (kode == null || !kode.matches(KODE)) {
            found.add(Hasil.Kesalahan.of("kode", "tim.kode.bentuk"));
        }
        if (nama == null || nama.isBlank()) {
            found.add(Hasil.Kesalahan.of("nama", "tim.nama.kosong"));
        }
        return found;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}

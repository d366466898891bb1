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

/** The people of the instansi. Nobody is deleted: who leaves stops, and stays in the history. */
@Service
@Transactional
public class DaftarPegawai {

    public static final int SEHALAMAN = 50;

    /**
     * @param cari part of a name, the beginning of a NIP, or a login name
     * @param unit code of a unit; with those below it
     * @param aktif false: those who stopped
     */
    public record Saringan(String cari, String status, String unit, boolean aktif) {
        public static Saringan cari(String cari) {
            return new Saringan(cari, "", "", true);
        }
    }

    public record Halaman(List<Pegawai> daftar, int mulai, int jumlah) {
        public boolean adaBerikutnya() {
            return mulai + daftar.size() < jumlah;
        }
    }

    private final PegawaiRepository repository;
    private final CatatanPerubahan catatan;
    private final DaftarInstansi instansi;

    DaftarPegawai(PegawaiRepository repository, CatatanPerubahan catatan, DaftarInstansi instansi) {
        this.repository = repository;
        this.catatan = catatan;
        this.instansi = instansi;
    }

    @Transactional(readOnly = true)
    public Optional<Pegawai> pegawai(UUID id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Pegawai> denganAkun(String akun) {
        return repository.findByAkun(akun);
    }

    @Transactional(readOnly = true)
    public Halaman cari(Saringan saringan, int mulai) {
        var hari = instansi.hariIni();
        return new Halaman(
                repository.search(saringan, hari, mulai, SEHALAMAN),
                mulai,
                repository.count(saringan, hari));
    }

    /**
     * @param oleh null for the program itself
     */
    public Hasil daftarkan(IsianPegawai isian, @Nullable Pelaku oleh) {
        var tidy = isian.rapi();
        var problems = problems(null, tidy);
        if (!problems.isEmpty()) {
            return new Hasil.Ditolak(problems);
        }
        var id = repository.insert(tidy);
        catatan.catat(oleh, "pegawai.daftarkan", id, Objects.requireNonNull(tidy.nama()), null);
        return new Hasil.Diterima(id);
    }

    public Hasil ubah(UUID id, IsianPegawai isian, Pelaku oleh) {
        var tidy = isian.rapi();
        var problems = problems(id, tidy);
        if (!problems.isEmpty()) {
            return new Hasil.Ditolak(problems);
        }
        var before = repository.find(id).orElseThrow();
        repository.update(id, tidy);
        catatan.catat(oleh, "pegawai.ubah", id, before.nama(), tidy.beda(IsianPegawai.of(before)));
        return new Hasil.Diterima(id);
    }

    /** The person stops on that day; every post held ends with it. */
    public Hasil berhenti(UUID id, LocalDate sejak, Pelaku oleh) {
        var before = repository.find(id).orElseThrow();
        repository.setBerhenti(id, sejak);
        repository.endPemangku(id, sejak);
        catatan.catat(oleh, "pegawai.berhenti", id, before.nama(), sejak.toString());
        return new Hasil.Diterima(id);
    }

    private List<Hasil.Kesalahan> problems(@Nullable UUID id, IsianPegawai isian) {
        var found = new ArrayList<>(isian.periksa());
        if (isian.nip() != null) {
            repository
                    .findByNip(isian.nip())
                    .filter(p -> !p.id().equals(id))
                    .ifPresent(
                            p ->
                                    found.add(
                                            Hasil.Kesalahan.of(
                                                    "nip", "pegawai.nip.ada", p.namaLengkap())));
        }
        if (isian.akun() != null) {
            repository
                    .findByAkun(isian.akun())
                    .filter(p -> !p.id().equals(id))
                    .ifPresent(
                            p ->
                                    found.add(
                                            Hasil.Kesalahan.of(
                                                    "akun", "pegawai.akun.ada", p.namaLengkap())));
        }
        return found;
    }
}

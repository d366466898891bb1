package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts people into posts and ends it: definitif, Plt., Plh., and absence rules. Days are whole,
 * ends are given as last days.
 */
@Service
@Transactional
public class Pengangkatan {

    /**
     * @param hariTerakhir null: open, for a definitive holder only
     */
    public record Isian(
            @Nullable UUID pegawai,
            Sebagai sebagai,
            @Nullable LocalDate sejak,
            @Nullable LocalDate hariTerakhir,
            @Nullable String sk) {}

    public record IsianPengganti(
            @Nullable UUID oleh,
            Sebagai sebagai,
            @Nullable LocalDate sejak,
            @Nullable LocalDate hariTerakhir,
            @Nullable String alasan) {}

    private final PengangkatanRepository repository;
    private final DaftarInstansi instansi;
    private final CatatanPerubahan catatan;

    Pengangkatan(
            PengangkatanRepository repository, DaftarInstansi instansi, CatatanPerubahan catatan) {
        this.repository = repository;
        this.instansi = instansi;
        this.catatan = catatan;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<MasaJabatan> diJabatan(UUID jabatan) {
        return repository.ofJabatan(jabatan);
    }

    @Transactional(readOnly = true)
    public List<MasaJabatan> diUnit(UUID unit) {
        return repository.ofUnit(unit);
    }

    @Transactional(readOnly = true)
    public List<MasaJabatan> olehPegawai(UUID pegawai) {
        return repository.ofPegawai(pegawai);
    }

    @Transactional(readOnly = true)
    public List<AturanPengganti> daftarPengganti(UUID jabatan) {
        return repository.pengganti(jabatan);
    }

    /**
     * @param oleh null for the program itself
     */
    public Hasil angkat(UUID jabatan, Isian isian, @Nullable Pelaku oleh) {
        var found = problems(isian.sebagai(), isian.sejak(), isian.hariTerakhir());
        if (isian.pegawai() == null) {
            found.add(Hasil.Kesalahan.of("pegawai", "pemangku.pegawai.kosong"));
        }
        if (!found.isEmpty() || isian.pegawai() == null || isian.sejak() == null) {
            return new Hasil.Ditolak(found);
        }
        var end = isian.hariTerakhir() == null ? null : isian.hariTerakhir().plusDays(1);
        if (isian.sebagai() == Sebagai.DEFINITIF) {
            var other = repository.otherPost(isian.pegawai(), jabatan, isian.sejak(), end);
            if (other.isPresent()) {
                return Hasil.ditolak("pegawai", "pemangku.rangkap", other.get());
            }
        }
        var seat = repository.freeSeat(jabatan, isian.sebagai(), isian.sejak(), end);
        if (seat.isEmpty()) {
            return Hasil.ditolak("sejak", "pemangku.penuh." + isian.sebagai().kode());
        }
        var id =
                repository.insert(
                        jabatan,
                        isian.pegawai(),
                        isian.sebagai(),
                        seat.get(),
                        isian.sejak(),
                        end,
                        isian.sk());
        var masa = repository.find(id).orElseThrow();
        catatan.catat(oleh, "pemangku.angkat", jabatan, masa.namaJabatan(), text(masa));
        return new Hasil.Diterima(id);
    }

    /** The last day in the post; on or after the first. */
    public Hasil akhiri(UUID id, LocalDate hariTerakhir, Pelaku oleh) {
        var masa = repository.find(id).orElseThrow();
        if (hariTerakhir.isBefore(masa.sejak())) {
            return Hasil.ditolak("hariTerakhir", "masa.akhir-sebelum-awal", masa.sejak());
        }
        if (masa.sampai() != null && masa.sampai().isBefore(hariTerakhir)) {
            return Hasil.ditolak("hariTerakhir", "masa.sudah-berakhir", masa.sampai().minusDays(1));
        }
        repository.end(id, hariTerakhir.plusDays(1));
        catatan.catat(
                oleh,
                "pemangku.akhiri",
                masa.jabatan(),
                masa.namaJabatan(),
                text(masa) + " → " + hariTerakhir);
        return new Hasil.Diterima(id);
    }

    public Hasil gantikan(UUID jabatan, IsianPengganti isian, Pelaku oleh) {
        var found = problems(isian.sebagai(), isian.sejak(), isian.hariTerakhir());
        if (isian.oleh() == null) {
            found.add(Hasil.Kesalahan.of("oleh", "pengganti.oleh.kosong"));
        } else if (isian.oleh().equals(jabatan)) {
            found.add(Hasil.Kesalahan.of("oleh", "pengganti.oleh.sama"));
        }
        if (!found.isEmpty()
                || isian.oleh() == null
                || isian.sejak() == null
                || isian.hariTerakhir() == null) {
            return new Hasil.Ditolak(found);
        }
        var end = isian.hariTerakhir().plusDays(1);
        if (repository.hasPengganti(jabatan, isian.sejak(), end)) {
            return Hasil.ditolak("sejak", "pengganti.ada");
        }
        repository.insertPengganti(
                jabatan, isian.oleh(), isian.sebagai(), isian.sejak(), end, isian.alasan());
        catatan.catat(
                oleh,
                "pengganti.tetapkan",
                jabatan,
                isian.sebagai().kode(),
                isian.sejak() + " – " + isian.hariTerakhir());
        return new Hasil.Diterima(jabatan);
    }

    public Hasil akhiriPengganti(UUID jabatan, UUID id, LocalDate hariTerakhir, Pelaku oleh) {
        var rule =
                repository.pengganti(jabatan).stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        if (hariTerakhir.isBefore(rule.sejak()) || !hariTerakhir.isBefore(rule.sampai())) {
            return Hasil.ditolak("hariTerakhir", "masa.akhir-sebelum-awal", rule.sejak());
        }
        repository.endPengganti(id, hariTerakhir.plusDays(1));
        catatan.catat(oleh, "pengganti.akhiri", jabatan, rule.namaOleh(), hariTerakhir.toString());
        return new Hasil.Diterima(jabatan);
    }

    private List<Hasil.Kesalahan> problems(
            Sebagai sebagai, @Nullable LocalDate sejak, @Nullable LocalDate last) {
        var found = new ArrayList<Hasil.Kesalahan>();
        if (sejak == null) {
            found.add(Hasil.Kesalahan.of("sejak", "masa.sejak.kosong"));
            return found;
        }
        if (last == null) {
            if (sebagai != Sebagai.DEFINITIF) {
                found.add(Hasil.Kesalahan.of("hariTerakhir", "masa.sampai.kosong"));
            }
            return found;
        }
        if (last.isBefore(sejak)) {
            found.add(Hasil.Kesalahan.of("hariTerakhir", "masa.akhir-sebelum-awal", sejak));
        } else {
            checkLimit(sebagai, sejak, last, found);
        }
        return found;
    }

    // BKN SE 1/SE/I/2021 and the 54/2009 family of local rules limit both; each instansi sets how
    // long
    private void checkLimit(
            Sebagai sebagai, LocalDate sejak, LocalDate last, List<Hasil.Kesalahan> found) {
        var limits = instansi.sekarang();
        if (sebagai == Sebagai.PLT && last.isAfter(sejak.plusMonths(limits.batasPltBulan()))) {
            found.add(
                    Hasil.Kesalahan.of(
                            "hariTerakhir", "pemangku.plt.terlalu-lama", limits.batasPltBulan()));
        }
        if (sebagai == Sebagai.PLH && last.isAfter(sejak.plusDays(limits.batasPlhHari()))) {
            found.add(
                    Hasil.Kesalahan.of(
                            "hariTerakhir", "pemangku.plh.terlalu-lama", limits.batasPlhHari()));
        }
    }

    private static String text(MasaJabatan m) {
        return m.namaPegawai() + " (" + m.sebagai().kode() + ", " + m.sejak() + ")";
    }
}

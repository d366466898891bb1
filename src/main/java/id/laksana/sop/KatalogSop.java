package id.laksana.sop;

import id.laksana.berkas.Temuan;
import id.laksana.sop.PemeriksaPelaksana.Keadaan;
import id.laksana.sop.VersiSop.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SOPs of the instansi, to find and to read. */
@Service
@Transactional(readOnly = true)
public class KatalogSop {

    /** A value to filter by, and how many SOPs have it. */
    public record Pilihan(String nilai, long jumlah) {}

    /**
     * @param peraturan id in the register; null when the citation cannot be read
     */
    public record Kutipan(String teks, @Nullable UUID peraturan) {}

    /** A column with the people who fill it now. */
    public record PelaksanaTerisi(Pelaksana pelaksana, Keadaan keadaan, List<String> nama) {}

    private final KatalogRepository katalog;
    private final VersiRepository versi;
    private final RujukanRepository rujukan;
    private final RiwayatVersiRepository riwayat;
    private final PemeriksaanVersi pemeriksaan;
    private final PengisianPelaksana pengisian;

    KatalogSop(
            KatalogRepository katalog,
            VersiRepository versi,
            RujukanRepository rujukan,
            RiwayatVersiRepository riwayat,
            PemeriksaanVersi pemeriksaan,
            PengisianPelaksana pengisian) {
        this.katalog = katalog;
        this.versi = versi;
        this.rujukan = rujukan;
        this.riwayat = riwayat;
        this.pemeriksaan = pemeriksaan;
        this.pengisian = pengisian;
    }

    /** Best match first when words are searched, else by title. */
    public List<BarisKatalog> daftar(Saringan saringan, int mulai, int jumlah) {
        return katalog.daftar(saringan, mulai, jumlah);
    }

    /** How many match in each status, whatever status is asked for. */
    public Map<Status, Long> jumlah(Saringan saringan) {
        return katalog.jumlah(saringan);
    }

    public List<Pilihan> daftarUnit(boolean rancangan) {
        return katalog.unit(rancangan);
    }

    public List<Pilihan> daftarPelaksana(boolean rancangan) {
        return katalog.pelaksana(rancangan);
    }

    /** The version in force, else the newest. */
    public Optional<VersiSop> tampil(String kode) {
        return versi.tampil(kode);
    }

    public Optional<VersiSop> berlaku(String kode) {
        return versi.tampil(kode).filter(v -> v.status() == Status.BERLAKU);
    }

    public Optional<VersiSop> versi(String kode, int nomorVersi) {
        return versi.versi(kode, nomorVersi);
    }

    public Optional<VersiSop> versi(UUID id) {
        return versi.versi(id);
    }

    /** Newest first. */
    public List<VersiSop> daftarVersi(String kode) {
        return versi.semua(kode);
    }

    /** Newest first. */
    public List<RiwayatVersi> riwayat(VersiSop versiSop) {
        return riwayat.daftar(versiSop.sopId());
    }

    public List<Temuan> periksa(VersiSop versiSop) {
        return pemeriksaan.periksa(versiSop);
    }

    public List<PelaksanaTerisi> pelaksana(VersiSop versiSop) {
        return versiSop.sop().daftarPelaksana().stream()
                .map(
                        pelaksana -> {
                            var isian = pengisian.isian(pelaksana.diisi());
                            return new PelaksanaTerisi(pelaksana, isian.keadaan(), isian.nama());
                        })
                .toList();
    }

    public List<Kutipan> dasarHukum(VersiSop versiSop) {
        return rujukan.dasarHukum(versiSop.id());
    }

    /** The SOPs this one cites. */
    public List<KeterkaitanSop> merujuk(VersiSop versiSop) {
        return rujukan.merujuk(versiSop.id());
    }

    /** The SOPs that cite this one. */
    public List<KeterkaitanSop> dirujuk(VersiSop versiSop) {
        return rujukan.dirujuk(versiSop);
    }

    /** The register of regulations, highest first. */
    public List<PeraturanTerdaftar> daftarPeraturan(@Nullable String cari, int mulai, int jumlah) {
        return rujukan.peraturan(cari, mulai, jumlah);
    }

    public long jumlahPeraturan(@Nullable String cari) {
        return rujukan.jumlahPeraturan(cari);
    }

    public Optional<PeraturanTerdaftar> peraturan(UUID id) {
        return rujukan.peraturan(id);
    }
}

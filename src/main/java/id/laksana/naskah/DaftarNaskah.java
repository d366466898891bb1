package id.laksana.naskah;

import id.laksana.naskah.bentuk.LembarNaskah;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The naskah of the instansi, for reading. */
@Service
@Transactional(readOnly = true)
public class DaftarNaskah {

    public static final int SEHALAMAN = 50;

    /**
     * @param cari part of the perihal, the number or who it is for
     * @param jenis code of a kind; empty: all
     * @param status name of a status; empty: all
     */
    public record Saringan(String cari, String jenis, String status) {}

    private final NaskahRepository naskah;
    private final VersiNaskahRepository versi;
    private final PerjalananRepository perjalanan;
    private final DaftarPelaksanaan pelaksanaan;
    private final PenyusunLembar lembar;
    private final PenandatanganNaskah penandatangan;
    private final KataGabung gabung;
    private final DaftarInstansi instansi;

    DaftarNaskah(
            NaskahRepository naskah,
            VersiNaskahRepository versi,
            PerjalananRepository perjalanan,
            DaftarPelaksanaan pelaksanaan,
            PenyusunLembar lembar,
            PenandatanganNaskah penandatangan,
            KataGabung gabung,
            DaftarInstansi instansi) {
        this.naskah = naskah;
        this.versi = versi;
        this.perjalanan = perjalanan;
        this.pelaksanaan = pelaksanaan;
        this.lembar = lembar;
        this.penandatangan = penandatangan;
        this.gabung = gabung;
        this.instansi = instansi;
    }

    public Optional<Naskah> cari(UUID id) {
        return naskah.cari(id);
    }

    /** Newest first, one more than a page where there are more. */
    public List<Naskah> daftar(Saringan saringan, UUID pembaca, int mulai) {
        return naskah.daftar(saringan, pembaca, mulai, SEHALAMAN + 1);
    }

    /** Newest first. */
    public List<VersiNaskah> daftarVersi(UUID id) {
        return versi.daftar(id);
    }

    public Optional<VersiNaskah> versi(UUID id, int nomorVersi) {
        return versi.cari(id, nomorVersi);
    }

    public List<Paraf> paraf(UUID id) {
        return perjalanan.paraf(id);
    }

    public List<Komentar> komentar(UUID id) {
        return perjalanan.komentar(id);
    }

    public Optional<Tandatangan> tandatangan(UUID id) {
        return perjalanan.tandatangan(id);
    }

    /** A version as it prints: with number and signature when it is the one that was signed. */
    public LembarNaskah lembar(Naskah row, VersiNaskah version) {
        var signed =
                perjalanan
                        .tandatangan(row.id())
                        .filter(sign -> sign.nomorVersi() == version.nomorVersi());
        LocalDate day = row.tanggal() == null ? instansi.hariIni() : row.tanggal();
        var words = gabung(row, version, day);
        return signed.map(
                        sign ->
                                lembar.jadi(
                                        row.jenis(),
                                        version.isi(),
                                        words,
                                        penandatangan.jadi(
                                                row.nomor(), day, sign.blok(), sign.waktu())))
                .orElseGet(() -> lembar.rancangan(row.jenis(), version.isi(), words));
    }

    private Map<String, String> gabung(Naskah row, VersiNaskah version, LocalDate day) {
        var kasus = pelaksanaan.baca(row.pelaksanaan()).orElseThrow();
        return gabung.untuk(kasus.sop(), kasus.pelaksanaan().perihal(), version.isi(), day);
    }
}

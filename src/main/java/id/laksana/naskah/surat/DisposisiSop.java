package id.laksana.naskah.surat;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.DasarMulai;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop.Pemicu;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A disposition starts an SOP; the case knows the letter and the letter knows the case. */
@Service
@Transactional
public class DisposisiSop {

    private final MejaKerja meja;
    private final KatalogSop katalog;
    private final PelaksanaanSop pelaksanaan;
    private final DaftarPelaksanaan daftar;
    private final KasusRepository kasus;
    private final DisposisiRepository disposisi;
    private final SuratRepository surat;
    private final KataSurat kata;
    private final Clock clock;

    DisposisiSop(
            MejaKerja meja,
            KatalogSop katalog,
            PelaksanaanSop pelaksanaan,
            DaftarPelaksanaan daftar,
            KasusRepository kasus,
            DisposisiRepository disposisi,
            SuratRepository surat,
            KataSurat kata,
            Clock clock) {
        this.meja = meja;
        this.katalog = katalog;
        this.pelaksanaan = pelaksanaan;
        this.daftar = daftar;
        this.kasus = kasus;
        this.disposisi = disposisi;
        this.surat = surat;
        this.kata = kata;
        this.clock = clock;
    }

    /** Those that a disposition starts and whose first row is this person's. */
    @Transactional(readOnly = true)
    public List<Dijalankan> dapatDimulai(Pelaku oleh) {
        return meja.dapatDimulai(oleh).stream()
                .filter(
                        one ->
                                katalog.berlaku(one.kode())
                                        .filter(v -> v.sop().pemicu() == Pemicu.DISPOSISI)
                                        .isPresent())
                .toList();
    }

    /** The post that has the branch starts a case on its ground. */
    public HasilPelaksanaan mulai(UUID id, String sop, Pelaku oleh) {
        var found = disposisi.cari(id);
        if (found.isEmpty()) {
            return new HasilPelaksanaan.TidakAda();
        }
        var branch = found.get();
        if (!branch.kepadaJabatanId().equals(oleh.jabatan()) || !branch.status().terbuka()) {
            return new HasilPelaksanaan.TidakBerwenang(List.of(branch.kepadaJabatan()));
        }
        var letter = surat.cari(branch.surat()).orElseThrow();
        var ground = new DasarMulai(Pemicu.DISPOSISI, kata.rujukan(letter, branch), null);
        var result = pelaksanaan.mulai(sop, kata.perihal(letter), ground, oleh, false);
        if (result instanceof HasilPelaksanaan.Diterima(var started)) {
            kasus.tambah(id, started, clock.instant());
        }
        return result;
    }

    /** The cases of all branches of a letter. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Pelaksanaan>> kasus(UUID surat) {
        return kasus.milikSurat(surat).stream()
                .collect(
                        Collectors.groupingBy(
                                KasusRepository.Kasus::disposisi,
                                Collectors.flatMapping(
                                        one ->
                                                daftar
                                                        .baca(one.pelaksanaan())
                                                        .map(PelaksanaanTerbaca::pelaksanaan)
                                                        .stream(),
                                        Collectors.toList())));
    }

    /** The letters whose dispositions started the case. */
    @Transactional(readOnly = true)
    public List<Surat> surat(UUID pelaksanaan) {
        return kasus.disposisi(pelaksanaan).stream()
                .flatMap(id -> disposisi.cari(id).stream())
                .flatMap(branch -> surat.cari(branch.surat()).stream())
                .toList();
    }
}

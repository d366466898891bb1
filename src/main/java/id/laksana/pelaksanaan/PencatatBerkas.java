package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.Titipan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters files one by one, each in a short transaction of its own: a refused one harms no other.
 */
@Component
class PencatatBerkas {

    static final int TERBANYAK = 30;

    private final BerkasRepository berkas;
    private final TugasRepository tugas;
    private final PelaksanaanRepository pelaksanaan;
    private final PencatatPelaksanaan pencatat;
    private final Wewenang wewenang;
    private final PemeriksaPegangan pegangan;
    private final GudangBerkas gudang;

    PencatatBerkas(
            BerkasRepository berkas,
            TugasRepository tugas,
            PelaksanaanRepository pelaksanaan,
            PencatatPelaksanaan pencatat,
            Wewenang wewenang,
            PemeriksaPegangan pegangan,
            GudangBerkas gudang) {
        this.berkas = berkas;
        this.tugas = tugas;
        this.pelaksanaan = pelaksanaan;
        this.pencatat = pencatat;
        this.wewenang = wewenang;
        this.pegangan = pegangan;
        this.gudang = gudang;
    }

    /**
     * Whether files may be attached, asked before they are read.
     *
     * @param halangan null when they may
     */
    record Pemeriksaan(@Nullable AlasanTolak halangan) {}

    @Transactional(readOnly = true)
    Optional<Pemeriksaan> periksa(UUID id, Pelaku oleh) {
        return tugas.cari(id)
                .map(
                        task -> {
                            var status =
                                    pelaksanaan.cari(task.pelaksanaan()).orElseThrow().status();
                            return new Pemeriksaan(halangan(task, status, oleh));
                        });
    }

    /** The content is in place before the row that tells of it. */
    @Transactional
    HasilBerkas catat(UUID id, String nama, JenisBerkas jenis, Titipan isi, Pelaku oleh) {
        var kasus =
                pelaksanaan
                        .kunci(tugas.cari(id).orElseThrow().pelaksanaan())
                        .orElseThrow()
                        .pelaksanaan();
        // read again: it may have ended while we waited
        var task = tugas.cari(id).orElseThrow();
        var halangan = halangan(task, kasus.status(), oleh);
        if (halangan != null) {
            return new HasilBerkas.Ditolak(nama, halangan);
        }
        var before = berkas.terakhir(task.pelaksanaan(), nama);
        // the button pressed twice
        if (before.filter(old -> old.tugas().equals(id) && old.sidik().equals(isi.sidik()))
                .isPresent()) {
            return new HasilBerkas.Tersimpan(before.get());
        }
        if (berkas.jumlah(id) >= TERBANYAK) {
            return new HasilBerkas.Ditolak(nama, AlasanTolak.TERLALU_BANYAK);
        }
        try {
            gudang.simpan(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int version = before.map(BerkasTersimpan::nomorVersi).orElse(0) + 1;
        UUID made = berkas.insert(task, nama, version, jenis, isi, pencatat.saat(), oleh);
        return new HasilBerkas.Tersimpan(berkas.cari(made).orElseThrow());
    }

    private @Nullable AlasanTolak halangan(TugasMeja task, Status status, Pelaku oleh) {
        if (!wewenang.mengerjakan(task, oleh)) {
            return AlasanTolak.TIDAK_BERWENANG;
        }
        if (task.berakhir() != null) {
            return AlasanTolak.TUGAS_BERAKHIR;
        }
        if (status == Status.DITANGGUHKAN) {
            return AlasanTolak.DITANGGUHKAN;
        }
        return dipegangLain(task, oleh) ? AlasanTolak.SEDANG_DIPEGANG : null;
    }

    /** As for completing it: the evidence of a task is that of who does it. */
    private boolean dipegangLain(TugasMeja task, Pelaku oleh) {
        var held = task.pegangan();
        return held != null
                && !held.oleh().pegawai().equals(oleh.pegawai())
                && pegangan.berlaku(task.kepada(), held, pencatat.saat());
    }
}

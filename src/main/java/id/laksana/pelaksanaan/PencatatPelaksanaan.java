package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.DaftarMesin.MesinSop;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Konteks;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets the kernel decide on a case and has written down what follows, in the transaction of the
 * act.
 */
@Component
class PencatatPelaksanaan {

    private final PelaksanaanRepository pelaksanaan;
    private final PeristiwaRepository peristiwa;
    private final IngatanRiwayat ingatan;
    private final DaftarMesin mesin;
    private final PenyusunCatatan penyusun;
    private final CatatanRepository catatan;
    private final KatalogSop katalog;
    private final Pengisi pengisi;
    private final Clock clock;

    PencatatPelaksanaan(
            PelaksanaanRepository pelaksanaan,
            PeristiwaRepository peristiwa,
            IngatanRiwayat ingatan,
            DaftarMesin mesin,
            PenyusunCatatan penyusun,
            CatatanRepository catatan,
            KatalogSop katalog,
            Pengisi pengisi,
            Clock clock) {
        this.pelaksanaan = pelaksanaan;
        this.peristiwa = peristiwa;
        this.ingatan = ingatan;
        this.mesin = mesin;
        this.penyusun = penyusun;
        this.catatan = catatan;
        this.katalog = katalog;
        this.pengisi = pengisi;
        this.clock = clock;
    }

    /** The database keeps microseconds; a hash over more would not be found again. */
    Instant saat() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** With the whole history, for showing. */
    Optional<Berjalan> baca(UUID id) {
        return pelaksanaan.cari(id).map(this::isi);
    }

    private Berjalan isi(Pelaksanaan found) {
        // those written meanwhile are not of the row that was read
        var history = peristiwa.antara(found.id(), 0, found.urutan());
        var state =
                KeadaanPelaksanaan.dari(
                        history.stream().map(PeristiwaTercatat::peristiwa).toList());
        return new Berjalan(found, katalog.versi(found.versi()).orElseThrow(), history, state);
    }

    /** For an act: nobody else acts on the case until the transaction ends. */
    Optional<PelaksanaanTerkunci> kunci(UUID id) {
        return pelaksanaan.kunci(id);
    }

    Optional<PelaksanaanTerkunci.DenganTugas> kunciTugas(UUID tugas) {
        return pelaksanaan.kunciTugas(tugas);
    }

    HasilPelaksanaan putuskan(PelaksanaanTerkunci kasus, Perintah perintah, Pelaku oleh) {
        Optional<TitikRiwayat> titik = ingatan.baca(kasus.pelaksanaan());
        return titik.isPresent()
                ? putuskan(kasus, titik.get(), perintah, oleh)
                : new HasilPelaksanaan.RiwayatRusak();
    }

    private HasilPelaksanaan putuskan(
            PelaksanaanTerkunci kasus, TitikRiwayat titik, Perintah perintah, Pelaku oleh) {
        Instant now = saat();
        var konteks =
                new Konteks(
                        now,
                        kelompok ->
                                pengisi.setiapUnit(kelompok, now).stream()
                                        .map(Pengisi.UnitTujuan::kode)
                                        .toList());
        MesinSop sop = mesin.versi(kasus.pelaksanaan().versi());
        return switch (sop.mesin().putuskan(titik.keadaan(), perintah, konteks)) {
            case Hasil.Diterima diterima -> {
                var written = penyusun.susun(kasus, sop.sop(), titik, diterima, oleh, now);
                catatan.tulis(written);
                ingatan.ingat(kasus.pelaksanaan(), written.titik(diterima.keadaan()));
                yield new HasilPelaksanaan.Diterima(kasus.pelaksanaan().id());
            }
            case Hasil.Ditolak(var alasan, var rincian) ->
                    new HasilPelaksanaan.Ditolak(alasan, rincian);
            case Hasil.SudahBerakhir(var task) -> sudahBerakhir(kasus.pelaksanaan().id(), task);
        };
    }

    private HasilPelaksanaan sudahBerakhir(UUID id, Tugas task) {
        var trace = task.jejak();
        return trace == null
                ? new HasilPelaksanaan.SudahBerakhir(null, null)
                : new HasilPelaksanaan.SudahBerakhir(
                        peristiwa.nama(id, trace.saat()).orElse(null), trace.saat());
    }
}

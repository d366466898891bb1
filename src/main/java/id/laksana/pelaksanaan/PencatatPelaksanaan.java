package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pengisi;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Konteks;
import id.laksana.pelaksanaan.mesin.Mesin;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets the kernel decide on a case and has written down what follows, in the transaction of the
 * act.
 */
@Component
class PencatatPelaksanaan {

    private final PelaksanaanRepository pelaksanaan;
    private final PeristiwaRepository peristiwa;
    private final TugasRepository tugas;
    private final IngatanRiwayat ingatan;
    private final DaftarMesin mesin;
    private final PenyusunCatatan penyusun;
    private final CatatanRepository catatan;
    private final KatalogSop katalog;
    private final Pengisi pengisi;
    private final PemeriksaPegangan pemeriksaPegangan;
    private final PencatatPegangan pegangan;
    private final PenjagaFormulir formulir;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PencatatPelaksanaan(
            PelaksanaanRepository pelaksanaan,
            PeristiwaRepository peristiwa,
            TugasRepository tugas,
            IngatanRiwayat ingatan,
            DaftarMesin mesin,
            PenyusunCatatan penyusun,
            CatatanRepository catatan,
            KatalogSop katalog,
            Pengisi pengisi,
            PemeriksaPegangan pemeriksaPegangan,
            PencatatPegangan pegangan,
            PenjagaFormulir formulir,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pelaksanaan = pelaksanaan;
        this.peristiwa = peristiwa;
        this.tugas = tugas;
        this.ingatan = ingatan;
        this.mesin = mesin;
        this.penyusun = penyusun;
        this.catatan = catatan;
        this.katalog = katalog;
        this.pengisi = pengisi;
        this.pemeriksaPegangan = pemeriksaPegangan;
        this.pegangan = pegangan;
        this.formulir = formulir;
        this.events = events;
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

    /** In whose columns the case lies now; its history is not read again for that. */
    List<String> posisi(UUID id) {
        var found = pelaksanaan.cari(id).orElseThrow();
        Sop sop = mesin.versi(found.versi()).sop();
        return ingatan.baca(found).stream()
                .flatMap(titik -> titik.keadaan().tugasTerbuka().stream())
                .map(task -> sop.daftarPelaksana().get(sop.kolom(task.id().pelaksana())).nama())
                .distinct()
                .toList();
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
        return pelaksanaan
                .kunciTugas(tugas)
                .map(found -> found.dipegang(pegangan(found.kasus(), found.dalamMesin())));
    }

    /** In whose hands the task of a locked case is: it may have changed while we waited. */
    @Nullable Pegangan pegangan(PelaksanaanTerkunci kasus, Tugas.Id id) {
        return ingatan.baca(kasus.pelaksanaan())
                .map(titik -> titik.keadaan().tugas().get(id))
                .map(Tugas::pegangan)
                .orElse(null);
    }

    /** The version that a locked case runs on. */
    Sop sop(PelaksanaanTerkunci kasus) {
        return mesin.versi(kasus.pelaksanaan().versi()).sop();
    }

    /**
     * @param oleh null when nobody acted: the calendar, or a call, started the case or brought its
     *     result
     */
    HasilPelaksanaan putuskan(PelaksanaanTerkunci kasus, Perintah perintah, @Nullable Pelaku oleh) {
        Optional<TitikRiwayat> titik = ingatan.baca(kasus.pelaksanaan());
        return titik.isPresent()
                ? putuskan(kasus, titik.get(), perintah, oleh)
                : new HasilPelaksanaan.RiwayatRusak();
    }

    /** What would follow; nothing is written down. */
    Hasil coba(Sop sop, KeadaanPelaksanaan keadaan, Perintah perintah) {
        return new Mesin(sop).putuskan(keadaan, perintah, konteks(saat(), _ -> true));
    }

    private Konteks konteks(Instant now, Konteks.PeganganBerlaku pegangan) {
        return new Konteks(
                now,
                kelompok ->
                        pengisi.setiapUnit(kelompok, now).stream()
                                .map(Pengisi.UnitTujuan::kode)
                                .toList(),
                pegangan);
    }

    private HasilPelaksanaan putuskan(
            PelaksanaanTerkunci kasus,
            TitikRiwayat titik,
            Perintah perintah,
            @Nullable Pelaku oleh) {
        Instant now = saat();
        UUID id = kasus.pelaksanaan().id();
        var konteks = konteks(now, task -> peganganBerlaku(id, task, now));
        var sop = mesin.versi(kasus.pelaksanaan().versi()).mesin();
        return switch (sop.putuskan(titik.keadaan(), perintah, konteks)) {
            case Hasil.Diterima diterima -> {
                var problems =
                        formulir.selesaikan(kasus, sop(kasus), perintah, diterima, oleh, now);
                if (problems.any()) {
                    yield new HasilPelaksanaan.FormulirBelumLengkap(problems);
                }
                if (!diterima.peristiwa().isEmpty()) {
                    catat(kasus, titik, diterima, oleh, now);
                }
                yield new HasilPelaksanaan.Diterima(id);
            }
            case Hasil.Ditolak(var alasan, var rincian) ->
                    new HasilPelaksanaan.Ditolak(alasan, rincian);
            case Hasil.SudahBerakhir(var task) -> sudahBerakhir(id, task);
            case Hasil.SedangDipegang(var task) -> sedangDipegang(task);
        };
    }

    private void catat(
            PelaksanaanTerkunci kasus,
            TitikRiwayat titik,
            Hasil.Diterima hasil,
            @Nullable Pelaku oleh,
            Instant now) {
        UUID id = kasus.pelaksanaan().id();
        UUID versi = versiSetelah(kasus, hasil.peristiwa());
        if (!versi.equals(kasus.pelaksanaan().versi())) {
            pelaksanaan.pindah(id, versi);
        }
        Sop rows = mesin.versi(versi).sop();
        var written = penyusun.susun(kasus, rows, titik, hasil, oleh, now);
        catatan.tulis(written);
        formulir.dibuka(kasus, rows, written.baru());
        pegangan.catat(id, titik.keadaan().tugas(), hasil.keadaan().tugas());
        ingatan.ingat(kasus.pelaksanaan(), written.titik(hasil.keadaan()));
        events.publishEvent(new PeristiwaDicatat(id, hasil.peristiwa(), hasil.keadaan()));
    }

    /** With whose rows the case goes on. */
    private static UUID versiSetelah(PelaksanaanTerkunci kasus, List<Peristiwa> events) {
        return events.stream()
                .filter(VersiDipindahkan.class::isInstance)
                .map(event -> ((VersiDipindahkan) event).ke())
                .findFirst()
                .orElse(kasus.pelaksanaan().versi());
    }

    private boolean peganganBerlaku(UUID kasus, Tugas task, Instant now) {
        var held = Objects.requireNonNull(task.pegangan());
        return pemeriksaPegangan.berlaku(tugas.kepada(kasus, task.id()), held, now);
    }

    private static HasilPelaksanaan sedangDipegang(Tugas task) {
        var held = Objects.requireNonNull(task.pegangan());
        return new HasilPelaksanaan.SedangDipegang(
                held.oleh().nama(), held.sejak(), held.limpahan() != null);
    }

    private HasilPelaksanaan sudahBerakhir(UUID id, Tugas task) {
        var trace = task.jejak();
        return trace == null
                ? new HasilPelaksanaan.SudahBerakhir(null, null)
                : new HasilPelaksanaan.SudahBerakhir(
                        peristiwa.nama(id, trace.saat()).orElse(null), trace.saat());
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Konteks;
import id.laksana.pelaksanaan.mesin.Mesin;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Langkah;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the kernel decide on a case and writes down what follows: the events, the standing of the
 * case and the tasks of the desks, in the transaction of the act.
 */
@Component
class PencatatPelaksanaan {

    private final PelaksanaanRepository pelaksanaan;
    private final PeristiwaRepository peristiwa;
    private final TugasRepository tugas;
    private final KatalogSop katalog;
    private final PenerimaTugas penerima;
    private final Pengisi pengisi;
    private final DaftarKalender kalender;
    private final Clock clock;

    PencatatPelaksanaan(
            PelaksanaanRepository pelaksanaan,
            PeristiwaRepository peristiwa,
            TugasRepository tugas,
            KatalogSop katalog,
            PenerimaTugas penerima,
            Pengisi pengisi,
            DaftarKalender kalender,
            Clock clock) {
        this.pelaksanaan = pelaksanaan;
        this.peristiwa = peristiwa;
        this.tugas = tugas;
        this.katalog = katalog;
        this.penerima = penerima;
        this.pengisi = pengisi;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** The database keeps microseconds; a hash over more would not be found again. */
    Instant saat() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Optional<Berjalan> baca(UUID id) {
        return pelaksanaan.cari(id).map(this::isi);
    }

    /** For an act: nobody else acts on the case until the transaction ends. */
    Optional<Berjalan> kunci(UUID id) {
        return pelaksanaan.kunci(id).map(this::isi);
    }

    private Berjalan isi(Pelaksanaan found) {
        var history = peristiwa.daftar(found.id());
        var state =
                KeadaanPelaksanaan.dari(
                        history.stream().map(PeristiwaTercatat::peristiwa).toList());
        return new Berjalan(found, katalog.versi(found.versi()).orElseThrow(), history, state);
    }

    /**
     * @param oleh null when the calendar acts
     */
    HasilPelaksanaan putuskan(Berjalan berjalan, Perintah perintah, @Nullable Pelaku oleh) {
        Instant now = saat();
        var konteks =
                new Konteks(
                        now,
                        kelompok ->
                                pengisi.setiapUnit(kelompok, now).stream()
                                        .map(Pengisi.UnitTujuan::kode)
                                        .toList());
        var hasil = new Mesin(berjalan.sop()).putuskan(berjalan.keadaan(), perintah, konteks);
        return switch (hasil) {
            case Hasil.Diterima diterima -> {
                catat(berjalan, diterima, oleh, now);
                yield new HasilPelaksanaan.Diterima(berjalan.pelaksanaan().id());
            }
            case Hasil.Ditolak(var alasan, var rincian) ->
                    new HasilPelaksanaan.Ditolak(alasan, rincian);
            case Hasil.SudahBerakhir(var task) -> sudahBerakhir(berjalan, task);
        };
    }

    private static HasilPelaksanaan sudahBerakhir(Berjalan berjalan, Tugas task) {
        var trace = task.jejak();
        Instant when = trace == null ? null : trace.saat();
        String who =
                berjalan.riwayat().stream()
                        .filter(row -> row.waktu().equals(when))
                        .map(PeristiwaTercatat::nama)
                        .findFirst()
                        .orElse(null);
        return new HasilPelaksanaan.SudahBerakhir(who, when);
    }

    private void catat(
            Berjalan berjalan, Hasil.Diterima hasil, @Nullable Pelaku oleh, Instant now) {
        UUID id = berjalan.pelaksanaan().id();
        var rows = new ArrayList<PeristiwaTercatat>();
        String sidik = berjalan.sidik();
        int number = berjalan.pelaksanaan().urutan();
        for (Peristiwa event : hasil.peristiwa()) {
            number++;
            var row = PeristiwaTercatat.setelah(sidik, id, number, event, oleh);
            rows.add(row);
            sidik = row.sidik();
        }
        peristiwa.tambah(rows);
        var status = hasil.keadaan().status();
        pelaksanaan.update(id, status, status.berakhir() ? now : null, number, sidik);
        catatTugas(berjalan, hasil, oleh, now);
    }

    private void catatTugas(
            Berjalan berjalan, Hasil.Diterima hasil, @Nullable Pelaku oleh, Instant now) {
        UUID id = berjalan.pelaksanaan().id();
        Map<Tugas.Id, Tugas> before = berjalan.keadaan().tugas();
        var reasons = AlasanKembali.dari(hasil.peristiwa());
        hasil.keadaan()
                .tugas()
                .forEach(
                        (key, task) -> {
                            Tugas old = before.get(key);
                            if (old == null) {
                                var opened =
                                        baru(berjalan, hasil, task, oleh, reasons.get(key), now);
                                tugas.insert(id, opened, now);
                            } else if (old.status() != task.status()) {
                                tugas.update(id, task, now);
                            }
                        });
    }

    private TugasRepository.Baru baru(
            Berjalan berjalan,
            Hasil.Diterima hasil,
            Tugas task,
            @Nullable Pelaku oleh,
            @Nullable String kembali,
            Instant now) {
        Langkah langkah = berjalan.sop().langkah(task.id().kunjungan().langkah());
        List<String> kepada =
                penerima.untuk(
                        berjalan.sop(),
                        task.id(),
                        berjalan.pelaksanaan().pemohon(),
                        hasil.keadaan().jalan(),
                        now);
        return new TugasRepository.Baru(
                task,
                langkah.kegiatan(),
                kepada,
                Tenggat.dari(now, langkah.mutuBaku().waktu(), kalender.kalender()),
                oleh == null ? null : oleh.nama(),
                oleh == null ? null : oleh.jabatanTertulis(),
                kembali);
    }
}

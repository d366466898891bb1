package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.CatatanRepository.Catatan;
import id.laksana.pelaksanaan.CatatanRepository.TugasBaru;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what has to be written when the kernel has accepted an act. */
@Component
class PenyusunCatatan {

    private final PenerimaTugas penerima;
    private final DaftarKalender kalender;

    PenyusunCatatan(PenerimaTugas penerima, DaftarKalender kalender) {
        this.penerima = penerima;
        this.kalender = kalender;
    }

    /**
     * @param titik where the case stood
     * @param oleh null when nobody acted
     */
    Catatan susun(
            PelaksanaanTerkunci kasus,
            Sop sop,
            TitikRiwayat titik,
            Hasil.Diterima hasil,
            @Nullable Pelaku oleh,
            Instant saat) {
        UUID id = kasus.pelaksanaan().id();
        Map<Tugas.Id, Tugas> before = titik.keadaan().tugas();
        var reasons = AlasanKembali.dari(hasil.peristiwa());
        var renamed = bernamaBaru(hasil.peristiwa());
        var changed = new ArrayList<Tugas>();
        var made = new ArrayList<TugasBaru>();
        for (Tugas task : hasil.keadaan().tugas().values()) {
            Tugas old = before.get(task.id());
            if (old == null && !renamed.contains(task.id().kunjungan())) {
                made.add(baru(kasus, sop, hasil, task, reasons, saat));
            } else if (old != null && old.status() != task.status()) {
                changed.add(task);
            }
        }
        return new Catatan(
                id,
                saat,
                hasil.keadaan().status(),
                peristiwa(id, titik, hasil.peristiwa(), oleh),
                changed,
                made,
                oleh == null ? null : oleh.nama(),
                oleh == null ? null : oleh.jabatanTertulis());
    }

    /** A visit that a move gave another number has its tasks under the number it had. */
    private static Set<Kunjungan> bernamaBaru(List<Peristiwa> events) {
        return events.stream()
                .filter(VersiDipindahkan.class::isInstance)
                .map(VersiDipindahkan.class::cast)
                .flatMap(moved -> moved.namaBaru().values().stream())
                .collect(Collectors.toSet());
    }

    private static List<PeristiwaTercatat> peristiwa(
            UUID id, TitikRiwayat titik, List<Peristiwa> events, @Nullable Pelaku oleh) {
        var rows = new ArrayList<PeristiwaTercatat>();
        String last = titik.sidik();
        for (Peristiwa event : events) {
            int number = titik.urutan() + rows.size() + 1;
            var row = PeristiwaTercatat.setelah(last, id, number, event, oleh);
            rows.add(row);
            last = row.sidik();
        }
        return rows;
    }

    private TugasBaru baru(
            PelaksanaanTerkunci kasus,
            Sop sop,
            Hasil.Diterima hasil,
            Tugas task,
            Map<Tugas.Id, String> reasons,
            Instant saat) {
        Langkah langkah = sop.langkah(task.id().kunjungan().langkah());
        return new TugasBaru(
                task,
                langkah.kegiatan(),
                penerima.untuk(
                        sop,
                        task.id(),
                        kasus.pelaksanaan().pemohon(),
                        hasil.keadaan().jalan(),
                        saat),
                Tenggat.dari(
                        saat, langkah.mutuBaku().waktu(), kalender.kalender(kasus.versiKalender())),
                reasons.get(task.id()));
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDilanjutkan;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a case goes on, what is due in it moves by the time it stood still. */
@Component
class PenggeserTenggat {

    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final DaftarKalender kalender;

    PenggeserTenggat(PencatatPelaksanaan pencatat, TugasRepository tugas, DaftarKalender kalender) {
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.kalender = kalender;
    }

    @EventListener
    void dicatat(PeristiwaDicatat dicatat) {
        if (dicatat.peristiwa().stream().noneMatch(PelaksanaanDilanjutkan.class::isInstance)) {
            return;
        }
        var berjalan = pencatat.baca(dicatat.pelaksanaan()).orElseThrow();
        var last = Penangguhan.dari(berjalan.riwayat(), pencatat.saat()).getLast();
        for (TugasMeja task : tugas.terbuka(List.of(dicatat.pelaksanaan()))) {
            var due = task.tenggat();
            if (due != null && !task.dibuka().isAfter(last.mulai())) {
                var waktu = berjalan.sop().langkah(task.langkah()).mutuBaku().waktu();
                tugas.geser(task.id(), Tenggat.digeser(due, waktu, last, kalender.kalender()));
            }
        }
    }
}

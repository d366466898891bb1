package id.laksana.pelaksanaan.berkala;

import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanBerkala;
import id.laksana.pelaksanaan.berkala.JadwalBerkala.Giliran;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts what has become due. The row of the period and the case are written together: once,
 * whichever node comes first. What the kernel refuses is written down for those who keep the
 * schedule, and not tried again.
 */
@Component
class PemulaiBerkala {

    private final JadwalRepository repository;
    private final PelaksanaanBerkala pelaksanaan;
    private final DaftarKalender kalender;
    private final TransactionTemplate transaction;

    PemulaiBerkala(
            JadwalRepository repository,
            PelaksanaanBerkala pelaksanaan,
            DaftarKalender kalender,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.pelaksanaan = pelaksanaan;
        this.kalender = kalender;
        this.transaction = transaction;
    }

    /** For the bound instansi. */
    void mulai(Instant sekarang) {
        List<JadwalBerkala> schedules = transaction.execute(_ -> repository.aktif());
        if (!schedules.isEmpty()) {
            KalenderKerja calendar = kalender.kalender();
            for (var one : schedules) {
                one.jatuh(sekarang, calendar).forEach(turn -> mulai(one, turn));
            }
        }
    }

    private void mulai(JadwalBerkala jadwal, Giliran giliran) {
        Optional<HasilPelaksanaan> refused =
                transaction.execute(
                        status -> {
                            var hasil = dimulai(jadwal, giliran);
                            if (hasil.isPresent()) {
                                status.setRollbackOnly();
                            }
                            return hasil;
                        });
        refused.ifPresent(
                why -> transaction.executeWithoutResult(_ -> catatGagal(jadwal, giliran, why)));
    }

    /** Why it was refused, and all is to be taken back; empty when there is a case now. */
    private Optional<HasilPelaksanaan> dimulai(JadwalBerkala jadwal, Giliran giliran) {
        if (!repository.catat(jadwal.id(), giliran)) {
            return Optional.empty();
        }
        var hasil =
                pelaksanaan.mulai(
                        jadwal.sop(),
                        giliran.perihal(),
                        jadwal.pegawai(),
                        jadwal.jabatan(),
                        jadwal.namaJabatan());
        if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
            repository.hasil(jadwal.id(), giliran.periode(), id, null, null);
            return Optional.empty();
        }
        return Optional.of(hasil);
    }

    private void catatGagal(JadwalBerkala jadwal, Giliran giliran, HasilPelaksanaan why) {
        if (repository.catat(jadwal.id(), giliran)) {
            String key = "berkala.gagal";
            String details = null;
            if (why instanceof HasilPelaksanaan.Ditolak(var alasan, var rincian)) {
                key = "pelaksanaan.ditolak." + alasan;
                details = String.join(", ", rincian);
            }
            repository.hasil(jadwal.id(), giliran.periode(), null, key, details);
        }
    }
}

package id.laksana.pelaksanaan;

import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.mesin.Hasil;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Perintah;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Pelaksana.Pengisian;
import id.laksana.sop.Sop;
import id.laksana.sop.Sop.Pemicu;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that begin by the calendar: nobody acts, and a post keeps them. */
@Service
@Transactional
public class PelaksanaanBerkala {

    /** Stands where a list names who began a case. */
    private static final String KALENDER = "Jadwal berkala";

    private final PencatatPelaksanaan pencatat;
    private final PelaksanaanRepository pelaksanaan;
    private final KatalogSop katalog;

    PelaksanaanBerkala(
            PencatatPelaksanaan pencatat, PelaksanaanRepository pelaksanaan, KatalogSop katalog) {
        this.pencatat = pencatat;
        this.pelaksanaan = pelaksanaan;
        this.katalog = katalog;
    }

    /** Whether the SOP in force has columns for an applicant, whom the calendar does not know. */
    @Transactional(readOnly = true)
    public boolean perluPemohon(String kodeSop) {
        return berlaku(kodeSop).stream()
                .flatMap(sop -> sop.daftarPelaksana().stream())
                .anyMatch(column -> column.diisi() instanceof Pengisian.OlehPemohon);
    }

    private Optional<Sop> berlaku(String kodeSop) {
        return katalog.berlaku(kodeSop).map(versi -> versi.sop());
    }

    /**
     * In the transaction of the caller, who takes all back when it is refused.
     *
     * @param pegawai who set the schedule, for the post that keeps the case
     */
    public HasilPelaksanaan mulai(
            String kodeSop, String perihal, UUID pegawai, UUID jabatan, String namaJabatan) {
        var version = katalog.berlaku(kodeSop);
        if (version.isEmpty() || perluPemohon(kodeSop)) {
            return new HasilPelaksanaan.TidakAda();
        }
        var keeper =
                new Pelaku(
                        Tenant.current(),
                        pegawai,
                        KALENDER,
                        jabatan,
                        namaJabatan,
                        Sebagai.DEFINITIF,
                        null);
        var sop = version.get().sop();
        var perintah = new Perintah.Mulai(null, Pemicu.BERKALA, null);
        if (pencatat.coba(sop, KeadaanPelaksanaan.KOSONG, perintah)
                instanceof Hasil.Ditolak(var alasan, var rincian)) {
            return new HasilPelaksanaan.Ditolak(alasan, rincian);
        }
        UUID id =
                pelaksanaan.insert(
                        version.get().id(), sop.akses(), perihal, null, pencatat.saat(), keeper);
        return pencatat.putuskan(pencatat.kunci(id).orElseThrow(), perintah, null);
    }
}

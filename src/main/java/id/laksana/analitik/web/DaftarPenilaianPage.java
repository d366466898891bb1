package id.laksana.analitik.web;

import id.laksana.analitik.JenisPenilaian;
import id.laksana.analitik.Kurun;
import id.laksana.analitik.Penilaian;
import id.laksana.sop.VersiSop;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms of an SOP.
 *
 * @param tenggat when the next of each kind falls due; one without an effective date is missing
 * @param nomorVersi by the id of the version
 */
public record DaftarPenilaianPage(
        VersiSop versi,
        List<Penilaian> daftar,
        Map<JenisPenilaian, LocalDate> tenggat,
        Map<UUID, Integer> nomorVersi,
        LocalDate hariIni,
        boolean bolehMenilai) {

    public @Nullable LocalDate tenggat(JenisPenilaian jenis) {
        return tenggat.get(jenis);
    }

    public boolean lewat(JenisPenilaian jenis) {
        var due = tenggat.get(jenis);
        return due != null && due.isBefore(hariIni);
    }

    /** The time that a new form of this kind is for. */
    public Kurun kurun(JenisPenilaian jenis) {
        return jenis == JenisPenilaian.MONITORING
                ? Kurun.setengahTahun(hariIni)
                : Kurun.setahun(hariIni);
    }

    public String path(JenisPenilaian jenis, int nomor, Kurun kurun) {
        return "/analitik/"
                + versi.sop().kode()
                + "/penilaian/"
                + jenis.kode()
                + "?versi="
                + nomor
                + "&dari="
                + kurun.dari()
                + "&sampai="
                + kurun.sampai();
    }
}

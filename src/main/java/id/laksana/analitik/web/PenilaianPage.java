package id.laksana.analitik.web;

import id.laksana.analitik.IsiPenilaian;
import id.laksana.analitik.JenisPenilaian;
import id.laksana.analitik.Penilaian;
import id.laksana.analitik.PilihanPenilaian;
import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One form.
 *
 * @param tersimpan as it was saved last; null: never
 * @param isi what the fields hold
 * @param terukur what is measured now
 * @param tetapkan whether the evaluator asked to settle it
 * @param bolehMenilai whether the reader may fill it in
 */
public record PenilaianPage(
        VersiSop versi,
        JenisPenilaian jenis,
        PilihanKurun pilihan,
        PilihanPenilaian daftar,
        @Nullable Penilaian tersimpan,
        IsiPenilaian isi,
        List<String> terukur,
        boolean tetapkan,
        FormErrors errors,
        boolean bolehMenilai) {

    public String path() {
        return "/analitik/" + versi.sop().kode() + "/penilaian/" + jenis.kode();
    }

    public String kembali() {
        return "/analitik/" + versi.sop().kode() + "/penilaian?versi=" + versi.nomorVersi();
    }

    public int nomor() {
        return tersimpan == null ? 0 : tersimpan.nomor();
    }

    public boolean terbuka() {
        boolean settled = tersimpan != null && tersimpan.ditetapkan();
        // whoever was late keeps what was typed before the eyes
        return bolehMenilai && (!settled || errors.any());
    }

    public boolean perluDipastikan() {
        return jenis == JenisPenilaian.MONITORING
                ? daftar.monitoring().perluDipastikan()
                : daftar.evaluasi().perluDipastikan();
    }

    public String dasarHukum() {
        return jenis == JenisPenilaian.MONITORING
                ? daftar.monitoring().dasarHukum()
                : daftar.evaluasi().dasarHukum();
    }
}

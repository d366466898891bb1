package id.laksana.sop.web;

import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The question before an act that changes the standing of a version. */
public record TindakanPage(
        Tindakan tindakan,
        VersiSop versi,
        LocalDate hariIni,
        Isian isian,
        FormErrors errors,
        List<KelompokTemuan> kelompok) {

    public enum Tindakan {
        AJUKAN,
        KEMBALIKAN,
        SAHKAN,
        CABUT;

        /** Last part of the path and of the message keys. */
        public String kunci() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was typed. */
    public record Isian(int urutan, String catatan, String nomor, String efektif) {}

    public String path() {
        return "/sop/"
                + versi.sop().kode()
                + "/versi/"
                + versi.nomorVersi()
                + "/"
                + tindakan.kunci();
    }

    public String kembali() {
        return "/sop/" + versi.sop().kode() + "?versi=" + versi.nomorVersi();
    }
}

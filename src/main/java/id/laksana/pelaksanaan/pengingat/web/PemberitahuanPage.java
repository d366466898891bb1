package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.pelaksanaan.pengingat.Pemberitahuan;
import id.laksana.web.Part;
import java.util.List;

/**
 * @param semua also what is read or over
 * @param belumDibaca how many are neither
 */
public record PemberitahuanPage(
        boolean semua, long belumDibaca, List<Pemberitahuan> daftar, Part part) {

    /** Value of the query parameter {@code lihat}. */
    public static final String SEMUA = "semua";

    /** Kind of the status that the page shows for it. */
    public static String tanda(Pemberitahuan satu) {
        return switch (satu.jenis()) {
            case PERINGATAN -> "segera";
            case TERLAMBAT, ESKALASI -> "terlambat";
            case BARU -> "plain";
            case DIKEMBALIKAN -> "kembali";
        };
    }

    /** Its icon, where the kind of status has another. */
    public static String ikon(Pemberitahuan satu) {
        return switch (satu.jenis()) {
            case PERINGATAN -> "clock-hour-4";
            case TERLAMBAT -> "clock-exclamation";
            case ESKALASI -> "trending-up";
            case BARU -> "inbox";
            case DIKEMBALIKAN -> "arrow-back-up";
        };
    }
}

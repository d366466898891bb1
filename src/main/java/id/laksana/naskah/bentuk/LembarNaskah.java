package id.laksana.naskah.bentuk;

import id.laksana.naskah.jenis.JenisNaskah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A naskah as it is laid on the sheet.
 *
 * @param nomor null before it is signed
 * @param tanggal null before it is signed
 * @param tempat where it is written; null: not known
 * @param gabung what stands for the words in double braces
 */
public record LembarNaskah(
        JenisNaskah jenis,
        AturanNaskah aturan,
        Kop kop,
        IsiNaskah isi,
        @Nullable String nomor,
        @Nullable LocalDate tanggal,
        @Nullable String tempat,
        BlokTandatangan blok,
        @Nullable Tanda tanda,
        Map<String, String> gabung) {

    /**
     * @param baris government, perangkat daerah, and the unit below it where its letters name it
     * @param alamat empty: none
     * @param lambang PNG; null: none
     * @param kepalaDaerah of the head of the region himself
     */
    public record Kop(
            List<String> baris, String alamat, byte @Nullable [] lambang, boolean kepalaDaerah) {}

    /**
     * What shows that it was signed electronically.
     *
     * @param baris beside the picture
     * @param qr PNG that leads to where it can be checked; null: none
     * @param kaki at the foot of every page
     */
    public record Tanda(List<String> baris, byte @Nullable [] qr, String kaki) {}
}

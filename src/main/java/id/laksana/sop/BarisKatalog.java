package id.laksana.sop;

import id.laksana.sop.VersiSop.Status;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One SOP in the catalogue.
 *
 * @param unit path of the owner
 * @param cuplikan where the search words stand, between {@link #MULAI} and {@link #AKHIR}; null
 *     without a search
 */
public record BarisKatalog(
        String kode,
        String judul,
        String unit,
        @Nullable String nomor,
        Status status,
        int nomorVersi,
        @Nullable LocalDate efektif,
        int jumlahLangkah,
        int jumlahPelaksana,
        @Nullable String cuplikan) {

    /** Marks that no text of an SOP can hold: the loader refuses control characters. */
    public static final char MULAI = '\u0002';

    public static final char AKHIR = '\u0003';
}

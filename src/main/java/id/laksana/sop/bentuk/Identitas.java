package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.routing.Rect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The identity part of the form (13 fields, PermenPAN-RB 35/2012), laid out on one or more sheets.
 */
public record Identitas(Kop kop, Kertas kertas, List<Halaman> daftarHalaman) {

    public Identitas {
        daftarHalaman = List.copyOf(daftarHalaman);
    }

    /**
     * One sheet.
     *
     * @param lambang place of the emblem; null on later sheets
     */
    public record Halaman(List<Bidang> daftarBidang, Rect bingkai, @Nullable Rect lambang) {

        public Halaman {
            daftarBidang = List.copyOf(daftarBidang);
        }
    }

    /** A framed box of the block. */
    public record Bidang(Rect tempat, List<Alinea> isi) {

        public Bidang {
            isi = List.copyOf(isi);
        }
    }

    /**
     * A paragraph of a box, broken into lines.
     *
     * @param tanda number before the text; empty without one
     * @param x left edge of the text, or its middle when it is centred
     * @param y base line of the first line
     */
    public record Alinea(
            boolean judul,
            boolean bergaris,
            String tanda,
            List<String> baris,
            double x,
            double y,
            Sel.Ragam ragam) {

        public Alinea {
            baris = List.copyOf(baris);
        }

        /** Distance of the number from the text. */
        public static final double TANDA = 5.8;

        Alinea down(double by) {
            return new Alinea(judul, bergaris, tanda, baris, x, y + by, ragam);
        }
    }
}

package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.routing.Rect;
import java.util.List;

/**
 * A cell of the form with its text.
 *
 * @param ragam size, weight and place of the text
 */
public record Sel(Rect tempat, List<Butir> isi, Ragam ragam) {

    public Sel {
        isi = List.copyOf(isi);
    }

    /**
     * How a cell is set.
     *
     * @param ukuran size of the letters in millimetres
     * @param spasi from line to line
     */
    public record Ragam(double ukuran, double spasi, boolean tebal, boolean tengah) {

        static final Ragam ISI = new Ragam(2.62, 3.2, false, false);
        static final Ragam ISI_TENGAH = new Ragam(2.62, 3.2, false, true);
        static final Ragam KET = new Ragam(2.3, 2.8, false, false);
        static final Ragam KEPALA = new Ragam(2.62, 3, true, true);
        static final Ragam NAMA = new Ragam(2.4, 2.85, true, true);
        static final Ragam NOMOR_KOLOM = new Ragam(2.3, 2.8, false, true);

        Ragam scaled(double by) {
            return new Ragam(ukuran * by, spasi * by, tebal, tengah);
        }

        Huruf huruf() {
            return tebal ? Huruf.TEBAL : Huruf.BIASA;
        }
    }

    public int banyakBaris() {
        return isi.stream().mapToInt(butir -> butir.baris().size()).sum();
    }

    Sel at(double y, double tinggi) {
        return new Sel(new Rect(tempat.x(), y, tempat.lebar(), tinggi), isi, ragam);
    }
}

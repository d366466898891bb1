package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.routing.Rect;
import java.util.List;

/**
 * One sheet of the flow chart.
 *
 * @param nomor of all sheets of the form, the identity page being the first
 * @param pitaAtas strip between head and first row, for connectors; height 0 when there is none
 * @param pitaBawah strip below the last row
 * @param bidang the pelaksana columns over all rows and strips: where the drawing lies
 */
public record Lembar(
        int nomor, List<Baris> baris, Rect pitaAtas, Rect pitaBawah, Rect bidang, Bagan bagan) {

    public Lembar {
        baris = List.copyOf(baris);
    }

    public boolean contains(int no) {
        return baris.getFirst().langkah().no() <= no && no <= baris.getLast().langkah().no();
    }

    public int pertama() {
        return baris.getFirst().langkah().no();
    }

    public int terakhir() {
        return baris.getLast().langkah().no();
    }
}

package id.laksana.sop.bentuk.routing;

import java.util.List;

/**
 * Where lines may run.
 *
 * @param x borders of the columns, one more than there are columns
 * @param y borders of the rows
 * @param ukuran sizes of the symbols
 * @param pitaAtas whether symbols stand in a strip above the first row
 * @param pitaBawah whether symbols stand in a strip below the last row
 * @param sela empty strip below the last row in which lines may turn; 0 for none
 */
public record Field(
        List<Double> x,
        List<Double> y,
        Ukuran ukuran,
        boolean pitaAtas,
        boolean pitaBawah,
        double sela) {

    public Field {
        x = List.copyOf(x);
        y = List.copyOf(y);
    }
}

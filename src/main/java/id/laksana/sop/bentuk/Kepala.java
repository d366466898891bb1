package id.laksana.sop.bentuk;

import java.util.List;

/**
 * Head of the table: titles, groups and names of the pelaksana, and the row of column numbers.
 *
 * @param tinggiTingkat height of each level, top down; the last is the row of numbers
 */
public record Kepala(List<Double> tinggiTingkat, List<SelKepala> sel) {

    public Kepala {
        tinggiTingkat = List.copyOf(tinggiTingkat);
        sel = List.copyOf(sel);
    }

    /**
     * @param kolom first column of the table, counted from 0
     * @param tingkat first level, counted from 0
     */
    public record SelKepala(int tingkat, int banyakTingkat, int kolom, int banyakKolom, Sel sel) {}

    public double tinggi() {
        return tinggiTingkat.stream().mapToDouble(Double::doubleValue).sum();
    }
}

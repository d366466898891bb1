package id.laksana.sop.bentuk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Widths of the table's columns in millimetres.
 *
 * @param pelaksana width of each of the {@code banyakPelaksana} columns
 */
public record LebarKolom(
        double no,
        double uraian,
        double pelaksana,
        int banyakPelaksana,
        double kelengkapan,
        double waktu,
        double output,
        double ket) {

    /** What the columns have on F4 with six pelaksana. */
    private static final LebarKolom BASE = new LebarKolom(9, 60, 21, 6, 36.5, 17, 36.5, 17);

    /** Below this the text columns break too many words. */
    private static final LebarKolom LEAST = new LebarKolom(8, 43, 17, 6, 26, 13.5, 26, 14);

    private static final double WIDEST_PELAKSANA = 27;

    static LebarKolom of(Kertas kertas, int banyakPelaksana) {
        double all = kertas.bidang();
        double spare = all - BASE.teks() - BASE.pelaksana * banyakPelaksana;
        double pelaksana =
                spare >= 0
                        ? Math.min(WIDEST_PELAKSANA, BASE.pelaksana + spare / banyakPelaksana / 2)
                        : shrink(all, banyakPelaksana);
        return share(all - pelaksana * banyakPelaksana, pelaksana, banyakPelaksana);
    }

    /** Text gives way before the symbols do. */
    private static double shrink(double all, int banyakPelaksana) {
        double comfortable = (LEAST.teks() + BASE.teks()) / 2;
        double atEase = (all - comfortable) / banyakPelaksana;
        if (atEase >= LEAST.pelaksana) {
            return Math.min(BASE.pelaksana, atEase);
        }
        return Math.min(LEAST.pelaksana, (all - LEAST.teks()) / banyakPelaksana);
    }

    private static LebarKolom share(double teks, double pelaksana, int banyakPelaksana) {
        double t = (teks - LEAST.teks()) / (BASE.teks() - LEAST.teks());
        double more = t > 1 ? teks - BASE.teks() : 0;
        double s = Math.min(1, t);
        return new LebarKolom(
                mix(LEAST.no, BASE.no, s),
                mix(LEAST.uraian, BASE.uraian, s) + more * 0.34,
                pelaksana,
                banyakPelaksana,
                mix(LEAST.kelengkapan, BASE.kelengkapan, s) + more * 0.25,
                mix(LEAST.waktu, BASE.waktu, s),
                mix(LEAST.output, BASE.output, s) + more * 0.25,
                mix(LEAST.ket, BASE.ket, s) + more * 0.16);
    }

    private static double mix(double low, double high, double s) {
        return low + (high - low) * s;
    }

    private double teks() {
        return no + uraian + kelengkapan + waktu + output + ket;
    }

    /** All widths from left to right. */
    public List<Double> daftar() {
        var widths = new ArrayList<>(List.of(no, uraian));
        widths.addAll(Collections.nCopies(banyakPelaksana, pelaksana));
        widths.addAll(List.of(kelengkapan, waktu, output, ket));
        return widths;
    }

    public double xUraian() {
        return Kertas.MARGIN + no;
    }

    /**
     * Left edge of a pelaksana column, counted from 0; {@code banyakPelaksana} gives the right edge
     * of the last.
     */
    public double xPelaksana(int kolom) {
        return xUraian() + uraian + kolom * pelaksana;
    }

    public double xKelengkapan() {
        return xPelaksana(banyakPelaksana);
    }

    public double xWaktu() {
        return xKelengkapan() + kelengkapan;
    }

    public double xOutput() {
        return xWaktu() + waktu;
    }

    public double xKet() {
        return xOutput() + output;
    }

    public double xAkhir() {
        return xKet() + ket;
    }
}

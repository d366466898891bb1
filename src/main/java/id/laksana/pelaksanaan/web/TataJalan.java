package id.laksana.pelaksanaan.web;

import static id.laksana.pelaksanaan.web.GambarJalan.BARIS;
import static id.laksana.pelaksanaan.web.GambarJalan.KOLOM;

import id.laksana.sop.Sop;
import java.util.Comparator;
import java.util.List;

/** Where the symbols of {@link GambarJalan} stand, and how large they are. */
final class TataJalan {

    private final Sop sop;

    TataJalan(Sop sop) {
        this.sop = sop;
    }

    int banyakKolom() {
        return sop.daftarPelaksana().size();
    }

    int banyakBaris() {
        return sop.daftarLangkah().size();
    }

    List<Integer> kolom(int no) {
        return sop.langkah(no).oleh().stream().map(sop::kolom).sorted().toList();
    }

    /** Of the symbols of a row the one nearest to a column. */
    int terdekat(int no, int column) {
        return kolom(no).stream()
                .min(Comparator.comparingInt(other -> Math.abs(other - column)))
                .orElseThrow();
    }

    int sisi(int no, int column, boolean right) {
        int half = sop.langkah(no).bercabang() ? 19 : 17;
        return x(column) + (right ? half : -half);
    }

    int setengah(int no) {
        return sop.langkah(no).bercabang() ? 12 : 9;
    }

    static int x(int column) {
        return column * KOLOM + KOLOM / 2;
    }

    static int y(int no) {
        return (no - 1) * BARIS + BARIS / 2;
    }
}

package id.laksana.pelaksanaan.web;

import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import java.util.Collection;
import java.util.List;

/**
 * One row of the SOP with the rows it came from and those it leads to, drawn small: a way on leaves
 * at the side and enters from above, a return enters from below.
 *
 * @param kolom heads of the columns, in the order of the SOP
 * @param batas where the columns end
 */
public record GambarPosisi(
        int lebar,
        int tinggi,
        List<String> kolom,
        List<Integer> batas,
        List<Garis> garis,
        List<Label> label,
        List<Simbol> simbol) {

    /**
     * @param d of the line
     * @param ujung of its head
     */
    public record Garis(String d, String ujung, String kelas) {}

    /**
     * @param teks words of the SOP; empty: Ya or Tidak, as {@code jenis} says
     */
    public record Label(
            int x, int y, Panah.Jenis jenis, String teks, boolean kanan, String kelas) {}

    /**
     * @param no of the row; 0: the end
     */
    public record Simbol(String d, int x, int y, int no, String kelas) {}

    /**
     * @param pelaksana column of the task
     * @param asal rows it came from
     */
    static GambarPosisi dari(Sop sop, int no, String pelaksana, Collection<Integer> asal) {
        return new PenulisPosisi(sop, no, sop.kolom(pelaksana), asal).gambar();
    }
}

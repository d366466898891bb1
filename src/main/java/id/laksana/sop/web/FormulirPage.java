package id.laksana.sop.web;

import gg.jte.Content;
import id.laksana.sop.bentuk.BentukSop.LembarGambar;
import id.laksana.sop.bentuk.Kertas;
import java.util.List;

/**
 * The sheets of the official form.
 *
 * @param perbesar width in percent of the screen
 */
public record FormulirPage(List<LembarGambar> daftarLembar, Kertas kertas, int perbesar) {

    public static final List<Integer> PERBESARAN = List.of(100, 150, 200);

    /** Drawn by ourselves, with every text of the SOP escaped: it goes out as it is. */
    public Content gambar(LembarGambar lembar) {
        return output -> output.writeContent(lembar.svg());
    }
}

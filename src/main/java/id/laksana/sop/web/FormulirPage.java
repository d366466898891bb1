package id.laksana.sop.web;

import gg.jte.Content;
import id.laksana.sop.bentuk.BentukSop.LembarGambar;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.LangkahTeks;
import java.util.List;

/**
 * The sheets of the official form, and the same in words for a screen too small for them.
 *
 * @param perbesar width in percent of the screen
 * @param lembarDiPonsel whether a phone shows the sheets all the same
 */
public record FormulirPage(
        List<LembarGambar> daftarLembar,
        List<LangkahTeks> daftarTeks,
        Kertas kertas,
        int perbesar,
        boolean lembarDiPonsel) {

    public static final List<Integer> PERBESARAN = List.of(100, 150, 200);

    /** Drawn by ourselves, with every text of the SOP escaped: it goes out as it is. */
    public Content gambar(LembarGambar lembar) {
        return output -> output.writeContent(lembar.svg());
    }
}

package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The official form of an SOP: as sheets for the screen, as PDF, and in words. */
public final class BentukSop {

    private BentukSop() {}

    /**
     * A sheet as the screen shows it.
     *
     * @param nomor from 1, the identity first
     * @param judul what it shows, e.g. for a caption
     * @param pertama first row on it; 0 on identity sheets
     */
    public record LembarGambar(int nomor, String judul, int pertama, int terakhir, String svg) {}

    /** All sheets as pictures that scale with the screen. */
    public static List<LembarGambar> lembar(Sop sop, Kop kop, Kertas kertas) {
        Identitas identitas = identitas(sop, kop, kertas);
        int before = identitas.daftarHalaman().size();
        TataLetak letak = TataLetak.of(sop, kertas, before + 1);
        int all = before + letak.daftarLembar().size();
        var sheets = new ArrayList<LembarGambar>();
        for (int nomor = 1; nomor <= before; nomor++) {
            String svg = IdentitasSvg.draw(identitas, nomor, sop.judul(), all);
            sheets.add(
                    new LembarGambar(
                            nomor, Kata.FORM.get("lembar.identitas", sop.judul()), 0, 0, svg));
        }
        sheets.addAll(chart(letak, all));
        return sheets;
    }

    private static List<LembarGambar> chart(TataLetak letak, int all) {
        var drawing = new LembarSvg(letak, all);
        var words = new TeksAlur(letak.sop(), Kata.INDONESIAN);
        return letak.daftarLembar().stream()
                .map(
                        sheet -> {
                            String title = title(sheet);
                            String svg = drawing.whole(sheet, title, words.sheet(sheet));
                            return new LembarGambar(
                                    sheet.nomor(), title, sheet.pertama(), sheet.terakhir(), svg);
                        })
                .toList();
    }

    /** The flow chart laid out, for outputs that build their own table. */
    public static TataLetak tataLetak(Sop sop, Kop kop, Kertas kertas) {
        return TataLetak.of(sop, kertas, identitas(sop, kop, kertas).daftarHalaman().size() + 1);
    }

    /** The identity part laid out. */
    public static Identitas identitas(Sop sop, Kop kop, Kertas kertas) {
        return IdentitasBuilder.build(sop, kop, kertas);
    }

    /**
     * The flow drawing of one sheet alone, as large as {@link Lembar#bidang()}, to lie over a real
     * table.
     */
    public static String gambar(TataLetak letak, Lembar lembar) {
        var words = new TeksAlur(letak.sop(), Kata.INDONESIAN);
        return new LembarSvg(letak, 0).drawing(lembar, title(lembar), words.sheet(lembar));
    }

    /** PDF/A-2u and PDF/UA-1, fonts embedded. */
    public static byte[] pdf(Sop sop, Kop kop, Kertas kertas) {
        Identitas identitas = identitas(sop, kop, kertas);
        TataLetak letak = TataLetak.of(sop, kertas, identitas.daftarHalaman().size() + 1);
        return FormPdf.render(new FormXhtml(sop, identitas, letak));
    }

    /** The rows in order, in words. */
    public static List<LangkahTeks> teks(Sop sop, Locale locale) {
        return new TeksAlur(sop, locale).all();
    }

    private static String title(Lembar sheet) {
        return sheet.pertama() == sheet.terakhir()
                ? Kata.FORM.get("lembar.bagan.satu", sheet.pertama())
                : Kata.FORM.get("lembar.bagan", sheet.pertama(), sheet.terakhir());
    }
}

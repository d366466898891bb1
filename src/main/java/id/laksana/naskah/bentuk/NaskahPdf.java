package id.laksana.naskah.bentuk;

import id.laksana.sop.bentuk.DocumentPdf;
import id.laksana.sop.bentuk.DocumentPdf.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A naskah as PDF/A-2u that is also PDF/UA-1. */
public final class NaskahPdf {

    private static final String CSS = resource("static/naskah.css");

    private static final List<Font> FONTS =
            List.of(
                    new Font(DocumentPdf.FONT, 400, true, "LiberationSans-Italic.ttf"),
                    new Font(DocumentPdf.FONT, 700, true, "LiberationSans-BoldItalic.ttf"),
                    new Font("Laksana Bonum", 400, false, "LaksanaBonum-Regular.ttf"),
                    new Font("Laksana Bonum", 700, false, "LaksanaBonum-Bold.ttf"),
                    new Font("Laksana Bonum", 400, true, "LaksanaBonum-Italic.ttf"));

    private NaskahPdf() {}

    public static byte[] render(LembarNaskah lembar) {
        return DocumentPdf.render(xhtml(lembar), FONTS);
    }

    private static String xhtml(LembarNaskah lembar) {
        var jenis = lembar.jenis();
        String title =
                BersihIsi.escape(jenis.nama() + " " + lembar.isi().teks(IsiNaskah.PERIHAL)).strip();
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="id" xml:lang="id"><head><title>%s</title>\
                <meta name="subject" content="%s"/><style>%s%s</style></head><body>%s</body></html>"""
                .formatted(
                        title,
                        BersihIsi.escape(jenis.nama()),
                        CSS,
                        halaman(lembar),
                        NaskahXhtml.badan(lembar));
    }

    /**
     * Paper, margins, the page number from the second page on, the sentence about the signature.
     */
    private static String halaman(LembarNaskah lembar) {
        var aturan = lembar.aturan();
        var kertas = aturan.kertas(lembar.jenis());
        String kaki = lembar.tanda() == null ? "" : lembar.tanda().kaki();
        return """
                * { margin: 0; padding: 0; }
                body { font-family: "%1$s"; }
                .nd-kop-1 { font-size: %8$dpt; } .nd-kop-2 { font-size: %9$dpt; }
                @page { size: %2$dmm %3$dmm; margin: %4$dmm %5$dmm %6$dmm %7$dmm;
                  @top-center { font-family: "%1$s"; font-size: 10pt; content: counter(page); }
                  @bottom-center { font-family: "%1$s"; font-size: 7pt; content: "%10$s"; } }
                @page :first { @top-center { content: ""; } }
                """
                .formatted(
                        DocumentPdf.FONT,
                        kertas.lebar(),
                        kertas.tinggi(),
                        aturan.atas(),
                        aturan.kanan(),
                        aturan.bawah(),
                        aturan.kiri(),
                        aturan.ukuranKop(),
                        aturan.ukuranKopKedua(),
                        kaki.replace("\\", "").replace("\"", "").replace("<", ""));
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.laksana.sop.bentuk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Turns the XHTML of an official document into PDF/A-2u that is also PDF/UA-1: with a title, a
 * language, and the font family {@value #FONT} for all text that names no other.
 */
public final class DocumentPdf {

    public static final String FONT = "Liberation Sans";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private DocumentPdf() {}

    /**
     * A further font for documents whose rules name one.
     *
     * @param berkas under {@code fonts/}
     */
    public record Font(String family, int weight, boolean italic, String berkas) {}

    public static byte[] render(String xhtml) {
        return render(xhtml, List.of());
    }

    public static byte[] render(String xhtml, List<Font> more) {
        var out = new ByteArrayOutputStream(128 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useFont(Huruf.BIASA::open, FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(Huruf.TEBAL::open, FONT, 700, FontStyle.NORMAL, true);
        for (Font font : more) {
            builder.useFont(
                    () -> Huruf.open(font.berkas()),
                    font.family(),
                    font.weight(),
                    font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Laksana");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

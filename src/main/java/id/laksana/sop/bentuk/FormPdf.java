package id.laksana.sop.bentuk;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Turns the XHTML of the form into PDF/A-2u that is also PDF/UA-1. */
final class FormPdf {

    private static final String FONT = "Liberation Sans";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String CSS = css();

    private FormPdf() {}

    static byte[] render(FormXhtml form) {
        var out = new ByteArrayOutputStream(128 * 1024);
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.useFont(Huruf.BIASA::open, FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(Huruf.TEBAL::open, FONT, 700, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withHtmlContent(form.write(CSS), null);
        builder.withProducer("Laksana");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String css() {
        try (InputStream in = FormPdf.class.getResourceAsStream("/bentuk/cetak.css")) {
            if (in == null) {
                throw new IllegalStateException("print style missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.laksana.sop.bentuk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The form as PDF, with its own print style. */
final class FormPdf {

    private static final String CSS = css();

    private FormPdf() {}

    static byte[] render(FormXhtml form) {
        return CetakPdf.pdf(form.write(CSS));
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

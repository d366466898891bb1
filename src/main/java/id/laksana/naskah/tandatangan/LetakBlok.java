package id.laksana.naskah.tandatangan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Where the visible block of one signature stands: millimetres from the upper left corner of a
 * page.
 *
 * @param halaman the first is 1
 */
public record LetakBlok(int halaman, float kiri, float atas, float lebar, float tinggi) {

    static final float MM = 72f / 25.4f;

    /** QR code of 20 mm with words beside it. */
    public static final float LEBAR = 66;

    public static final float TINGGI = 20;

    public LetakBlok {
        if (halaman < 1 || kiri < 0 || atas < 0 || lebar < 30 || tinggi < 15) {
            throw new IllegalArgumentException("no room for a signature");
        }
    }

    public static LetakBlok di(int halaman, float kiri, float atas) {
        return new LetakBlok(halaman, kiri, atas, LEBAR, TINGGI);
    }

    /** Where the last occurrence of a marker in the text begins. */
    public static Optional<LetakBlok> padaTanda(byte[] pdf, String tanda) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var finder = new Finder(tanda);
            finder.getText(document);
            return Optional.ofNullable(finder.found);
        }
    }

    private static final class Finder extends PDFTextStripper {

        private final String mark;
        private @Nullable LetakBlok found;

        Finder(String mark) {
            this.mark = mark;
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            int at = text.indexOf(mark);
            if (at >= 0 && at < positions.size()) {
                var first = positions.get(at);
                float top = Math.max(0, first.getYDirAdj() - first.getHeightDir());
                found = di(getCurrentPageNo(), first.getXDirAdj() / MM, top / MM);
            }
        }
    }
}

package id.laksana.sop.bentuk;

import static id.laksana.sop.bentuk.Svg.number;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Outlines of the letters of a font, for drawings that must not depend on installed fonts. */
final class Outlines {

    private final TrueTypeFont font;
    private final Map<Character, GeneralPath> shapes = new ConcurrentHashMap<>();

    Outlines(TrueTypeFont font) {
        this.font = font;
    }

    void append(StringBuilder d, char c, double x, double y, double size) {
        double[] at = new double[6];
        try {
            double scale = size / font.getUnitsPerEm();
            var path = shapes.computeIfAbsent(c, this::shape).getPathIterator(null);
            for (; !path.isDone(); path.next()) {
                int kind = path.currentSegment(at);
                int points = points(kind);
                d.append("MLQCZ".charAt(kind));
                for (int i = 0; i < points; i++) {
                    d.append(number3(x + at[2 * i] * scale)).append(' ');
                    d.append(number3(y - at[2 * i + 1] * scale)).append(' ');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int points(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    /** Letters are small: two decimals of a millimetre would show. */
    private static String number3(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths % 10 == 0 ? number(value) : String.valueOf(thousandths / 1000.0);
    }

    private GeneralPath shape(char c) {
        synchronized (font) {
            try {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
                var data = font.getGlyph().getGlyph(glyph);
                return data == null ? new GeneralPath() : data.getPath();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

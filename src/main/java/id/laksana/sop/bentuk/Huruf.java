package id.laksana.sop.bentuk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Widths of the embedded font, so that every output breaks lines at the same place. */
enum Huruf {
    BIASA("LiberationSans-Regular.ttf"),
    TEBAL("LiberationSans-Bold.ttf");

    /** Characters measured once; the form uses few beyond Latin and punctuation. */
    private static final int MEASURED = 0x2200;

    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_ENTRY = 16;

    private final byte[] bytes;
    private final Outlines outlines;
    private final float[] advance = new float[MEASURED];

    Huruf(String file) {
        try {
            bytes = withoutLigatures(read(file));
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            outlines = new Outlines(font);
            var glyphs = font.getUnicodeCmapLookup();
            for (int c = 0; c < MEASURED; c++) {
                advance[c] =
                        (float) font.getAdvanceWidth(glyphs.getGlyphId(c)) / font.getUnitsPerEm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream in = Huruf.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + file);
            }
            return in.readAllBytes();
        }
    }

    /**
     * Hides the table of ligatures: letters then have the widths measured here, and a PDF is
     * written in two thirds of the time.
     */
    private static byte[] withoutLigatures(byte[] font) {
        int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
        for (int at = TABLE_DIRECTORY;
                at < TABLE_DIRECTORY + tables * TABLE_ENTRY;
                at += TABLE_ENTRY) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'x';
            }
        }
        return font;
    }

    /** Another font file, in which nothing is measured. */
    static InputStream open(String file) {
        try {
            return new ByteArrayInputStream(withoutLigatures(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    double width(String text, double size) {
        double em = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            em += c < MEASURED ? advance[c] : 1;
        }
        return em * size;
    }

    /** SVG path of a line of text whose base line starts at a point. */
    String outline(String text, double x, double y, double size) {
        var d = new StringBuilder();
        double left = x;
        for (int i = 0; i < text.length(); i++) {
            outlines.append(d, text.charAt(i), left, y, size);
            left += width(text.substring(i, i + 1), size);
        }
        return d.toString();
    }

    /**
     * Lines of at most {@code width}; breaks at spaces, else after a slash or hyphen, else inside
     * the word.
     */
    List<String> wrap(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        double space = width(" ", size);
        for (String word : text.strip().split("\\s+")) {
            double more = width(word, size);
            if (!line.isEmpty() && used + space + more <= width) {
                line.append(' ').append(word);
                used += space + more;
                continue;
            }
            String rest = word;
            if (!line.isEmpty()) {
                if (more > width) {
                    int head = cut(word, width - used - space, size, false);
                    if (head > 0) {
                        line.append(' ').append(word, 0, head);
                        rest = word.substring(head);
                    }
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(addFull(rest, width, size, lines));
            used = width(line.toString(), size);
        }
        lines.add(line.toString());
        return lines;
    }

    /** As few lines as {@link #wrap} makes, but of one length: no single word stands alone. */
    List<String> wrapEvenly(String text, double width, double size) {
        var lines = wrap(text, width, size);
        for (double less = width - size; less > 0; less -= size) {
            var evener = wrap(text, less, size);
            if (evener.size() > lines.size() || evener.stream().anyMatch(l -> l.endsWith("-"))) {
                break;
            }
            lines = evener;
        }
        return lines;
    }

    /** Adds whole lines of a word too long for one, returns what is left. */
    private String addFull(String word, double width, double size, List<String> lines) {
        String rest = word;
        while (width(rest, size) > width && rest.length() > 1) {
            int head = cut(rest, width, size, true);
            String piece = rest.substring(0, head);
            lines.add(endsAtMark(piece) ? piece : piece + "-");
            rest = rest.substring(head);
        }
        return rest;
    }

    /** How many characters of the word fit; prefers the place after a slash or hyphen. */
    private int cut(String word, double width, double size, boolean anywhere) {
        for (int i = word.length() - 1; i > 0; i--) {
            String piece = word.substring(0, i);
            if (endsAtMark(piece) && width(piece, size) <= width) {
                return i;
            }
        }
        if (!anywhere) {
            return 0;
        }
        for (int i = word.length() - 2; i > 1; i--) {
            if (width(word.substring(0, i) + "-", size) <= width && syllable(word, i)) {
                return i;
            }
        }
        return Math.max(1, Math.min(word.length() - 1, (int) (width / size)));
    }

    /**
     * Indonesian syllables start with one consonant: a break before consonant plus vowel reads
     * well.
     */
    private static boolean syllable(String word, int at) {
        String vowels = "aeiouAEIOU";
        boolean ngOrNy =
                "ng ny kh sy"
                        .contains(
                                word.substring(at - 1, at + 1).toLowerCase(java.util.Locale.ROOT));
        return vowels.indexOf(word.charAt(at)) < 0
                && vowels.indexOf(word.charAt(at + 1)) >= 0
                && !ngOrNy;
    }

    private static boolean endsAtMark(String piece) {
        return piece.endsWith("/") || piece.endsWith("-");
    }
}

package id.laksana.sop.word;

import id.laksana.sop.bentuk.Butir;
import id.laksana.sop.bentuk.Sel;
import java.util.List;

/**
 * One paragraph of a cell, in millimetres.
 *
 * @param before distance from the paragraph above, or from the top of the cell
 * @param left where the text stands in from the edge of the cell
 * @param mark number or dash in front of the text; empty without one
 * @param hanging how far the mark stands out from the text
 * @param text lines that must stay as they are are divided by a line feed
 */
record Paragraph(
        double before,
        double left,
        String mark,
        double hanging,
        String text,
        Sel.Ragam ragam,
        boolean underlined) {

    /** Height of a letter's part below the base line. */
    private static final double DESCENT = 0.212;

    /** Lets the line break after a slash, where the layout broke it. */
    private static final char BREAK_HERE = '\u200b';

    /** From the top of a line to its base line. */
    static double firstBaseLine(Sel.Ragam ragam) {
        return ragam.spasi() - DESCENT * ragam.ukuran();
    }

    /** The text with its lines joined, so that it breaks anew when somebody edits it. */
    static String flowing(List<String> lines) {
        var text = new StringBuilder();
        for (String line : lines) {
            text.append(separator(text)).append(line);
        }
        return text.toString();
    }

    private static String separator(StringBuilder text) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == '-') {
            return "";
        }
        return text.charAt(text.length() - 1) == '/' ? String.valueOf(BREAK_HERE) : " ";
    }

    static Paragraph of(Butir butir, double before, double inset, Sel.Ragam ragam) {
        String text = flowing(butir.baris());
        int space = butir.gantung() > 0 ? text.indexOf(' ') : -1;
        return new Paragraph(
                before,
                inset + butir.gantung(),
                text.substring(0, Math.max(0, space)),
                butir.gantung(),
                text.substring(space + 1),
                ragam,
                false);
    }
}

package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.routing.Rect;

/**
 * Text of an SVG picture in millimetres; presentation attributes only, so that it survives PDF and
 * Word.
 */
final class Svg {

    private static final String FONTS = "Arimo, Liberation Sans, Arial, sans-serif";

    private final StringBuilder out = new StringBuilder(16_384);
    private boolean outlined;

    /** Opens a picture that shows one rectangle of the sheet. */
    Svg(Rect view, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(view.lebar()));
        out.append("mm\" height=\"").append(number(view.tinggi())).append("mm\" viewBox=\"");
        out.append(number(view.x())).append(' ').append(number(view.y())).append(' ');
        out.append(number(view.lebar())).append(' ').append(number(view.tinggi()));
        out.append("\" role=\"img\" font-family=\"")
                .append(FONTS)
                .append("\" fill=\"#000\"><title>");
        out.append(escape(title))
                .append("</title><desc>")
                .append(escape(description))
                .append("</desc>\n");
    }

    /** From here on text is drawn as the outlines of its letters. */
    Svg outlined() {
        outlined = true;
        return this;
    }

    Svg rect(Rect r, double stroke) {
        out.append("<rect");
        at(r).stroke(stroke).append(" fill=\"none\"/>\n");
        return this;
    }

    /** A box with white inside; {@code radius} 0 for square corners. */
    Svg box(Rect r, double radius, double stroke) {
        out.append("<rect");
        at(r);
        if (radius > 0) {
            out.append(" rx=\"").append(number(radius)).append('"');
        }
        stroke(stroke).append(" fill=\"#fff\"/>\n");
        return this;
    }

    Svg path(String d, double stroke, String fill) {
        out.append("<path d=\"").append(d).append('"');
        if (stroke > 0) {
            stroke(stroke);
        }
        out.append(" fill=\"").append(fill).append("\"/>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, double stroke) {
        String d = "M" + number(x1) + ' ' + number(y1) + 'L' + number(x2) + ' ' + number(y2);
        return path(d, stroke, "none");
    }

    Svg text(double x, double y, double size, boolean middle, boolean bold, String text) {
        if (outlined) {
            Huruf huruf = bold ? Huruf.TEBAL : Huruf.BIASA;
            double left = middle ? x - huruf.width(text, size) / 2 : x;
            return path(huruf.outline(text, left, y, size), 0, "#000");
        }
        out.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        out.append("\" font-size=\"").append(number(size)).append('"');
        if (middle) {
            out.append(" text-anchor=\"middle\"");
        }
        if (bold) {
            out.append(" font-weight=\"700\"");
        }
        out.append('>').append(escape(text)).append("</text>\n");
        return this;
    }

    Svg image(Rect r, String mime, String base64) {
        out.append("<image");
        at(r);
        out.append(" href=\"data:").append(mime).append(";base64,").append(base64).append("\"/>\n");
        return this;
    }

    Svg raw(String fragment) {
        out.append(fragment);
        return this;
    }

    String close() {
        return out.append("</svg>").toString();
    }

    private Svg at(Rect r) {
        out.append(" x=\"").append(number(r.x())).append("\" y=\"").append(number(r.y()));
        out.append("\" width=\"")
                .append(number(r.lebar()))
                .append("\" height=\"")
                .append(number(r.tinggi()));
        out.append('"');
        return this;
    }

    private StringBuilder stroke(double width) {
        return out.append(" stroke=\"#000\" stroke-width=\"").append(number(width)).append('"');
    }

    /** At most two decimals, no superfluous zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        String sign = hundredths < 0 ? "-" : "";
        if (rest == 0) {
            return sign + whole;
        }
        String decimals =
                rest % 10 == 0
                        ? String.valueOf(rest / 10)
                        : (rest < 10 ? "0" + rest : String.valueOf(rest));
        return sign + whole + '.' + decimals;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

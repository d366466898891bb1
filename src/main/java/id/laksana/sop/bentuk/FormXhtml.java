package id.laksana.sop.bentuk;

import static id.laksana.sop.bentuk.Svg.escape;
import static id.laksana.sop.bentuk.Svg.number;

import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.Identitas.Alinea;
import id.laksana.sop.bentuk.Identitas.Halaman;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.Base64;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The whole form as XHTML for print: real text at the places the layout says, the flow drawing over
 * the table.
 */
final class FormXhtml {

    /** From the lower edge of the paper to the foot line's box. */
    private static final double FOOT = 10;

    private static final double FOOT_TEXT = 2.3;

    /** The frame's line lies on the margin; what is outside the content of a page is cut off. */
    private static final double FRAME = 1;

    private final Sop sop;
    private final Identitas identitas;
    private final TataLetak letak;
    private final StringBuilder out = new StringBuilder(64_000);

    FormXhtml(Sop sop, Identitas identitas, TataLetak letak) {
        this.sop = sop;
        this.identitas = identitas;
        this.letak = letak;
    }

    String write(String css) {
        String title = Kata.FORM.get("lembar.judul", sop.judul());
        out.append(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\"><head><title>");
        out.append(escape(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(title));
        out.append("\"/><style>").append(page(title)).append(css).append("</style></head><body>");
        identitas.daftarHalaman().forEach(this::identity);
        var drawing = new LembarSvg(letak, 0);
        var words = new TeksAlur(sop, Kata.INDONESIAN);
        var table = new TabelXhtml(letak, out);
        for (Lembar sheet : letak.daftarLembar()) {
            open(sheet == letak.daftarLembar().getLast());
            table.write(sheet);
            String text = words.sheet(sheet);
            picture(sheet.bidang(), drawing.outlined(sheet, title, text), text);
            out.append("</div>");
        }
        return out.append("</body></html>").toString();
    }

    private String page(String title) {
        Kertas kertas = letak.kertas();
        String style =
                "font-family: \"Liberation Sans\"; font-size: "
                        + FOOT_TEXT
                        + "mm; vertical-align: middle;";
        String numbers =
                Kata.FORM.get("lembar.nomor", "\" counter(page) \"", "\" counter(pages) \"");
        return "@page { size: %smm %smm; margin: 0 %smm %smm 0; @bottom-left { %s padding-left: %smm; content: \"%s\"; } @bottom-right { %s padding-right: %smm; content: \"%s\"; } }"
                .formatted(
                        number(kertas.lebar()),
                        number(kertas.tinggi()),
                        number(Kertas.MARGIN - FRAME),
                        number(FOOT),
                        style,
                        number(Kertas.MARGIN),
                        title.replace("\\", "\\\\").replace("\"", "\\\""),
                        style,
                        number(FRAME),
                        numbers);
    }

    private void open(boolean last) {
        out.append("<div class=\"lembar").append(last ? " akhir" : "").append("\" style=\"height:");
        out.append(number(letak.kertas().tinggi() - FOOT - 1)).append("mm\">");
    }

    private void identity(Halaman halaman) {
        open(false);
        for (Identitas.Bidang bidang : halaman.daftarBidang()) {
            frame("kotak", bidang.tempat(), 0.25);
        }
        frame("bingkai", halaman.bingkai(), 0.35);
        emblem(halaman.lambang());
        halaman.daftarBidang()
                .forEach(
                        bidang ->
                                bidang.isi().forEach(alinea -> paragraph(alinea, bidang.tempat())));
        out.append("</div>");
    }

    /** The border lies on the edge, half of it inside. */
    private void frame(String kind, Rect r, double border) {
        out.append("<div class=\"").append(kind).append("\" style=\"");
        place(
                new Rect(
                        r.x() - border / 2,
                        r.y() - border / 2,
                        r.lebar() - border,
                        r.tinggi() - border));
        out.append("\"></div>");
    }

    private void place(Rect r) {
        out.append("left:")
                .append(number(r.x()))
                .append("mm;top:")
                .append(number(r.y()))
                .append("mm;width:");
        out.append(number(r.lebar())).append("mm;height:").append(number(r.tinggi())).append("mm");
    }

    private void emblem(@Nullable Rect place) {
        byte[] picture = identitas.kop().lambang();
        if (place == null || picture == null) {
            return; // paper keeps the place free for a stamp; only the screen says what belongs
            // there
        }
        out.append("<img class=\"gambar\" style=\"");
        place(Kop.fit(picture, place));
        out.append("\" alt=\"")
                .append(escape(Kata.FORM.get("identitas.lambang")))
                .append("\" src=\"data:image/png;base64,");
        out.append(Base64.getEncoder().encodeToString(picture)).append("\"/>");
    }

    private void paragraph(Alinea alinea, Rect box) {
        var ragam = alinea.ragam();
        String tag = alinea.judul() ? "h2" : "p";
        boolean marked = !alinea.tanda().isEmpty();
        double left = ragam.tengah() ? box.x() : alinea.x() - (marked ? Alinea.TANDA : 0);
        double top = alinea.y() - baseline(ragam);
        double width = ragam.tengah() ? box.lebar() : box.kanan() - left;
        out.append('<').append(tag).append(" class=\"teks");
        out.append(ragam.tengah() ? " tengah" : "").append(ragam.tebal() ? " tebal" : "");
        out.append(alinea.bergaris() ? " bergaris" : "").append("\" style=\"");
        place(new Rect(left, top, width, alinea.baris().size() * ragam.spasi()));
        out.append(";font-size:").append(number(ragam.ukuran())).append("mm;line-height:");
        out.append(number(ragam.spasi())).append("mm\">");
        if (marked) {
            out.append("<span class=\"tanda\">").append(alinea.tanda()).append("</span>");
        }
        lines(alinea, marked);
        out.append("</").append(tag).append('>');
    }

    private void lines(Alinea alinea, boolean marked) {
        String open =
                marked ? "<span style=\"margin-left:" + number(Alinea.TANDA) + "mm\">" : "<span>";
        for (int i = 0; i < alinea.baris().size(); i++) {
            out.append(i > 0 ? "<br/>" : "")
                    .append(open)
                    .append(escape(alinea.baris().get(i)))
                    .append("</span>");
        }
    }

    /** From the top of a line box to its base line, by the metrics of the font. */
    static double baseline(Sel.Ragam ragam) {
        double ascent = 0.905;
        double content = 1.117;
        return (ragam.spasi() - content * ragam.ukuran()) / 2 + ascent * ragam.ukuran();
    }

    private void picture(Rect place, String svg, String alternative) {
        out.append("<div class=\"gambar\" style=\"");
        place(place);
        out.append("\">")
                .append(svg.replaceFirst("<svg ", "<svg alt=\"" + quote(alternative) + "\" "));
        out.append("</div>");
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(escape(text));
    }
}

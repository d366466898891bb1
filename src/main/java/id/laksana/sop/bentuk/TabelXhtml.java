package id.laksana.sop.bentuk;

import static id.laksana.sop.bentuk.Svg.escape;
import static id.laksana.sop.bentuk.Svg.number;

import id.laksana.sop.bentuk.Kepala.SelKepala;
import id.laksana.sop.bentuk.Sel.Ragam;
import java.util.List;

/**
 * The table of one sheet as XHTML with real text; each cell has exactly the size the layout gives
 * it.
 */
final class TabelXhtml {

    private static final double GRID = 0.16;
    private static final double INSET = 1.3;

    private final TataLetak letak;
    private final StringBuilder out;
    private final List<Double> widths;

    TabelXhtml(TataLetak letak, StringBuilder out) {
        this.letak = letak;
        this.out = out;
        widths = letak.lebar().daftar();
    }

    void write(Lembar sheet) {
        out.append("<table style=\"left:").append(number(Kertas.MARGIN)).append("mm;top:");
        out.append(number(Kertas.TOP)).append("mm;width:").append(number(letak.kertas().bidang()));
        out.append("mm\"><colgroup>");
        widths.forEach(
                width -> out.append("<col style=\"width:").append(number(width)).append("mm\"/>"));
        out.append("</colgroup>");
        head();
        out.append("<tbody>");
        strip(sheet.pitaAtas().tinggi());
        sheet.baris().forEach(this::row);
        strip(sheet.pitaBawah().tinggi());
        out.append("</tbody></table>");
        frame(sheet);
    }

    private void frame(Lembar sheet) {
        double height = letak.bawah(sheet) - Kertas.TOP;
        double half = 0.175;
        out.append("<div class=\"bingkai\" style=\"left:").append(number(Kertas.MARGIN - half));
        out.append("mm;top:").append(number(Kertas.TOP - half)).append("mm;width:");
        out.append(number(letak.kertas().bidang() - 2 * half)).append("mm;height:");
        out.append(number(height - 2 * half)).append("mm\"></div>");
    }

    private void head() {
        out.append("<thead>");
        List<Double> levels = letak.kepala().tinggiTingkat();
        for (int level = 0; level < levels.size(); level++) {
            out.append("<tr>");
            int at = level;
            letak.kepala().sel().stream()
                    .filter(kepala -> kepala.tingkat() == at)
                    .sorted(java.util.Comparator.comparingInt(SelKepala::kolom))
                    .forEach(this::headCell);
            out.append("</tr>");
        }
        out.append("</thead>");
    }

    private void headCell(SelKepala kepala) {
        out.append("<th scope=\"")
                .append(kepala.banyakKolom() > 1 ? "colgroup" : "col")
                .append("\" colspan=\"");
        out.append(kepala.banyakKolom())
                .append("\" rowspan=\"")
                .append(kepala.banyakTingkat())
                .append("\">");
        Sel sel = kepala.sel();
        double height = sel.tempat().tinggi() - GRID;
        double above = Math.max(0, (height - sel.banyakBaris() * sel.ragam().spasi()) / 2);
        text(sel, above, height);
        out.append("</th>");
    }

    private void strip(double height) {
        if (height > 0) {
            out.append("<tr>");
            widths.forEach(width -> empty(height));
            out.append("</tr>");
        }
    }

    private void empty(double height) {
        out.append("<td><div style=\"height:")
                .append(number(height - GRID))
                .append("mm\"></div></td>");
    }

    private void row(Baris row) {
        out.append("<tr>");
        cell(row.no());
        cell(row.uraian());
        for (int i = 0; i < letak.lebar().banyakPelaksana(); i++) {
            empty(row.tinggi());
        }
        row.sel().subList(2, 6).forEach(this::cell);
        out.append("</tr>");
    }

    private void cell(Sel sel) {
        Ragam ragam = sel.ragam();
        double above = ragam.ukuran() * 1.389 - FormXhtml.baseline(ragam) - GRID;
        out.append("<td>");
        text(sel, above, sel.tempat().tinggi() - GRID);
        out.append("</td>");
    }

    private void text(Sel sel, double above, double height) {
        Ragam ragam = sel.ragam();
        out.append("<div")
                .append(ragam.tengah() ? " class=\"tengah\"" : "")
                .append(" style=\"height:");
        out.append(number(height - above))
                .append("mm;padding-top:")
                .append(number(above))
                .append("mm;font-size:");
        out.append(number(ragam.ukuran()))
                .append("mm;line-height:")
                .append(number(ragam.spasi()))
                .append("mm");
        if (!ragam.tengah()) {
            out.append(";padding-left:").append(number(INSET - GRID)).append("mm");
        }
        out.append(ragam.tebal() ? ";font-weight:700\">" : "\">");
        sel.isi().forEach(this::paragraph);
        out.append("</div>");
    }

    private void paragraph(Butir butir) {
        out.append("<p");
        if (butir.gantung() > 0) {
            String indent = number(butir.gantung());
            out.append(" style=\"padding-left:")
                    .append(indent)
                    .append("mm;text-indent:-")
                    .append(indent)
                    .append("mm\"");
        }
        out.append('>');
        for (int i = 0; i < butir.baris().size(); i++) {
            out.append(i > 0 ? "<br/>" : "").append(escape(butir.baris().get(i)));
        }
        out.append("</p>");
    }
}

package id.laksana.sop.bentuk;

import id.laksana.sop.bentuk.Kepala.SelKepala;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet as a picture: with its table for the screen, or the drawing alone to lie over a real
 * table.
 */
final class LembarSvg {

    private static final double GRID = 0.16;
    private static final double FRAME = 0.35;
    private static final double FOOT = 6.2;
    private static final double FOOT_SIZE = 2.3;
    private static final double INSET = 1.3;

    private final TataLetak letak;
    private final int banyakLembar;

    LembarSvg(TataLetak letak, int banyakLembar) {
        this.letak = letak;
        this.banyakLembar = banyakLembar;
    }

    String whole(Lembar sheet, String title, String description) {
        Kertas kertas = letak.kertas();
        var svg = new Svg(new Rect(0, 0, kertas.lebar(), kertas.tinggi()), title, description);
        svg.raw(head());
        grid(svg, sheet);
        sheet.baris().forEach(row -> row.sel().forEach(sel -> topText(svg, sel)));
        new BaganSvg(svg, letak.lebar().pelaksana()).draw(sheet.bagan());
        svg.rect(frame(sheet), FRAME);
        foot(svg, letak.sop().judul(), kertas, sheet.nomor(), banyakLembar);
        return svg.close();
    }

    /** The pelaksana columns only, without grid and text of the table. */
    String drawing(Lembar sheet, String title, String description) {
        var svg = new Svg(sheet.bidang(), title, description);
        new BaganSvg(svg, letak.lebar().pelaksana()).draw(sheet.bagan());
        return svg.close();
    }

    /** The same with the words as outlines: no font is needed to show it. */
    String outlined(Lembar sheet, String title, String description) {
        var svg = new Svg(sheet.bidang(), title, description).outlined();
        new BaganSvg(svg, letak.lebar().pelaksana()).draw(sheet.bagan());
        return svg.close();
    }

    private Rect frame(Lembar sheet) {
        return new Rect(
                Kertas.MARGIN,
                Kertas.TOP,
                letak.kertas().bidang(),
                letak.bawah(sheet) - Kertas.TOP);
    }

    private String head() {
        var svg = new Svg(new Rect(0, 0, 0, 0), "", "");
        for (SelKepala kepala : letak.kepala().sel()) {
            svg.rect(kepala.sel().tempat(), GRID);
            middleText(svg, kepala.sel());
        }
        String all = svg.close();
        int start = all.indexOf("</desc>\n") + "</desc>\n".length();
        return all.substring(start, all.length() - "</svg>".length());
    }

    private void grid(Svg svg, Lembar sheet) {
        double left = Kertas.MARGIN;
        double right = letak.lebar().xAkhir();
        double top = Kertas.TOP + letak.kepala().tinggi();
        double bottom = letak.bawah(sheet);
        for (Baris row : sheet.baris()) {
            svg.line(left, row.y(), right, row.y(), GRID);
        }
        if (sheet.pitaBawah().tinggi() > 0) {
            svg.line(left, sheet.pitaBawah().y(), right, sheet.pitaBawah().y(), GRID);
        }
        for (double x : columns()) {
            svg.line(x, top, x, bottom, GRID);
        }
    }

    private List<Double> columns() {
        LebarKolom lebar = letak.lebar();
        var columns = new ArrayList<>(List.of(lebar.xUraian()));
        for (int i = 0; i <= lebar.banyakPelaksana(); i++) {
            columns.add(lebar.xPelaksana(i));
        }
        columns.addAll(List.of(lebar.xWaktu(), lebar.xOutput(), lebar.xKet()));
        return columns;
    }

    static void topText(Svg svg, Sel sel) {
        var ragam = sel.ragam();
        double y = sel.tempat().y() + ragam.ukuran() * 1.389;
        for (Butir butir : sel.isi()) {
            for (int i = 0; i < butir.baris().size(); i++) {
                double x =
                        ragam.tengah()
                                ? sel.tempat().xTengah()
                                : sel.tempat().x() + INSET + (i > 0 ? butir.gantung() : 0);
                svg.text(x, y, ragam.ukuran(), ragam.tengah(), ragam.tebal(), butir.baris().get(i));
                y += ragam.spasi();
            }
        }
    }

    private static void middleText(Svg svg, Sel sel) {
        var ragam = sel.ragam();
        double y =
                sel.tempat().yTengah()
                        - (sel.banyakBaris() - 1) * ragam.spasi() / 2
                        + ragam.ukuran() * 0.36;
        for (Butir butir : sel.isi()) {
            for (String line : butir.baris()) {
                svg.text(sel.tempat().xTengah(), y, ragam.ukuran(), true, ragam.tebal(), line);
                y += ragam.spasi();
            }
        }
    }

    static void foot(Svg svg, String judul, Kertas kertas, int nomor, int banyakLembar) {
        double y = kertas.tinggi() - FOOT;
        svg.text(Kertas.MARGIN, y, FOOT_SIZE, false, false, Kata.FORM.get("lembar.judul", judul));
        String page = Kata.FORM.get("lembar.nomor", nomor, banyakLembar);
        double x = kertas.lebar() - Kertas.MARGIN - Huruf.BIASA.width(page, FOOT_SIZE);
        svg.text(x, y, FOOT_SIZE, false, false, page);
    }
}

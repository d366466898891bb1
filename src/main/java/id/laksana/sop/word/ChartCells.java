package id.laksana.sop.word;

import id.laksana.sop.bentuk.Baris;
import id.laksana.sop.bentuk.Butir;
import id.laksana.sop.bentuk.Kepala.SelKepala;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.LebarKolom;
import id.laksana.sop.bentuk.Lembar;
import id.laksana.sop.bentuk.Sel;
import id.laksana.sop.bentuk.TataLetak;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of one sheet of the chart: head, strips and rows, with empty cells where the flow is
 * drawn.
 */
final class ChartCells {

    /** Between the edge of a cell and its text; half the width of the rule comes on top. */
    private static final double INSET = 1.15;

    /** From the top of a cell to the first base line, in heights of the letters. */
    private static final double FIRST_LINE = 1.389;

    private final TataLetak letak;

    ChartCells(TataLetak letak) {
        this.letak = letak;
    }

    List<Cell> of(Lembar sheet) {
        var cells = new ArrayList<Cell>();
        letak.kepala().sel().forEach(sel -> cells.add(head(sel)));
        addStrip(cells, sheet.pitaAtas());
        sheet.baris().forEach(row -> addRow(cells, row));
        addStrip(cells, sheet.pitaBawah());
        return cells;
    }

    private static Cell head(SelKepala kepala) {
        Sel sel = kepala.sel();
        List<Paragraph> content =
                sel.isi().stream()
                        .map(
                                butir ->
                                        new Paragraph(
                                                0,
                                                0,
                                                "",
                                                0,
                                                String.join("\n", butir.baris()),
                                                sel.ragam(),
                                                false))
                        .toList();
        return new Cell(sel.tempat(), content, true, true);
    }

    private void addRow(List<Cell> cells, Baris row) {
        row.sel().forEach(sel -> cells.add(new Cell(sel.tempat(), content(sel), false, false)));
        addEmpty(cells, row.y(), row.tinggi());
    }

    private static List<Paragraph> content(Sel sel) {
        var content = new ArrayList<Paragraph>();
        double inset = sel.ragam().tengah() ? 0 : INSET;
        for (Butir butir : sel.isi()) {
            double before = content.isEmpty() ? first(sel.ragam()) : 0;
            content.add(Paragraph.of(butir, before, inset, sel.ragam()));
        }
        return content;
    }

    private static double first(Sel.Ragam ragam) {
        return Math.max(0, ragam.ukuran() * FIRST_LINE - Paragraph.firstBaseLine(ragam));
    }

    /** A strip is a row of its own, as wide as the table. */
    private void addStrip(List<Cell> cells, Rect strip) {
        if (strip.tinggi() == 0) {
            return;
        }
        LebarKolom lebar = letak.lebar();
        double[] x = {Kertas.MARGIN, lebar.xUraian(), lebar.xPelaksana(0)};
        addBetween(cells, strip.y(), strip.tinggi(), x);
        addEmpty(cells, strip.y(), strip.tinggi());
        double[] right = {
            lebar.xKelengkapan(), lebar.xWaktu(), lebar.xOutput(), lebar.xKet(), lebar.xAkhir()
        };
        addBetween(cells, strip.y(), strip.tinggi(), right);
    }

    private void addEmpty(List<Cell> cells, double y, double height) {
        var x = new double[letak.lebar().banyakPelaksana() + 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = letak.lebar().xPelaksana(i);
        }
        addBetween(cells, y, height, x);
    }

    private static void addBetween(List<Cell> cells, double y, double height, double[] x) {
        for (int i = 0; i + 1 < x.length; i++) {
            cells.add(
                    new Cell(new Rect(x[i], y, x[i + 1] - x[i], height), List.of(), false, false));
        }
    }
}

package id.laksana.sop.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes cells as a real Word table: rows of exact height, merged where a cell spans several. */
final class TableWriter {

    /** Eighths of a point. */
    private static final int FRAME = 8;

    private static final int RULE = 4;

    private final Ooxml xml;
    private final ParagraphWriter paragraphs;

    TableWriter(Ooxml xml) {
        this.xml = xml;
        this.paragraphs = new ParagraphWriter(xml);
    }

    void write(List<Cell> cells) {
        var grid = new Grid(cells);
        xml.open("w:tbl");
        writeProperties(grid);
        for (int row = 0; row < grid.rows(); row++) {
            writeRow(grid, row);
        }
        xml.close();
    }

    private void writeProperties(Grid grid) {
        long width = 0;
        for (int column = 0; column < grid.columns(); column++) {
            width += grid.width(column);
        }
        xml.open("w:tblPr");
        xml.empty("w:tblW", "w:w", width, "w:type", "dxa").empty("w:jc", "w:val", "center");
        xml.open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            writeBorder(side, FRAME);
        }
        writeBorder("insideH", RULE);
        writeBorder("insideV", RULE);
        xml.close();
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:w", 0, "w:type", "dxa");
        }
        xml.close().close();
        xml.open("w:tblGrid");
        for (int column = 0; column < grid.columns(); column++) {
            xml.empty("w:gridCol", "w:w", grid.width(column));
        }
        xml.close();
    }

    private void writeBorder(String side, int size) {
        xml.empty("w:" + side, "w:val", "single", "w:sz", size, "w:space", 0, "w:color", "000000");
    }

    private void writeRow(Grid grid, int row) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", grid.height(row), "w:hRule", "exact");
        Cell first = grid.cell(row, 0);
        if (first != null && first.head()) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int column = 0; column < grid.columns(); column = grid.end(row, column)) {
            writeCell(grid, row, column);
        }
        xml.close();
    }

    private void writeCell(Grid grid, int row, int column) {
        Cell cell = grid.cell(row, column);
        int end = grid.end(row, column);
        long width = 0;
        for (int i = column; i < end; i++) {
            width += grid.width(i);
        }
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (end - column > 1) {
            xml.empty("w:gridSpan", "w:val", end - column);
        }
        boolean starts = grid.startsAt(row, column);
        if (cell != null && (!starts || grid.goesOn(row, column))) {
            xml.empty("w:vMerge", "w:val", starts ? "restart" : "continue");
        }
        if (cell == null) {
            writeNoBorders();
        } else if (cell.middle()) {
            xml.empty("w:vAlign", "w:val", "center");
        }
        xml.close();
        writeContent(starts ? cell : null);
        xml.close();
    }

    private void writeNoBorders() {
        xml.open("w:tcBorders");
        for (String side : List.of("top", "left", "bottom", "right")) {
            xml.empty("w:" + side, "w:val", "nil");
        }
        xml.close();
    }

    private void writeContent(@Nullable Cell cell) {
        if (cell == null || cell.content().isEmpty()) {
            xml.empty("w:p");
        } else {
            cell.content().forEach(paragraphs::write);
        }
    }
}

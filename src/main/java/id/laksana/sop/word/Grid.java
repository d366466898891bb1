package id.laksana.sop.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The rows and columns of a table, found from the places of its cells on the sheet. */
final class Grid {

    /** Edges nearer to one another are the same edge, in twips. */
    private static final long SAME = 4;

    private final List<Long> x;
    private final List<Long> y;
    private final @Nullable Cell[][] cells;

    Grid(List<Cell> all) {
        x = edges(all, cell -> cell.place().x(), cell -> cell.place().kanan());
        y = edges(all, cell -> cell.place().y(), cell -> cell.place().bawah());
        cells = new Cell[y.size() - 1][x.size() - 1];
        all.forEach(this::put);
    }

    private static List<Long> edges(
            List<Cell> cells, ToDoubleFunction<Cell> low, ToDoubleFunction<Cell> high) {
        List<Long> all = new ArrayList<>();
        for (Cell cell : cells) {
            all.add(Measure.twips(low.applyAsDouble(cell)));
            all.add(Measure.twips(high.applyAsDouble(cell)));
        }
        List<Long> result = new ArrayList<>();
        all.stream()
                .sorted()
                .filter(edge -> result.isEmpty() || edge > result.getLast() + SAME)
                .forEach(result::add);
        return result;
    }

    private void put(Cell cell) {
        for (int row = at(y, cell.place().y()); row < at(y, cell.place().bawah()); row++) {
            for (int column = at(x, cell.place().x());
                    column < at(x, cell.place().kanan());
                    column++) {
                cells[row][column] = cell;
            }
        }
    }

    private static int at(List<Long> edges, double mm) {
        long edge = Measure.twips(mm);
        int index = 0;
        while (index < edges.size() - 1 && edges.get(index) + SAME < edge) {
            index++;
        }
        return index;
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return x.size() - 1;
    }

    long width(int column) {
        return x.get(column + 1) - x.get(column);
    }

    long height(int row) {
        return y.get(row + 1) - y.get(row);
    }

    /** The cell at a place; null where the form has none. */
    @Nullable Cell cell(int row, int column) {
        return cells[row][column];
    }

    /** First column after the cell, or after the hole, that begins here. */
    int end(int row, int column) {
        int end = column + 1;
        while (end < columns() && cells[row][end] == cells[row][column]) {
            end++;
        }
        return end;
    }

    boolean startsAt(int row, int column) {
        return row == 0 || cells[row - 1][column] != cells[row][column];
    }

    boolean goesOn(int row, int column) {
        return row + 1 < rows() && cells[row + 1][column] == cells[row][column];
    }
}

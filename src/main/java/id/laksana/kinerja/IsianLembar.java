package id.laksana.kinerja;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Entries of a sheet by row and column, as a page or a spreadsheet sends them. */
final class IsianLembar {

    private static final Pattern FIELD = Pattern.compile("([a-z]+)-([0-9]{1,3})");

    private IsianLembar() {}

    /** Fields named {@code <column>-<row>}; others are not of the sheet. */
    static SortedMap<Integer, Map<String, String>> dari(
            Map<String, String> isian, List<String> kolom) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        isian.forEach(
                (name, text) -> {
                    var field = FIELD.matcher(name);
                    if (field.matches() && kolom.contains(field.group(1))) {
                        rows.computeIfAbsent(Integer.valueOf(field.group(2)), _ -> new HashMap<>())
                                .put(field.group(1), text);
                    }
                });
        return rows;
    }

    /**
     * A block of cells as spreadsheets copy it, laid over the sheet from one cell on. What reaches
     * beyond its columns or rows is left out.
     *
     * @param nomor the rows from that cell downwards
     * @param kolom the columns from that cell to the right
     */
    static SortedMap<Integer, Map<String, String>> tempel(
            String teks, List<Integer> nomor, List<String> kolom) {
        var rows = new TreeMap<Integer, Map<String, String>>();
        var block = sel(teks);
        for (int i = 0; i < Math.min(block.size(), nomor.size()); i++) {
            var cells = new HashMap<String, String>();
            for (int j = 0; j < Math.min(block.get(i).size(), kolom.size()); j++) {
                cells.put(kolom.get(j), block.get(i).get(j).strip());
            }
            rows.put(nomor.get(i), cells);
        }
        return rows;
    }

    /** Tabs between cells, lines between rows; a cell with either stands in quotes. */
    static List<List<String>> sel(String teks) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        String text = teks.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c == '\n' ? ' ' : c);
                } else if (text.startsWith("\"", i + 1)) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && text.indexOf('"', i + 1) > 0) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}

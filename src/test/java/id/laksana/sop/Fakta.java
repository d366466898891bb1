package id.laksana.sop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What the source documents print, read a second time without sight of the SOP files. {@code
 * langkah.tsv} has one line a row, {@code sop.tsv} one line an SOP, {@code daftar.tsv} one line an
 * item; an empty cell means that the print does not show the fact. {@code ejaan.tsv} and {@code
 * perbaikan.tsv} hold the only differences allowed, each with its reason.
 */
final class Fakta {

    private static final List<Line> SPELLING = table("ejaan");
    private static final List<Line> MENDS = table("perbaikan");

    private Fakta() {}

    /** One line of a table, cells by column name. */
    record Line(Map<String, String> cells) {

        String get(String field) {
            return Objects.requireNonNull(cells.get(field), field);
        }

        boolean blank(String field) {
            return get(field).isEmpty();
        }

        /** Row of the chart; empty in a table about whole SOPs. */
        String no() {
            return cells.getOrDefault("no", "");
        }

        String alias() {
            return get("alias");
        }
    }

    /** One file under {@code fakta/}. */
    static List<Line> table(String name) {
        try (var in = Fakta.class.getResourceAsStream("/fakta/" + name + ".tsv")) {
            var lines = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8).lines();
            var rows = lines.map(line -> line.split("\t", -1)).toList();
            return rows.stream().skip(1).map(cells -> byName(rows.getFirst(), cells)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line byName(String[] names, String[] cells) {
        if (names.length != cells.length) {
            throw new IllegalStateException("cells missing: " + String.join(" | ", cells));
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i].strip());
        }
        return new Line(row);
    }

    /** The table's cell after the mends that {@code perbaikan.tsv} lists for it. */
    static String expected(Line row, String field) {
        String printed = row.get(field);
        return MENDS.stream()
                .filter(mend -> concerns(mend, row, field))
                .filter(mend -> words(mend.get("tercetak")).equals(words(printed)))
                .map(mend -> mend.get("berkas"))
                .findFirst()
                .orElse(printed);
    }

    /** Whether the print shows something that the SOP file deliberately reads otherwise. */
    static boolean mended(Line row, String field) {
        return MENDS.stream().anyMatch(mend -> concerns(mend, row, field));
    }

    private static boolean concerns(Line mend, Line row, String field) {
        return mend.alias().equals(row.alias())
                && mend.no().equals(row.no())
                && mend.get("bidang").equals(field);
    }

    /**
     * Words only: lower case, no punctuation, no conjunctions (files split lists at them), spelling
     * and abbreviations mended as listed.
     */
    static String words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !word.equals("dan") && !word.equals("serta")) {
                words.add(word);
            }
        }
        String result = " " + String.join(" ", words) + " ";
        for (var mend : SPELLING) {
            result = result.replace(" " + mend.get("tercetak") + " ", " " + mend.get("baku") + " ");
        }
        return result.strip();
    }
}

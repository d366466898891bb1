package id.laksana.sop.bentuk;

import id.laksana.sop.Alur.Panah;
import id.laksana.sop.bentuk.routing.Connection;
import java.util.ArrayList;
import java.util.List;

/** The words on arrows, with the ways to break them that fit a column. */
final class Words {

    static final double LINE = 2.6;

    /** From the top of the room to the base line of the first line. */
    static final double ASCENT = 1.75;

    private static final double HEIGHT = 2.2;
    private static final double INSET = 0.8;

    private final double kolom;
    private final double ukuran;

    Words(double kolom) {
        this.kolom = kolom;
        ukuran = size(kolom);
    }

    static double size(double kolom) {
        return kolom < 15 ? 2.1 : 2.35;
    }

    List<Connection.Words> of(Panah panah) {
        String label = panah.label();
        String text =
                switch (panah.jenis()) {
                    case LANJUT -> "";
                    case YA, TIDAK ->
                            label == null ? Kata.FORM.get("panah." + panah.jenis()) : label;
                    case CABANG -> label == null ? "" : label;
                };
        if (text.isBlank()) {
            return List.of();
        }
        var ways = new ArrayList<List<String>>();
        for (double width :
                new double[] {kolom - 2 * INSET, kolom * 0.7, kolom / 2 - INSET - 0.4}) {
            List<String> lines = Huruf.BIASA.wrap(text, width, ukuran);
            boolean wholeWords = String.join(" ", lines).equals(text.strip());
            if (!ways.contains(lines) && (ways.isEmpty() || wholeWords)) {
                ways.add(lines);
            }
        }
        return ways.stream().map(this::measured).toList();
    }

    private Connection.Words measured(List<String> lines) {
        double width =
                lines.stream().mapToDouble(line -> Huruf.BIASA.width(line, ukuran)).max().orElse(0);
        return new Connection.Words(lines, width, HEIGHT + (lines.size() - 1) * LINE);
    }
}

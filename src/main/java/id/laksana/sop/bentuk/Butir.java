package id.laksana.sop.bentuk;

import java.util.List;

/**
 * One paragraph of a cell, broken into lines.
 *
 * @param gantung whether lines after the first stand in, as under a number or a dash
 */
public record Butir(List<String> baris, double gantung) {

    public Butir {
        baris = List.copyOf(baris);
    }

    /** The paragraph without line breaks. */
    public String teks() {
        var text = new StringBuilder();
        for (String line : baris) {
            boolean broken = text.toString().endsWith("-") || text.toString().endsWith("/");
            text.append(text.isEmpty() || broken ? "" : " ").append(line);
        }
        return text.toString();
    }
}

package id.laksana.naskah.bentuk;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the elements of a sheet; all text goes through it and is escaped here. */
final class Halaman {

    private static final Pattern GABUNG = Pattern.compile("\\{\\{\\s*([a-z-]+)\\s*\\}\\}");

    private final StringBuilder out = new StringBuilder(8_000);
    private final Map<String, String> gabung;

    Halaman(Map<String, String> gabung) {
        this.gabung = gabung;
    }

    Halaman buka(String element, String kelas) {
        out.append('<').append(element).append(" class=\"").append(kelas).append("\">");
        return this;
    }

    Halaman tutup(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Halaman p(String kelas, String teks) {
        return buka("p", kelas).teks(teks).tutup("p");
    }

    Halaman teks(String teks) {
        out.append(isi(BersihIsi.escape(teks)).replace("\n", "<br/>"));
        return this;
    }

    /** Clean XHTML as it stands. */
    Halaman xhtml(String bersih) {
        out.append(isi(bersih));
        return this;
    }

    Halaman gambar(String kelas, String alt, byte[] png) {
        out.append("<img class=\"").append(kelas).append("\" alt=\"");
        out.append(BersihIsi.escape(alt)).append("\" src=\"data:image/png;base64,");
        out.append(Base64.getEncoder().encodeToString(png)).append("\"/>");
        return this;
    }

    /** Label, colon, value. */
    Halaman baris(String label, String teks) {
        out.append("<tr><th scope=\"row\">").append(isi(BersihIsi.escape(label)));
        out.append("</th><td class=\"nd-t\">:</td><td>");
        teks(teks);
        out.append("</td></tr>");
        return this;
    }

    Halaman tabel(List<String> kolom, List<List<String>> isi) {
        out.append(
                "<table class=\"nd-tabel\"><thead><tr><th scope=\"col\" class=\"nd-no\">No.</th>");
        kolom.forEach(
                head ->
                        out.append("<th scope=\"col\">")
                                .append(BersihIsi.escape(head))
                                .append("</th>"));
        out.append("</tr></thead><tbody>");
        int no = 0;
        for (List<String> row : isi) {
            out.append("<tr><td class=\"nd-no\">").append(++no).append(".</td>");
            for (String cell : row) {
                out.append("<td>");
                teks(cell);
                out.append("</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        return this;
    }

    private String isi(String escaped) {
        return GABUNG.matcher(escaped)
                .replaceAll(
                        hit ->
                                Matcher.quoteReplacement(
                                        gabung.containsKey(hit.group(1))
                                                ? BersihIsi.escape(gabung.get(hit.group(1)))
                                                        .replace("\n", "<br/>")
                                                : hit.group()));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

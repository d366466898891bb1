package id.laksana.analitik.web;

import id.laksana.analitik.RincianSop.RagamJalan;
import id.laksana.web.PageContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A way that cases took, as a line that goes down with the rows and up where work came back.
 *
 * @param garis one stroke for each move from row to row
 */
public record GambarRagam(RagamJalan isi, List<Garis> garis) {

    private static final int LEBAR = 152;
    private static final int TINGGI = 28;
    private static final int TEPI = 4;

    public record Garis(String d, boolean kembali) {}

    static GambarRagam dari(RagamJalan isi, int banyakLangkah) {
        var rows = isi.langkah();
        var lines = new ArrayList<Garis>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            String from = titik(i, rows.size(), rows.get(i), banyakLangkah);
            String to = titik(i + 1, rows.size(), rows.get(i + 1), banyakLangkah);
            lines.add(new Garis("M" + from + "L" + to, rows.get(i + 1) <= rows.get(i)));
        }
        if (rows.size() == 1) {
            lines.add(new Garis("M" + titik(0, 1, rows.getFirst(), banyakLangkah) + "h4", false));
        }
        return new GambarRagam(isi, List.copyOf(lines));
    }

    private static String titik(int i, int banyak, int langkah, int banyakLangkah) {
        int x = TEPI + i * LEBAR / Math.max(1, banyak - 1);
        int y = TEPI + (langkah - 1) * TINGGI / Math.max(1, banyakLangkah - 1);
        return x + " " + y;
    }

    /** "1–5, kembali ke 4–6": runs of rows, and where work came back. */
    public String teks(PageContext ctx) {
        var out = new StringBuilder();
        var rows = isi.langkah();
        for (int i = 0; i < rows.size(); ) {
            int last = i;
            while (last + 1 < rows.size() && rows.get(last + 1) == rows.get(last) + 1) {
                last++;
            }
            String run = last == i ? "" + rows.get(i) : rows.get(i) + "–" + rows.get(last);
            if (i == 0) {
                out.append(run);
            } else if (rows.get(i) > rows.get(i - 1)) {
                out.append(", ").append(run);
            } else {
                out.append(", ").append(ctx.t("analitik.jalan.kembali", run));
            }
            i = last + 1;
        }
        return out.isEmpty() ? ctx.t("analitik.belum-ada") : out.toString();
    }
}

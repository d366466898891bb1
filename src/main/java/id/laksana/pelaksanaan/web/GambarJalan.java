package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.KeadaanLangkah;
import id.laksana.pelaksanaan.PelaksanaanTerbaca;
import id.laksana.pelaksanaan.PeristiwaTercatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDitinggalkan;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The way so far, drawn small beside the rows with the grammar of the official chart: a way on
 * leaves at the side and enters from above, a return enters from below. The table beside it keeps
 * every row at the same height.
 *
 * @param sedang where the rows under way begin
 */
public record GambarJalan(
        int lebar,
        int tinggi,
        List<Integer> sedang,
        List<Garis> garis,
        List<Label> label,
        List<Simbol> simbol) {

    public static final int BARIS = 52;
    public static final int KOLOM = 56;
    private static final int TIP = 8;

    /**
     * @param d of the line
     * @param ujung of its head
     */
    public record Garis(String d, String ujung, String kelas) {}

    /** Ya or Tidak where a way leaves a row that decides. */
    public record Label(int x, int y, Panah.Jenis jenis, boolean kanan, String kelas) {}

    /**
     * @param d a path, so that all five look alike to the page
     */
    public record Simbol(String d, String kelas) {}

    static GambarJalan dari(PelaksanaanTerbaca terbaca) {
        return new Penulis(terbaca).gambar();
    }

    private static final class Penulis {

        private final PelaksanaanTerbaca terbaca;
        private final Sop sop;
        private final Set<Panah> ditempuh = new HashSet<>();
        private final Map<Integer, Integer> lane = new HashMap<>();
        private final List<Garis> garis = new ArrayList<>();
        private final List<Label> label = new ArrayList<>();

        Penulis(PelaksanaanTerbaca terbaca) {
            this.terbaca = terbaca;
            this.sop = terbaca.sop();
        }

        GambarJalan gambar() {
            var alur = Alur.of(sop);
            terbaca.berjalan().riwayat().stream()
                    .map(PeristiwaTercatat::peristiwa)
                    .filter(LangkahDitinggalkan.class::isInstance)
                    .map(LangkahDitinggalkan.class::cast)
                    .forEach(left -> tempuh(alur, left));
            // The way taken is drawn last and lies on top
            alur.daftarPanah().stream()
                    .filter(panah -> !panah.ke().selesai())
                    .sorted(Comparator.comparing(ditempuh::contains))
                    .forEach(this::panah);
            return new GambarJalan(
                    sop.daftarPelaksana().size() * KOLOM,
                    sop.daftarLangkah().size() * BARIS,
                    terbaca.baris().stream()
                            .filter(row -> row.keadaan() == KeadaanLangkah.SEDANG)
                            .map(row -> (row.no() - 1) * BARIS)
                            .toList(),
                    garis,
                    label,
                    terbaca.baris().stream().flatMap(row -> simbol(row).stream()).toList());
        }

        private void tempuh(Alur alur, LangkahDitinggalkan left) {
            for (Tujuan ke : left.ke()) {
                alur.keluar(left.kunjungan().langkah()).stream()
                        .filter(panah -> panah.ke().equals(ke))
                        .forEach(ditempuh::add);
            }
        }

        private void panah(Panah panah) {
            int from = panah.dari();
            int to = panah.ke().no();
            int source = terdekat(from, terdekat(to, kolom(from).getFirst()));
            int target = terdekat(to, source);
            boolean up = panah.kembali();
            String kelas = !ditempuh.contains(panah) ? "" : up ? "is-returned" : "is-done";
            int end = up ? y(to) + setengah(to) : y(to) - setengah(to);
            int turn = up ? end + TIP : end - TIP;
            String d =
                    lurus(from, to, source, target)
                            ? pendek(from, source, target, turn)
                            : memutar(from, to, source, target, turn);
            int x = x(target);
            String head = "M" + x + " " + end + "l-4 " + (up ? TIP : -TIP) + "h8z";
            garis.add(new Garis(d, head, kelas));
            label(panah, source, target, up, kelas);
        }

        /** No symbol stands between the two on the column that the line goes along. */
        private boolean lurus(int from, int to, int source, int target) {
            if (from == to || from > to && source == target) {
                return false;
            }
            return IntStream.range(Math.min(from, to) + 1, Math.max(from, to))
                    .noneMatch(no -> kolom(no).contains(target));
        }

        private String pendek(int from, int source, int target, int turn) {
            return source == target
                    ? "M" + x(source) + " " + (y(from) + setengah(from)) + "V" + turn
                    : "M"
                            + sisi(from, source, target > source)
                            + " "
                            + y(from)
                            + "H"
                            + x(target)
                            + "V"
                            + turn;
        }

        /** Along the border of the columns, round what stands in the way. */
        private String memutar(int from, int to, int source, int target, int turn) {
            boolean right = target < sop.daftarPelaksana().size() - 1;
            int border = right ? target + 1 : target;
            int used = lane.merge(border, 1, Integer::sum);
            int x = border * KOLOM + (used % 3 - 1) * 5;
            int entry = from >= to ? y(to) + BARIS / 2 - 4 : y(to) - BARIS / 2 + 4;
            return "M"
                    + sisi(from, source, x > x(source))
                    + " "
                    + y(from)
                    + "H"
                    + x
                    + "V"
                    + entry
                    + "H"
                    + x(target)
                    + "V"
                    + turn;
        }

        private void label(Panah panah, int source, int target, boolean up, String kelas) {
            boolean decides = panah.jenis() == Panah.Jenis.YA || panah.jenis() == Panah.Jenis.TIDAK;
            if (!decides || source == target) {
                return;
            }
            boolean right = target > source;
            int x = sisi(panah.dari(), source, right) + (right ? 3 : -3);
            int y = y(panah.dari()) + (up ? 14 : -4);
            String tone = kelas.isEmpty() ? "" : up ? "is-return" : "is-ya";
            label.add(new Label(x, y, panah.jenis(), right, tone));
        }

        private List<Simbol> simbol(BarisLangkah row) {
            int no = row.no();
            String kelas =
                    switch (row.keadaan()) {
                        case SEDANG -> "is-now";
                        case SELESAI -> "is-done";
                        case BELUM, DILEWATI -> "";
                    };
            var shapes = new ArrayList<Simbol>();
            List<Integer> columns = kolom(no);
            if (columns.size() > 1) {
                String d = "M" + x(columns.getFirst()) + " " + y(no) + "H" + x(columns.getLast());
                shapes.add(new Simbol(d, "line " + kelas));
            }
            for (int column : columns) {
                if (row.keadaan() == KeadaanLangkah.SEDANG) {
                    shapes.add(new Simbol(bentuk(row.langkah(), column, 4), "halo"));
                }
                shapes.add(new Simbol(bentuk(row.langkah(), column, 0), "sym " + kelas));
            }
            return shapes;
        }

        private String bentuk(Langkah langkah, int column, int more) {
            int no = langkah.no();
            int cx = x(column);
            int cy = y(no);
            int w = (langkah.bercabang() ? 19 : 17) + more;
            int h = setengah(no) + more;
            if (langkah.bercabang()) {
                return "M" + (cx - w) + " " + cy + "L" + cx + " " + (cy - h) + "L" + (cx + w) + " "
                        + cy + "L" + cx + " " + (cy + h) + "Z";
            }
            if (no > 1 && no < sop.daftarLangkah().size()) {
                return "M" + (cx - w) + " " + (cy - h) + "h" + 2 * w + "v" + 2 * h + "h" + -2 * w
                        + "Z";
            }
            String half = "a" + h + " " + h + " 0 0 1 0 ";
            return "M"
                    + (cx - w + h)
                    + " "
                    + (cy - h)
                    + "h"
                    + 2 * (w - h)
                    + half
                    + 2 * h
                    + "h"
                    + -2 * (w - h)
                    + half
                    + -2 * h
                    + "Z";
        }

        private List<Integer> kolom(int no) {
            return sop.langkah(no).oleh().stream().map(sop::kolom).sorted().toList();
        }

        /** Of the symbols of a row the one nearest to a column. */
        private int terdekat(int no, int column) {
            return kolom(no).stream()
                    .min(Comparator.comparingInt(other -> Math.abs(other - column)))
                    .orElseThrow();
        }

        private int sisi(int no, int column, boolean right) {
            int half = sop.langkah(no).bercabang() ? 19 : 17;
            return x(column) + (right ? half : -half);
        }

        private int setengah(int no) {
            return sop.langkah(no).bercabang() ? 12 : 9;
        }

        private static int x(int column) {
            return column * KOLOM + KOLOM / 2;
        }

        private static int y(int no) {
            return (no - 1) * BARIS + BARIS / 2;
        }
    }
}

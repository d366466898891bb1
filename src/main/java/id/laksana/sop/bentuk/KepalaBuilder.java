package id.laksana.sop.bentuk;

import id.laksana.sop.Pelaksana;
import id.laksana.sop.bentuk.Kepala.SelKepala;
import id.laksana.sop.bentuk.Sel.Ragam;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the head: level 0 titles, then groups of pelaksana, then their names, then column numbers.
 */
final class KepalaBuilder {

    private static final double LEVEL = 5.6;
    private static final double LEAST_NAMES = 10.8;
    private static final double NUMBERS = 4.4;
    private static final double INSET = 0.6;
    private static final double SMALLEST = 0.78;

    private final LebarKolom lebar;
    private final List<Pelaksana> daftarPelaksana;
    private final Kata kata;
    private final int groups;
    private final Ragam nama;
    private final List<Double> tinggi = new ArrayList<>();
    private final List<SelKepala> sel = new ArrayList<>();

    KepalaBuilder(LebarKolom lebar, List<Pelaksana> daftarPelaksana, Kata kata) {
        this.lebar = lebar;
        this.daftarPelaksana = daftarPelaksana;
        this.kata = kata;
        groups = daftarPelaksana.stream().mapToInt(p -> p.kelompok().size()).max().orElse(0);
        nama = Ragam.NAMA.scaled(scale());
    }

    /**
     * Letters shrink a little when the longest word of a name would not fit, before it is broken.
     */
    private double scale() {
        double room = lebar.pelaksana() - 2 * INSET;
        double longest = 0;
        for (Pelaksana pelaksana : daftarPelaksana) {
            for (String word : pelaksana.nama().split("[\\s/-]+")) {
                longest = Math.max(longest, Huruf.TEBAL.width(word, Ragam.NAMA.ukuran()));
            }
        }
        return longest <= room ? 1 : Math.max(SMALLEST, room / longest);
    }

    Kepala build() {
        measure();
        addTitles();
        addGroups();
        addNames();
        addNumbers();
        return new Kepala(tinggi, sel);
    }

    private void measure() {
        tinggi.add(LEVEL);
        for (int level = 0; level < groups; level++) {
            tinggi.add(Math.max(LEVEL, groupLines(level) * nama.spasi() + 2.2));
        }
        double names = LEAST_NAMES;
        for (int i = 0; i < daftarPelaksana.size(); i++) {
            double needed =
                    lines(daftarPelaksana.get(i).nama(), lebar.pelaksana()) * nama.spasi() + 2.2;
            for (int level = daftarPelaksana.get(i).kelompok().size(); level < groups; level++) {
                needed -= tinggi.get(level + 1);
            }
            names = Math.max(names, needed);
        }
        tinggi.add(names);
        tinggi.add(NUMBERS);
    }

    private int groupLines(int level) {
        int most = 1;
        for (int from = 0; from < daftarPelaksana.size(); from = end(from, level)) {
            List<String> path = daftarPelaksana.get(from).kelompok();
            if (level < path.size()) {
                int span = end(from, level) - from;
                most = Math.max(most, lines(path.get(level), lebar.pelaksana() * span));
            }
        }
        return most;
    }

    private int lines(String text, double width) {
        return Huruf.TEBAL.wrap(text, width - 2 * INSET, nama.ukuran()).size();
    }

    /** First column after those that share the groups down to a level. */
    private int end(int from, int level) {
        int to = from + 1;
        while (to < daftarPelaksana.size() && sameGroup(from, to, level)) {
            to++;
        }
        return to;
    }

    private boolean sameGroup(int a, int b, int level) {
        List<String> one = daftarPelaksana.get(a).kelompok();
        List<String> other = daftarPelaksana.get(b).kelompok();
        return level < one.size()
                && level < other.size()
                && one.subList(0, level + 1).equals(other.subList(0, level + 1));
    }

    private void addTitles() {
        int n = daftarPelaksana.size();
        int all = groups + 2;
        add(0, all, 0, 1, kata.get("kolom.no"), Ragam.KEPALA);
        add(0, all, 1, 1, kata.get("kolom.uraian"), Ragam.KEPALA);
        add(0, 1, 2, n, kata.get("kolom.pelaksana"), Ragam.KEPALA);
        add(0, 1, n + 2, 3, kata.get("kolom.mutu-baku"), Ragam.KEPALA);
        add(0, all, n + 5, 1, kata.get("kolom.ket"), Ragam.KEPALA);
        add(1, groups + 1, n + 2, 1, kata.get("kolom.kelengkapan"), Ragam.KEPALA);
        add(1, groups + 1, n + 3, 1, kata.get("kolom.waktu"), Ragam.KEPALA);
        add(1, groups + 1, n + 4, 1, kata.get("kolom.output"), Ragam.KEPALA);
    }

    private void addGroups() {
        for (int level = 0; level < groups; level++) {
            for (int from = 0; from < daftarPelaksana.size(); from = end(from, level)) {
                List<String> path = daftarPelaksana.get(from).kelompok();
                if (level < path.size()) {
                    add(1 + level, 1, 2 + from, end(from, level) - from, path.get(level), nama);
                }
            }
        }
    }

    private void addNames() {
        for (int i = 0; i < daftarPelaksana.size(); i++) {
            Pelaksana pelaksana = daftarPelaksana.get(i);
            int level = pelaksana.kelompok().size();
            add(1 + level, groups + 1 - level, 2 + i, 1, pelaksana.nama(), nama);
        }
    }

    private void addNumbers() {
        for (int i = 0; i < daftarPelaksana.size() + 6; i++) {
            add(groups + 2, 1, i, 1, String.valueOf(i + 1), Ragam.NOMOR_KOLOM);
        }
    }

    private void add(int level, int levels, int column, int columns, String text, Ragam ragam) {
        double x = edge(column);
        double width = edge(column + columns) - x;
        double y = Kertas.TOP + sum(level);
        var place = new Rect(x, y, width, sum(level + levels) - sum(level));
        Ragam fitted = fitted(text, width, ragam);
        var lines = ragam.huruf().wrap(text, width - 2 * INSET, fitted.ukuran());
        sel.add(
                new SelKepala(
                        level,
                        levels,
                        column,
                        columns,
                        new Sel(place, List.of(new Butir(lines, 0)), fitted)));
    }

    /** Titles of narrow text columns shrink until their longest word fits. */
    private static Ragam fitted(String text, double width, Ragam ragam) {
        double longest = 0;
        for (String word : text.split("(?<=/)|\\s+")) {
            longest = Math.max(longest, ragam.huruf().width(word, ragam.ukuran()));
        }
        double room = width - 2 * INSET;
        return longest <= room ? ragam : ragam.scaled(Math.max(SMALLEST, room / longest));
    }

    private double sum(int levels) {
        return tinggi.subList(0, levels).stream().mapToDouble(Double::doubleValue).sum();
    }

    private double edge(int column) {
        int n = daftarPelaksana.size();
        if (column >= 2 && column <= n + 2) {
            return lebar.xPelaksana(column - 2);
        }
        return switch (column < 2 ? column : column - n + 1) {
            case 0 -> Kertas.MARGIN;
            case 1 -> lebar.xUraian();
            case 4 -> lebar.xWaktu();
            case 5 -> lebar.xOutput();
            case 6 -> lebar.xKet();
            default -> lebar.xAkhir();
        };
    }
}

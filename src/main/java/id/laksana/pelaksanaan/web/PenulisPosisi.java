package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.web.GambarPosisi.Garis;
import id.laksana.pelaksanaan.web.GambarPosisi.Label;
import id.laksana.pelaksanaan.web.GambarPosisi.Simbol;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a {@link GambarPosisi}. */
final class PenulisPosisi {

    private static final int LEBAR = 312;
    private static final int KOLOM_TERSEMPIT = 56;
    private static final int BARIS = 72;
    private static final int SETENGAH_KOTAK = 13;
    private static final int SETENGAH_KETUPAT = 19;
    private static final int UJUNG = 8;
    // from a symbol to where a line runs between two rows
    private static final int TEPI = 11;

    /** Number of the row that stands for the end. */
    private static final int AKHIR = Integer.MAX_VALUE;

    private final Sop sop;
    private final int no;
    private final int sendiri;
    private final List<Panah> keluar;
    private final List<Integer> asal;
    private final List<Integer> baris;
    private final List<Integer> kolom;
    private final int lebarKolom;
    private final List<Garis> garis = new ArrayList<>();
    private final List<Label> label = new ArrayList<>();

    PenulisPosisi(Sop sop, int no, int sendiri, Collection<Integer> asal) {
        this.sop = sop;
        this.no = no;
        this.sendiri = sendiri;
        this.keluar = Alur.of(sop).keluar(no);
        this.asal = asal.stream().distinct().filter(from -> from != no).sorted().toList();
        var rows = new TreeSet<>(this.asal);
        rows.add(no);
        keluar.forEach(panah -> rows.add(ke(panah)));
        this.baris = List.copyOf(rows);
        this.kolom = rows.stream().map(this::kolomSop).distinct().sorted().toList();
        this.lebarKolom = Math.max(KOLOM_TERSEMPIT, LEBAR / kolom.size());
    }

    GambarPosisi gambar() {
        asal.forEach(from -> panah(from, no, from > no ? "is-returned" : "is-done", null));
        // several ways to one row are one line
        Map<Integer, List<Panah>> ways =
                keluar.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PenulisPosisi::ke, TreeMap::new, Collectors.toList()));
        ways.forEach(this::keluar);
        return new GambarPosisi(
                lebarKolom * kolom.size(),
                baris.size() * BARIS,
                kolom.stream().map(n -> sop.daftarPelaksana().get(n).nama()).toList(),
                IntStream.range(1, kolom.size()).mapToObj(n -> n * lebarKolom).toList(),
                List.copyOf(garis),
                List.copyOf(label),
                baris.stream().flatMap(row -> simbol(row).stream()).toList());
    }

    private static int ke(Panah panah) {
        return panah.ke().selesai() ? AKHIR : panah.ke().no();
    }

    private void keluar(int ke, List<Panah> ways) {
        var first = ways.getFirst();
        boolean back = first.kembali();
        String tone =
                back || first.jenis() == Panah.Jenis.TIDAK
                        ? "is-return"
                        : first.jenis() == Panah.Jenis.LANJUT ? "" : "is-ya";
        String words =
                ways.stream()
                        .map(way -> way.label() == null ? "" : way.label())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
        var text =
                first.jenis() == Panah.Jenis.LANJUT ? null : new Kata(first.jenis(), words, tone);
        panah(no, ke, back ? "is-return" : "", text);
    }

    /** Words at a way. */
    private record Kata(Panah.Jenis jenis, String teks, String kelas) {}

    private void panah(int from, int to, String kelas, @Nullable Kata kata) {
        boolean up = indeks(to) <= indeks(from);
        int tip = up ? UJUNG : -UJUNG;
        int end = y(to) + (up ? tinggi(to) : -tinggi(to));
        boolean straight = !up && x(from) == x(to) && bebas(from, to);
        boolean corner = x(from) != x(to) && bebas(from, to) && !dipakai(from, to, up);
        String start =
                straight
                        ? "M" + x(from) + " " + (y(from) + tinggi(from))
                        : corner
                                ? "M" + sisi(from, x(to) > x(from)) + " " + y(from) + "H" + x(to)
                                : memutar(from, to, up);
        garis.add(
                new Garis(
                        start + "V" + (end + tip),
                        "M" + x(to) + " " + end + "l-4 " + tip + "h8z",
                        kelas));
        if (kata != null) {
            label(from, to, up, straight, corner, kata);
        }
    }

    /** A return leaves elsewhere than a way on to the same side. */
    private boolean dipakai(int from, int to, boolean up) {
        return up
                && from == no
                && keluar.stream()
                        .map(PenulisPosisi::ke)
                        .filter(ke -> indeks(ke) > indeks(no) && x(ke) != x(no))
                        .anyMatch(ke -> x(ke) > x(no) == x(to) > x(no));
    }

    /** No symbol stands between the two in the column that the line goes along. */
    private boolean bebas(int from, int to) {
        int low = Math.min(indeks(from), indeks(to)) + 1;
        return baris.subList(low, Math.max(low, Math.max(indeks(from), indeks(to)))).stream()
                .noneMatch(row -> x(row) == x(to));
    }

    /** Out of the symbol below, along the border of the columns, and in. */
    private String memutar(int from, int to, boolean up) {
        boolean right = x(to) + lebarKolom / 2 < lebarKolom * kolom.size();
        int lane = x(to) + (right ? 1 : -1) * (lebarKolom / 2 - 6);
        int entry = y(to) + (up ? tinggi(to) + TEPI + 4 : -tinggi(to) - TEPI - 4);
        return "M"
                + x(from)
                + " "
                + (y(from) + tinggi(from))
                + "V"
                + (y(from) + tinggi(from) + TEPI)
                + "H"
                + lane
                + "V"
                + entry
                + "H"
                + x(to);
    }

    private void label(int from, int to, boolean up, boolean straight, boolean corner, Kata kata) {
        int x = x(from) + 6;
        int y = y(from) + tinggi(from) + 13;
        boolean right = true;
        if (kata.jenis() == Panah.Jenis.CABANG) {
            // several branches may leave at one side, so each is named where it arrives
            right = x(to) + lebarKolom < lebarKolom * kolom.size();
            x = x(to) + (right ? 6 : -6);
            y = y(to) + (up ? tinggi(to) + 14 : -tinggi(to) - 8);
        } else if (corner) {
            right = x(to) > x(from);
            x = sisi(from, right) + (right ? 4 : -4);
            y = y(from) - 6;
        } else if (!straight) {
            y = y(from) + tinggi(from) + TEPI + 13;
        }
        label.add(new Label(x, y, kata.jenis(), kata.teks(), right, kata.kelas()));
    }

    private List<Simbol> simbol(int row) {
        boolean now = row == no;
        String kelas = now ? "is-now" : asal.contains(row) ? "is-done" : "";
        int cx = x(row);
        int cy = y(row);
        int shown = row == AKHIR ? 0 : row;
        var shapes = new ArrayList<Simbol>();
        if (now) {
            shapes.add(new Simbol(bentuk(row, cx, cy, 4), cx, cy, -1, "halo"));
        }
        shapes.add(new Simbol(bentuk(row, cx, cy, 0), cx, cy, shown, "sym " + kelas));
        return shapes;
    }

    private String bentuk(int row, int cx, int cy, int more) {
        int w = lebar(row) + more;
        int h = tinggi(row) + more;
        if (row != AKHIR && sop.langkah(row).bercabang()) {
            return "M" + (cx - w) + " " + cy + "L" + cx + " " + (cy - h) + "L" + (cx + w) + " " + cy
                    + "L" + cx + " " + (cy + h) + "Z";
        }
        boolean capsule = row == AKHIR || row == 1 || row == sop.daftarLangkah().size();
        int r = capsule ? h : 2;
        return "M"
                + (cx - w + r)
                + " "
                + (cy - h)
                + "h"
                + 2 * (w - r)
                + "a"
                + r
                + " "
                + r
                + " 0 0 1 "
                + r
                + " "
                + r
                + "v"
                + 2 * (h - r)
                + "a"
                + r
                + " "
                + r
                + " 0 0 1 "
                + -r
                + " "
                + r
                + "h"
                + -2 * (w - r)
                + "a"
                + r
                + " "
                + r
                + " 0 0 1 "
                + -r
                + " "
                + -r
                + "v"
                + -2 * (h - r)
                + "a"
                + r
                + " "
                + r
                + " 0 0 1 "
                + r
                + " "
                + -r
                + "Z";
    }

    private int lebar(int row) {
        int widest = lebarKolom / 2 - 6;
        return row == AKHIR
                ? Math.min(36, widest)
                : Math.min(sop.langkah(row).bercabang() ? 30 : 26, widest);
    }

    private int tinggi(int row) {
        return row != AKHIR && sop.langkah(row).bercabang() ? SETENGAH_KETUPAT : SETENGAH_KOTAK;
    }

    private int sisi(int row, boolean right) {
        return x(row) + (right ? lebar(row) : -lebar(row));
    }

    /** Of several columns of a row the one nearest to the task's own. */
    private int kolomSop(int row) {
        return row == no || row == AKHIR
                ? sendiri
                : sop.langkah(row).oleh().stream()
                        .map(sop::kolom)
                        .min(Comparator.comparingInt(one -> Math.abs(one - sendiri)))
                        .orElseThrow();
    }

    private int indeks(int row) {
        return baris.indexOf(row);
    }

    private int x(int row) {
        return kolom.indexOf(kolomSop(row)) * lebarKolom + lebarKolom / 2;
    }

    private int y(int row) {
        return indeks(row) * BARIS + BARIS / 2;
    }
}

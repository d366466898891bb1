package id.laksana.sop.bentuk;

import static id.laksana.sop.bentuk.Svg.number;

import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Rect;
import id.laksana.sop.bentuk.routing.Simbol;
import id.laksana.sop.bentuk.routing.Titik;
import java.util.List;

/** Draws lines, symbols and words of one sheet, black on white. */
final class BaganSvg {

    private static final double STROKE = 0.4;
    private static final double HOP = 0.6;
    private static final double HEAD = 2.1;

    /** The line ends inside the arrow head, not at its point. */
    private static final double TIP = 1.5;

    private static final double HALF_HEAD = 0.95;
    private static final double LETTER = 2.7;

    private final Svg svg;
    private final double ukuranKata;

    BaganSvg(Svg svg, double kolom) {
        this.svg = svg;
        ukuranKata = Words.size(kolom);
    }

    void draw(Bagan bagan) {
        bagan.garis().forEach(alir -> line(alir.garis()));
        bagan.simbol().forEach(this::symbol);
        bagan.garis().forEach(alir -> words(alir.garis()));
    }

    private void line(Garis garis) {
        List<Titik> points = garis.titik();
        Titik end = points.getLast();
        Titik before = points.get(points.size() - 2);
        boolean arrow = garis.connection() != null;
        Titik stop = arrow ? toward(end, before, TIP) : end;
        var d = new StringBuilder();
        move(d, 'M', points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            hops(d, points.get(i - 1), points.get(i), garis.lompatan());
            move(d, 'L', i + 1 == points.size() ? stop : points.get(i));
        }
        svg.path(d.toString(), STROKE, "none");
        if (arrow) {
            head(end, before);
        }
    }

    private static void move(StringBuilder d, char how, Titik to) {
        d.append(how).append(number(to.x())).append(' ').append(number(to.y()));
    }

    private static void hops(StringBuilder d, Titik from, Titik to, List<Titik> hops) {
        if (from.y() != to.y()) {
            return;
        }
        int sign = to.x() > from.x() ? 1 : -1;
        for (Titik hop : hops) {
            boolean here =
                    hop.y() == from.y()
                            && (hop.x() - from.x()) * sign > 0
                            && (to.x() - hop.x()) * sign > 0;
            if (here) {
                move(d, 'L', new Titik(hop.x() - sign * HOP, hop.y()));
                d.append("a")
                        .append(HOP)
                        .append(' ')
                        .append(HOP)
                        .append(" 0 0 ")
                        .append(sign > 0 ? 1 : 0);
                d.append(' ').append(number(sign * 2 * HOP)).append(" 0");
            }
        }
    }

    private static Titik toward(Titik from, Titik to, double by) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double t = by / length;
        return new Titik(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
    }

    private void head(Titik end, Titik before) {
        Titik base = toward(end, before, HEAD);
        boolean vertical = end.x() == before.x();
        double dx = vertical ? HALF_HEAD : 0;
        double dy = vertical ? 0 : HALF_HEAD;
        var d = new StringBuilder();
        move(d, 'M', end);
        move(d, 'L', new Titik(base.x() - dx, base.y() - dy));
        move(d, 'L', new Titik(base.x() + dx, base.y() + dy));
        svg.path(d.append('Z').toString(), 0, "#000");
    }

    private void symbol(Simbol simbol) {
        Rect r = simbol.tempat();
        switch (simbol.jenis()) {
            case KAPSUL -> svg.box(r, r.tinggi() / 2, STROKE);
            case KOTAK -> svg.box(r, 0, STROKE);
            case BELAH_KETUPAT ->
                    polygon(
                            new Titik(r.x(), r.yTengah()),
                            new Titik(r.xTengah(), r.y()),
                            new Titik(r.kanan(), r.yTengah()),
                            new Titik(r.xTengah(), r.bawah()));
            case SEGILIMA -> {
                double shoulder = r.y() + r.tinggi() * 0.524;
                polygon(
                        new Titik(r.x(), r.y()),
                        new Titik(r.kanan(), r.y()),
                        new Titik(r.kanan(), shoulder),
                        new Titik(r.xTengah(), r.bawah()),
                        new Titik(r.x(), shoulder));
            }
        }
        write(simbol);
    }

    private void polygon(Titik... corners) {
        var d = new StringBuilder();
        for (int i = 0; i < corners.length; i++) {
            move(d, i == 0 ? 'M' : 'L', corners[i]);
        }
        svg.path(d.append('Z').toString(), STROKE, "#fff");
    }

    private void write(Simbol simbol) {
        String text = simbol.tulisan();
        if (text == null) {
            return;
        }
        Rect r = simbol.tempat();
        if (simbol.jenis() == Simbol.Jenis.SEGILIMA) {
            double size =
                    Math.min(LETTER, LETTER * (r.lebar() - 1.2) / Huruf.TEBAL.width(text, LETTER));
            svg.text(r.xTengah(), r.y() + 3.45, size, true, true, text);
        } else {
            double size = Math.min(2.35, 2.35 * (r.lebar() - 1.6) / Huruf.BIASA.width(text, 2.35));
            svg.text(r.xTengah(), r.yTengah() + size * 0.36, size, true, false, text);
        }
    }

    private void words(Garis garis) {
        Garis.Label label = garis.label();
        if (label == null) {
            return;
        }
        double y = label.tempat().y() + Words.ASCENT;
        for (String line : label.kata().baris()) {
            svg.text(label.tempat().xTengah(), y, ukuranKata, true, false, line);
            y += Words.LINE;
        }
    }
}

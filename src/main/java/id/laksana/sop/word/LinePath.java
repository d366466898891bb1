package id.laksana.sop.word;

import id.laksana.sop.bentuk.routing.Garis;
import id.laksana.sop.bentuk.routing.Rect;
import id.laksana.sop.bentuk.routing.Titik;
import java.util.List;

/**
 * A line of the chart as one free-form shape: the corners, the hops over other lines and the arrow
 * head.
 */
final class LinePath {

    private static final double HOP = 0.6;
    private static final double HEAD = 2.1;
    private static final double HALF_HEAD = 0.95;

    /** The line ends inside the arrow head, not at its point. */
    private static final double TIP = 1.5;

    private final Garis garis;
    private final Rect bounds;

    LinePath(Garis garis) {
        this.garis = garis;
        double left = garis.titik().stream().mapToDouble(Titik::x).min().orElseThrow();
        double right = garis.titik().stream().mapToDouble(Titik::x).max().orElseThrow();
        double top = garis.titik().stream().mapToDouble(Titik::y).min().orElseThrow();
        double bottom = garis.titik().stream().mapToDouble(Titik::y).max().orElseThrow();
        bounds = new Rect(left, top, right - left, bottom - top).grow(HALF_HEAD);
    }

    Rect bounds() {
        return bounds;
    }

    void write(Ooxml xml) {
        open(xml);
        openPath(xml, bounds, "none", true);
        writeLine(xml);
        xml.close();
        if (arrow()) {
            openPath(xml, bounds, "norm", false);
            writeHead(xml);
            xml.close();
        }
        xml.close().close();
        xml.open("a:solidFill").empty("a:srgbClr", "val", "000000").close();
    }

    static void writePentagon(Ooxml xml, Rect place, double shoulder) {
        open(xml);
        openPath(xml, place, "norm", true);
        double down = place.y() + place.tinggi() * shoulder;
        move(xml, "a:moveTo", place, new Titik(place.x(), place.y()));
        move(xml, "a:lnTo", place, new Titik(place.kanan(), place.y()));
        move(xml, "a:lnTo", place, new Titik(place.kanan(), down));
        move(xml, "a:lnTo", place, new Titik(place.xTengah(), place.bawah()));
        move(xml, "a:lnTo", place, new Titik(place.x(), down));
        xml.empty("a:close").close().close().close();
    }

    private static void open(Ooxml xml) {
        xml.open("a:custGeom").empty("a:avLst").empty("a:gdLst").empty("a:ahLst").empty("a:cxnLst");
        xml.empty("a:rect", "l", 0, "t", 0, "r", "r", "b", "b").open("a:pathLst");
    }

    private static void openPath(Ooxml xml, Rect place, String fill, boolean stroke) {
        xml.open(
                "a:path",
                "w",
                Measure.emu(place.lebar()),
                "h",
                Measure.emu(place.tinggi()),
                "fill",
                fill,
                "stroke",
                stroke ? 1 : 0);
    }

    private boolean arrow() {
        return garis.connection() != null;
    }

    private void writeLine(Ooxml xml) {
        List<Titik> points = garis.titik();
        Titik end = points.getLast();
        Titik stop = arrow() ? toward(end, points.get(points.size() - 2), TIP) : end;
        move(xml, "a:moveTo", bounds, points.getFirst());
        for (int i = 1; i < points.size(); i++) {
            writeHops(xml, points.get(i - 1), points.get(i));
            move(xml, "a:lnTo", bounds, i + 1 == points.size() ? stop : points.get(i));
        }
    }

    private void writeHops(Ooxml xml, Titik from, Titik to) {
        if (from.y() != to.y()) {
            return;
        }
        int sign = to.x() > from.x() ? 1 : -1;
        for (Titik hop : garis.lompatan()) {
            if (hop.y() == from.y()
                    && (hop.x() - from.x()) * sign > 0
                    && (to.x() - hop.x()) * sign > 0) {
                move(xml, "a:lnTo", bounds, new Titik(hop.x() - sign * HOP, hop.y()));
                long radius = Measure.emu(HOP);
                xml.empty(
                        "a:arcTo",
                        "wR",
                        radius,
                        "hR",
                        radius,
                        "stAng",
                        sign > 0 ? 10_800_000 : 0,
                        "swAng",
                        sign > 0 ? 10_800_000 : -10_800_000);
            }
        }
    }

    private void writeHead(Ooxml xml) {
        Titik end = garis.titik().getLast();
        Titik before = garis.titik().get(garis.titik().size() - 2);
        Titik base = toward(end, before, HEAD);
        double dx = end.x() == before.x() ? HALF_HEAD : 0;
        double dy = end.x() == before.x() ? 0 : HALF_HEAD;
        move(xml, "a:moveTo", bounds, end);
        move(xml, "a:lnTo", bounds, new Titik(base.x() - dx, base.y() - dy));
        move(xml, "a:lnTo", bounds, new Titik(base.x() + dx, base.y() + dy));
        xml.empty("a:close");
    }

    private static Titik toward(Titik from, Titik to, double by) {
        double length = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double t = by / length;
        return new Titik(from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * t);
    }

    private static void move(Ooxml xml, String element, Rect origin, Titik to) {
        xml.open(element);
        xml.empty(
                "a:pt",
                "x",
                Measure.emu(to.x() - origin.x()),
                "y",
                Measure.emu(to.y() - origin.y()));
        xml.close();
    }
}

package id.laksana.sop.bentuk.routing;

import java.util.ArrayList;
import java.util.List;

/** Where horizontal lines hop over vertical ones. */
final class Hops {

    private Hops() {}

    static List<Garis> over(List<Garis> lines, List<Garis> links) {
        var all = new ArrayList<>(lines);
        all.addAll(links);
        var result = new ArrayList<Garis>();
        for (Garis garis : all) {
            result.add(
                    new Garis(
                            garis.connection(),
                            garis.titik(),
                            crossings(garis, all),
                            garis.label()));
        }
        return result;
    }

    static boolean cross(Garis a, Garis b) {
        return !crossings(a, List.of(b)).isEmpty() || !crossings(b, List.of(a)).isEmpty();
    }

    private static List<Titik> crossings(Garis garis, List<Garis> all) {
        var hops = new ArrayList<Titik>();
        for (int i = 0; i + 1 < garis.titik().size(); i++) {
            Titik a = garis.titik().get(i);
            Titik b = garis.titik().get(i + 1);
            if (a.y() == b.y()) {
                addCrossings(a, b, garis, all, hops);
            }
        }
        return hops;
    }

    private static void addCrossings(
            Titik a, Titik b, Garis self, List<Garis> all, List<Titik> hops) {
        int first = hops.size();
        for (Garis other : all) {
            for (int i = 0; other != self && i + 1 < other.titik().size(); i++) {
                Titik c = other.titik().get(i);
                Titik d = other.titik().get(i + 1);
                boolean vertical = c.x() == d.x();
                if (vertical
                        && strictlyBetween(c.x(), a.x(), b.x())
                        && strictlyBetween(a.y(), c.y(), d.y())) {
                    hops.add(new Titik(c.x(), a.y()));
                }
            }
        }
        double sign = b.x() > a.x() ? 1 : -1;
        hops.subList(first, hops.size()).sort((p, q) -> Double.compare(sign * p.x(), sign * q.x()));
    }

    private static boolean strictlyBetween(double at, double one, double other) {
        return at > Math.min(one, other) && at < Math.max(one, other);
    }
}

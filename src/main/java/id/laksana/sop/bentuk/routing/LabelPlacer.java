package id.laksana.sop.bentuk.routing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds room for the words on a line: beside it, off every symbol, line, word and grid line. */
final class LabelPlacer {

    private static final double FROM_LINE = 0.4;
    private static final double FROM_GRID = 0.3;
    private static final double FROM_OTHERS = 0.35;
    private static final double SLIDE = 1;
    private static final double FAR = 0.05;
    private static final double HALF_LINE = 0.2;
    private static final double HEAD = 2.1;
    private static final double HALF_HEAD = 1;

    /** How far from its line a word may stand, to clear the slope of its own diamond. */
    private static final double LIFT = 3;

    private final Field field;
    private final List<Simbol> simbol;

    LabelPlacer(Field field, List<Simbol> simbol) {
        this.field = field;
        this.simbol = simbol;
    }

    /** A place and how far from ideal it is. */
    record Place(Garis.Label label, double biaya) {}

    /**
     * @param others every other line and word on the sheet
     */
    @Nullable Place place(Connection connection, List<Titik> points, List<Garis> others) {
        var taken = new ArrayList<Rect>();
        others.forEach(garis -> addObstacles(garis, taken));
        addSegments(points, taken);
        Place best = null;
        for (int i = 0; i + 1 < points.size(); i++) {
            for (Connection.Words words : connection.kata()) {
                double cost = i * 2.0 + (words == connection.kata().getFirst() ? 0 : 0.4);
                best = better(best, along(points.get(i), points.get(i + 1), words, cost, taken));
            }
            if (best != null && best.biaya() <= i * 2 + 1) {
                return best;
            }
        }
        return best;
    }

    private static void addObstacles(Garis garis, List<Rect> taken) {
        addSegments(garis.titik(), taken);
        Garis.Label label = garis.label();
        if (label != null) {
            taken.add(label.tempat().grow(FROM_OTHERS));
        }
    }

    private static void addSegments(List<Titik> points, List<Rect> taken) {
        for (int i = 0; i + 1 < points.size(); i++) {
            taken.add(box(points.get(i), points.get(i + 1)).grow(HALF_LINE));
        }
        Titik end = points.getLast();
        Titik before = points.get(points.size() - 2);
        double length = Math.abs(end.x() - before.x()) + Math.abs(end.y() - before.y());
        double t = Math.min(1, HEAD / length);
        var base =
                new Titik(
                        end.x() + (before.x() - end.x()) * t, end.y() + (before.y() - end.y()) * t);
        taken.add(box(end, base).grow(HALF_HEAD));
    }

    private static Rect box(Titik a, Titik b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Rect(x, y, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    private @Nullable Place along(
            Titik a, Titik b, Connection.Words words, double cost, List<Rect> taken) {
        return a.y() == b.y()
                ? alongRow(a, b, words, cost, taken)
                : alongColumn(a, b, words, cost, taken);
    }

    /**
     * Above the line, in the first cell after the border it crosses; else further on, else below.
     */
    private @Nullable Place alongRow(
            Titik a, Titik b, Connection.Words words, double cost, List<Rect> taken) {
        Place best = null;
        int direction = b.x() > a.x() ? 1 : -1;
        double slide = -words.lebar();
        double reach = Math.abs(b.x() - a.x()) + words.lebar() / 2;
        for (; slide <= reach; slide += SLIDE) {
            double near = a.x() + direction * slide;
            double x = snap(near, words.lebar(), direction);
            if (best != null && slide > 0 && cost + slide * FAR >= best.biaya()) {
                break;
            }
            for (double lift = 0; lift <= LIFT && worth(best, cost, slide, lift); lift += 0.5) {
                for (int below = 0; below < 2; below++) {
                    double away = FROM_LINE + lift;
                    double y = below == 1 ? a.y() + away : a.y() - away - words.tinggi();
                    Rect rect = new Rect(x, y, words.lebar(), words.tinggi());
                    boolean neighbour = cell(a.x()) != cell(rect.xTengah());
                    double sum = cost + below + distance(slide, lift) + (neighbour ? 0 : 0.5);
                    sum += off(rect.x(), rect.kanan(), a.x(), b.x());
                    best = better(best, check(rect, words, sum, taken, best));
                }
            }
        }
        return best;
    }

    private static double distance(double slide, double lift) {
        return Math.abs(slide) * FAR + lift * 0.4;
    }

    private static boolean worth(@Nullable Place best, double cost, double slide, double lift) {
        return best == null || cost + distance(slide, lift) < best.biaya();
    }

    /** Words that reach far beyond their line could be read as those of another. */
    private static double off(double low, double high, double one, double other) {
        double along = Math.min(high, Math.max(one, other)) - Math.max(low, Math.min(one, other));
        double share = along / Math.min(high - low, Math.abs(one - other));
        return share > 0.8 ? 0 : share > 0.2 ? (0.8 - share) * 2 : 6 - share;
    }

    /** Left edge of a word that starts at a place, moved off the border it would be cut by. */
    private double snap(double near, double width, int direction) {
        double left = direction > 0 ? near : near - width;
        for (double border : field.x()) {
            if (left < border + FROM_GRID && left + width > border - FROM_GRID) {
                return direction > 0 ? border + FROM_GRID * 2 : border - FROM_GRID * 2 - width;
            }
        }
        return left;
    }

    private @Nullable Place alongColumn(
            Titik a, Titik b, Connection.Words words, double cost, List<Rect> taken) {
        Place best = null;
        int direction = b.y() > a.y() ? 1 : -1;
        for (double slide = -words.tinggi(); slide <= Math.abs(b.y() - a.y()); slide += SLIDE / 2) {
            double near = a.y() + direction * slide;
            double y = direction > 0 ? near : near - words.tinggi();
            for (double lift = 0; lift <= LIFT && worth(best, cost, slide, lift); lift += 0.5) {
                for (int left = 0; left < 2; left++) {
                    double away = FROM_LINE + lift;
                    double x = left == 1 ? a.x() - away - words.lebar() : a.x() + away;
                    Rect rect = new Rect(x, y, words.lebar(), words.tinggi());
                    double sum = cost + left * 0.5 + distance(slide, lift);
                    sum += off(rect.y(), rect.bawah(), a.y(), b.y());
                    best = better(best, check(rect, words, sum, taken, best));
                }
            }
        }
        return best;
    }

    private @Nullable Place check(
            Rect rect,
            Connection.Words words,
            double cost,
            List<Rect> taken,
            @Nullable Place best) {
        boolean free =
                (best == null || cost < best.biaya())
                        && insideCell(rect)
                        && taken.stream().noneMatch(rect::overlaps)
                        && simbol.stream().noneMatch(s -> s.hits(rect.grow(FROM_OTHERS)));
        return free ? new Place(new Garis.Label(words, rect), cost) : null;
    }

    private static @Nullable Place better(@Nullable Place a, @Nullable Place b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.biaya() < a.biaya() - 1e-9 ? b : a;
    }

    private boolean insideCell(Rect rect) {
        return between(field.x(), rect.x(), rect.kanan())
                && between(field.y(), rect.y(), rect.bawah());
    }

    private static boolean between(List<Double> borders, double low, double high) {
        if (low < borders.getFirst() || high > borders.getLast()) {
            return false;
        }
        return borders.stream().noneMatch(b -> b > low - FROM_GRID && b < high + FROM_GRID);
    }

    private int cell(double x) {
        int cell = 0;
        while (cell + 1 < field.x().size() && field.x().get(cell + 1) <= x) {
            cell++;
        }
        return cell;
    }
}

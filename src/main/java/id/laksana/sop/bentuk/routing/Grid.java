package id.laksana.sop.bentuk.routing;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Tracks on which lines run, what closes them, and who runs there. */
final class Grid {

    static final int RIGHT = 0;
    static final int DOWN = 1;
    static final int LEFT = 2;
    static final int UP = 3;

    static final byte HORIZONTAL = 1;
    static final byte VERTICAL = 2;

    /** A corner or an end: nobody else may pass. */
    static final byte TAKEN = 4;

    static final double LANE = 3;

    private static final double FIRST_LANE = 1.5;
    private static final int MOST_LANES = 3;
    private static final double CLEAR_SIDE = 1.1;
    private static final double CLEAR_ABOVE = 0.75;

    /** Between the border of a strip and the symbols in it. */
    private static final double INTO_STRIP = 0.8;

    /** How near a line may pass a symbol or a word. */
    private static final double CLEARANCE = 0.55;

    final double[] xs;
    final double[] ys;
    final int columns;
    private final byte[] use;
    private final short[] closedRight;
    private final short[] closedDown;

    Grid(Field field) {
        xs = xTracks(field);
        ys = yTracks(field);
        columns = xs.length;
        int nodes = xs.length * ys.length;
        use = new byte[nodes];
        closedRight = new short[nodes];
        closedDown = new short[nodes];
        if (field.pitaAtas()) {
            closeAlong(field.y().getFirst() - INTO_STRIP);
        }
        if (field.pitaBawah()) {
            closeAlong(field.y().getLast() + INTO_STRIP);
        }
    }

    /** A track where lines into a strip pass but never turn. */
    private void closeAlong(double y) {
        int iy = at(ys, y);
        for (int ix = 0; ix < columns; ix++) {
            closedRight[iy * columns + ix]++;
        }
    }

    private static double[] xTracks(Field field) {
        var tracks = new TreeSet<Double>();
        Ukuran ukuran = field.ukuran();
        for (int i = 0; i + 1 < field.x().size(); i++) {
            double left = field.x().get(i);
            double right = field.x().get(i + 1);
            addPorts(tracks, (left + right) / 2, ukuran.xPort());
            double gap = (right - left - ukuran.lebarBelah()) / 2;
            addLanes(tracks, left, right, gap - CLEAR_SIDE);
        }
        return toArray(tracks);
    }

    private static void addPorts(TreeSet<Double> tracks, double middle, double port) {
        tracks.addAll(List.of(middle, middle - port, middle + port));
        if (port / 2 >= 1.9) {
            tracks.addAll(List.of(middle - port / 2, middle + port / 2));
        }
    }

    private static double[] yTracks(Field field) {
        var tracks = new TreeSet<Double>();
        Ukuran ukuran = field.ukuran();
        for (int i = 0; i + 1 < field.y().size(); i++) {
            double top = field.y().get(i);
            double bottom = field.y().get(i + 1);
            double middle = (top + bottom) / 2;
            tracks.addAll(List.of(middle, middle - ukuran.yPort(), middle + ukuran.yPort()));
            double gap = (bottom - top - ukuran.tinggiBelah()) / 2;
            addLanes(tracks, top, bottom, gap - CLEAR_ABOVE);
        }
        if (field.pitaAtas()) {
            tracks.add(field.y().getFirst() - INTO_STRIP);
        }
        if (field.pitaBawah()) {
            tracks.add(field.y().getLast() + INTO_STRIP);
        }
        for (double y = FIRST_LANE; y < field.sela() - 1; y += LANE) {
            tracks.add(field.y().getLast() + y);
        }
        return toArray(tracks);
    }

    /** Where there is room for one lane only, it runs in the middle of the room. */
    private static void addLanes(TreeSet<Double> tracks, double low, double high, double room) {
        double only = Math.max(FIRST_LANE, (room + CLEAR_ABOVE) / 2);
        double first = room < FIRST_LANE + LANE ? Math.min(only, room) : FIRST_LANE;
        for (int k = 0; k < MOST_LANES; k++) {
            double at = first + k * LANE;
            if (at <= room + 1e-9) {
                tracks.add(low + at);
                tracks.add(high - at);
            }
        }
    }

    private static double[] toArray(TreeSet<Double> tracks) {
        return tracks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    int size() {
        return use.length;
    }

    double x(int node) {
        return xs[node % columns];
    }

    double y(int node) {
        return ys[node / columns];
    }

    /** The next node in a direction, or -1 at the rim. */
    int next(int node, int direction) {
        int ix = node % columns;
        return switch (direction) {
            case RIGHT -> ix + 1 < columns ? node + 1 : -1;
            case LEFT -> ix > 0 ? node - 1 : -1;
            case DOWN -> node + columns < use.length ? node + columns : -1;
            default -> node - columns;
        };
    }

    boolean closed(int node, int direction) {
        return switch (direction) {
            case RIGHT -> closedRight[node] > 0;
            case LEFT -> closedRight[node - 1] > 0;
            case DOWN -> closedDown[node] > 0;
            default -> closedDown[node - columns] > 0;
        };
    }

    byte use(int node) {
        return use[node];
    }

    void occupy(int node, byte how) {
        use[node] |= how;
    }

    void release(int node, byte how) {
        use[node] &= (byte) ~how;
    }

    /** Closes or reopens the tracks that a symbol or a word covers. */
    void close(Rect rect, int by) {
        Rect around = rect.grow(CLEARANCE);
        int fromX = Math.max(0, above(xs, around.x()) - 1);
        int toX = above(xs, around.kanan());
        int fromY = Math.max(0, above(ys, around.y()) - 1);
        int toY = above(ys, around.bawah());
        for (int iy = fromY; iy < toY; iy++) {
            for (int ix = fromX; ix < toX; ix++) {
                closeAt(iy * columns + ix, around, by);
            }
        }
    }

    private void closeAt(int node, Rect around, int by) {
        double x = x(node);
        double y = y(node);
        boolean insideY = y > around.y() && y < around.bawah();
        boolean insideX = x > around.x() && x < around.kanan();
        int ix = node % columns;
        if (insideY && ix + 1 < columns && x < around.kanan() && xs[ix + 1] > around.x()) {
            closedRight[node] += (short) by;
        }
        if (insideX
                && node + columns < use.length
                && y < around.bawah()
                && y(node + columns) > around.y()) {
            closedDown[node] += (short) by;
        }
    }

    /** Index of the first track beyond a place. */
    static int above(double[] tracks, double at) {
        int i = Arrays.binarySearch(tracks, at);
        return i >= 0 ? i + 1 : -i - 1;
    }

    /** Index of the track at a place, or -1. */
    static int at(double[] tracks, double place) {
        int i = above(tracks, place - 1e-6);
        return i < tracks.length && Math.abs(tracks[i] - place) < 1e-6 ? i : -1;
    }
}

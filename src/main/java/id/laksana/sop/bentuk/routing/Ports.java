package id.laksana.sop.bentuk.routing;

import id.laksana.sop.bentuk.routing.Simbol.Jenis;
import java.util.ArrayList;
import java.util.List;

/** Finds the places where a connection may leave and enter. */
final class Ports {

    /** Room for the arrow head and a bit of straight line before it. */
    static final double STRAIGHT = 2.9;

    private static final double SECOND = 1.5;
    private static final double THIRD = 4;
    private static final double OFF_GRAMMAR = 2;
    private static final double LAST_RESORT = 25;

    private final Grid grid;
    private final Ukuran ukuran;

    Ports(Grid grid, Ukuran ukuran) {
        this.grid = grid;
        this.ukuran = ukuran;
    }

    List<Port> leaving(Connection connection) {
        var ports = new ArrayList<Port>();
        for (Simbol simbol : connection.dari()) {
            if (simbol.jenis() == Jenis.SEGILIMA || simbol.no() == 0) {
                add(ports, simbol, connection.kembali() ? Grid.UP : Grid.DOWN, 0, 0, false);
                continue;
            }
            for (int side : new int[] {Grid.RIGHT, Grid.LEFT}) {
                addSides(ports, simbol, side);
            }
            double bottom =
                    connection.kembali()
                            ? OFF_GRAMMAR * 2
                            : straightBelow(connection, simbol) ? 0 : OFF_GRAMMAR;
            addAcross(ports, simbol, Grid.DOWN, bottom, false);
        }
        return ports;
    }

    private static boolean straightBelow(Connection connection, Simbol simbol) {
        double x = simbol.tempat().xTengah();
        return connection.ke().stream().anyMatch(ke -> Math.abs(ke.tempat().xTengah() - x) < 1e-6);
    }

    List<Port> entering(Connection connection) {
        var ports = new ArrayList<Port>();
        int direction = connection.kembali() ? Grid.UP : Grid.DOWN;
        for (Simbol simbol : connection.ke()) {
            if (simbol.jenis() == Jenis.SEGILIMA) {
                add(ports, simbol, direction, 0, 0, true);
            } else {
                addAcross(ports, simbol, direction, 0, true);
                add(ports, simbol, Grid.RIGHT, 0, LAST_RESORT, true);
                add(ports, simbol, Grid.LEFT, 0, LAST_RESORT, true);
            }
        }
        return ports;
    }

    private void addSides(List<Port> ports, Simbol simbol, int side) {
        add(ports, simbol, side, 0, 0, false);
        if (simbol.jenis() != Jenis.BELAH_KETUPAT) {
            add(ports, simbol, side, ukuran.yPort(), SECOND, false);
            add(ports, simbol, side, -ukuran.yPort(), SECOND, false);
        }
    }

    /** Above or below: the middle, then both sides of it. */
    private void addAcross(
            List<Port> ports, Simbol simbol, int direction, double cost, boolean entering) {
        double port = ukuran.xPort();
        add(ports, simbol, direction, 0, cost, entering);
        for (double sign : new double[] {1, -1}) {
            add(ports, simbol, direction, sign * port, cost + SECOND, entering);
            add(ports, simbol, direction, sign * port / 2, cost + THIRD, entering);
        }
    }

    private void add(
            List<Port> ports,
            Simbol simbol,
            int direction,
            double offset,
            double cost,
            boolean entering) {
        Rect r = simbol.tempat();
        boolean across = direction == Grid.UP || direction == Grid.DOWN;
        int track =
                across
                        ? Grid.at(grid.xs, r.xTengah() + offset)
                        : Grid.at(grid.ys, r.yTengah() + offset);
        if (track < 0) {
            return;
        }
        int outward = entering ? (direction + 2) % 4 : direction;
        Titik edge = edge(simbol, outward, offset, across ? grid.xs[track] : grid.ys[track]);
        if (entering) {
            addEntry(ports, edge, track, direction, cost);
        } else {
            int node = first(track, edge, outward);
            if (node >= 0) {
                ports.add(new Port(edge, node, direction, cost, List.of()));
            }
        }
    }

    private static Titik edge(Simbol simbol, int side, double offset, double track) {
        Rect r = simbol.tempat();
        return switch (side) {
            case Grid.RIGHT -> new Titik(r.xTengah() + simbol.halfWidthAt(offset), track);
            case Grid.LEFT -> new Titik(r.xTengah() - simbol.halfWidthAt(offset), track);
            case Grid.DOWN -> new Titik(track, r.yTengah() + simbol.halfHeightAt(offset));
            default -> new Titik(track, r.yTengah() - simbol.halfHeightAt(offset));
        };
    }

    private void addEntry(List<Port> ports, Titik edge, int track, int direction, double cost) {
        int outward = (direction + 2) % 4;
        int node = first(track, edge, outward);
        var tail = new ArrayList<Integer>();
        while (node >= 0 && distance(node, edge) < STRAIGHT) {
            tail.add(node);
            node = grid.next(node, outward);
        }
        if (node >= 0) {
            ports.add(new Port(edge, node, direction, cost, List.copyOf(tail)));
        }
    }

    private double distance(int node, Titik edge) {
        return Math.abs(grid.x(node) - edge.x()) + Math.abs(grid.y(node) - edge.y());
    }

    /** The first node on a track outside an outline, or -1. */
    private int first(int track, Titik edge, int outward) {
        double least = 0.3;
        return switch (outward) {
            case Grid.RIGHT -> node(Grid.above(grid.xs, edge.x() + least), track);
            case Grid.LEFT -> node(Grid.above(grid.xs, edge.x() - least) - 1, track);
            case Grid.DOWN -> node(track, Grid.above(grid.ys, edge.y() + least));
            default -> node(track, Grid.above(grid.ys, edge.y() - least) - 1);
        };
    }

    private int node(int ix, int iy) {
        boolean inside = ix >= 0 && iy >= 0 && ix < grid.columns && iy < grid.ys.length;
        return inside ? iy * grid.columns + ix : -1;
    }
}

package id.laksana.sop.bentuk.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws all arrows of one sheet; simple ones first, then tries whether another order does better.
 */
public final class Router {

    /** Above this an arrow turns more than once or crosses another. */
    private static final double SIMPLE = 7;

    private static final double NO_LABEL = 1000;

    private final Grid grid;
    private final Ports ports;
    private final PathFinder finder;
    private final LabelPlacer labels;
    private final List<Garis> links;
    private final List<Drawn> drawn = new ArrayList<>();

    /** An arrow with the way it has now; no way while it waits. */
    private static final class Drawn {
        final Connection connection;
        final List<Port> exits;
        final List<Port> entries;
        @Nullable Path path;
        Garis garis;
        double cost;

        Drawn(Connection connection, List<Port> exits, List<Port> entries) {
            this.connection = connection;
            this.exits = exits;
            this.entries = entries;
            this.garis = new Garis(connection, List.of(), List.of(), null);
        }
    }

    private Router(Field field, List<Simbol> simbol, List<Garis> links) {
        grid = new Grid(field);
        ports = new Ports(grid, field.ukuran());
        finder = new PathFinder(grid);
        labels = new LabelPlacer(field, simbol);
        this.links = links;
        simbol.forEach(s -> grid.close(s.tempat(), 1));
        links.forEach(this::occupy);
    }

    /**
     * @param links plain lines that already join symbols of one row
     * @return the lines in the order of the connections; empty when the field is too narrow
     */
    public static Optional<List<Garis>> route(
            Field field, List<Simbol> simbol, List<Garis> links, List<Connection> connections) {
        return new Router(field, simbol, links).route(connections);
    }

    private void occupy(Garis link) {
        double y = link.titik().getFirst().y();
        int iy = Grid.at(grid.ys, y);
        for (int ix = 0; ix < grid.columns; ix++) {
            double x = grid.xs[ix];
            if (x > link.titik().getFirst().x() && x < link.titik().getLast().x()) {
                grid.occupy(iy * grid.columns + ix, Grid.HORIZONTAL);
            }
        }
    }

    private Optional<List<Garis>> route(List<Connection> connections) {
        for (Connection connection : connections) {
            drawn.add(new Drawn(connection, ports.leaving(connection), ports.entering(connection)));
        }
        order().forEach(this::draw);
        improve();
        if (drawn.stream().anyMatch(d -> d.path == null)) {
            return Optional.empty();
        }
        return Optional.of(Hops.over(drawn.stream().map(d -> d.garis).toList(), links));
    }

    /** Short ones first: they have the least choice. */
    private List<Drawn> order() {
        var order = new ArrayList<>(drawn);
        order.sort(Comparator.comparingDouble(d -> distance(d.connection)));
        return order;
    }

    private static double distance(Connection connection) {
        double least = Double.MAX_VALUE;
        for (Simbol from : connection.dari()) {
            for (Simbol to : connection.ke()) {
                double dx = Math.abs(from.tempat().xTengah() - to.tempat().xTengah());
                double dy = Math.abs(from.tempat().yTengah() - to.tempat().yTengah());
                least = Math.min(least, dx + dy);
            }
        }
        return least;
    }

    private void draw(Drawn d) {
        List<Port> exits = d.exits;
        for (int attempt = 0; attempt < 4; attempt++) {
            Path path = finder.find(exits, d.entries);
            if (path == null) {
                break;
            }
            if (settle(d, path)) {
                return;
            }
            exits = exits.stream().filter(port -> port != path.keluar()).toList();
        }
        d.cost = NO_LABEL;
    }

    private boolean settle(Drawn d, Path path) {
        List<Titik> points = path.points(grid);
        Garis.Label label = null;
        double extra = 0;
        if (!d.connection.kata().isEmpty()) {
            LabelPlacer.Place place = labels.place(d.connection, points, others(d));
            if (place == null) {
                return false;
            }
            label = place.label();
            extra = place.biaya();
        }
        d.path = path;
        d.garis = new Garis(d.connection, points, List.of(), label);
        d.cost = path.biaya() + extra;
        occupy(path, label);
        return true;
    }

    private List<Garis> others(Drawn self) {
        var others = new ArrayList<>(links);
        drawn.stream().filter(d -> d != self && d.path != null).forEach(d -> others.add(d.garis));
        return others;
    }

    private void erase(Drawn d) {
        if (d.path != null) {
            d.path.release(grid);
            Garis.Label label = d.garis.label();
            if (label != null) {
                grid.close(label.tempat(), -1);
            }
            d.path = null;
            d.cost = NO_LABEL;
        }
    }

    private void improve() {
        for (int pass = 0; pass < 3; pass++) {
            boolean better = false;
            for (Drawn d : drawn) {
                if (d.path == null || d.cost > SIMPLE) {
                    better |= swap(d);
                }
            }
            if (!better) {
                return;
            }
        }
    }

    /** Redraws an awkward arrow before one that may stand in its way. */
    private boolean swap(Drawn d) {
        boolean better = redraw(List.of(d));
        for (Drawn other : drawn) {
            if (other != d && (d.path == null || d.cost > SIMPLE) && inTheWay(d, other)) {
                better |= redraw(List.of(d, other));
            }
        }
        return better;
    }

    private boolean redraw(List<Drawn> some) {
        double before = some.stream().mapToDouble(d -> d.cost).sum();
        var saved = some.stream().map(d -> new Saved(d, d.path, d.garis, d.cost)).toList();
        some.forEach(this::erase);
        some.forEach(this::draw);
        if (some.stream().mapToDouble(d -> d.cost).sum() < before - 0.01) {
            return true;
        }
        some.forEach(this::erase);
        saved.forEach(this::restore);
        return false;
    }

    private record Saved(Drawn drawn, @Nullable Path path, Garis garis, double cost) {}

    private void restore(Saved saved) {
        Drawn d = saved.drawn();
        d.garis = saved.garis();
        d.cost = saved.cost();
        d.path = saved.path();
        if (d.path != null) {
            occupy(d.path, d.garis.label());
        }
    }

    private void occupy(Path path, Garis.@Nullable Label label) {
        path.occupy(grid);
        if (label != null) {
            grid.close(label.tempat(), 1);
        }
    }

    private static boolean inTheWay(Drawn d, Drawn other) {
        if (d.path == null) {
            return true;
        }
        boolean sameSymbol =
                d.connection.dari().stream()
                        .anyMatch(
                                s ->
                                        other.connection.dari().contains(s)
                                                || other.connection.ke().contains(s));
        boolean sameEnd =
                d.connection.ke().stream()
                        .anyMatch(
                                s ->
                                        other.connection.ke().contains(s)
                                                || other.connection.dari().contains(s));
        return sameSymbol || sameEnd || Hops.cross(d.garis, other.garis);
    }
}

package id.laksana.sop.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads every flow through the free places of the grid: horizontal lines run on tracks above and
 * below the shapes of a lane, vertical lines in the gaps between columns. So no line ever crosses a
 * shape or lies on another line.
 *
 * <p>Positions along the time axis: gap {@code c}, left of column {@code c}, is {@code 2c}; the
 * column is {@code 2c+1}.
 */
final class Router {

    private record Place(int lane, int position) {}

    private final Graph graph;
    private final Spans gaps = new Spans();
    private final Spans above = new Spans();
    private final Spans below = new Spans();
    private final Map<Place, Object> middle = new HashMap<>();

    Router(Graph graph) {
        this.graph = graph;
        graph.nodes()
                .forEach(node -> middle.put(new Place(node.lane(), 2 * node.column() + 1), node));
    }

    /** Short ways first: they get the tracks next to the shapes. */
    List<Route> routes() {
        List<Flow> order = new ArrayList<>(graph.flows());
        order.sort(
                Comparator.comparingInt(
                        flow -> Math.abs(flow.target().column() - flow.source().column())));
        return order.stream().map(this::route).toList();
    }

    int gapLines(int column) {
        return gaps.count(column);
    }

    int tracksAbove(int lane) {
        return above.count(lane);
    }

    int tracksBelow(int lane) {
        return below.count(lane);
    }

    private Route route(Flow flow) {
        if (flow.backward()) {
            return detour(flow, Route.Side.BELOW, below);
        }
        if (takeMiddle(flow)) {
            return new Route(flow, Route.Side.STRAIGHT, takeGap(flow), 0, 0);
        }
        return detour(flow, Route.Side.ABOVE, above);
    }

    /** The straight way needs the middle of the lane up to the gap before the target. */
    private boolean takeMiddle(Flow flow) {
        Map<Place, Object> needed = new HashMap<>();
        int gap = 2 * flow.target().column();
        for (int position = 2 * flow.source().column() + 2; position <= gap; position++) {
            needed.put(new Place(flow.source().lane(), position), flow.source());
        }
        if (flow.source().lane() != flow.target().lane()) {
            needed.put(new Place(flow.target().lane(), gap), flow.target());
        }
        boolean free =
                needed.entrySet().stream()
                        .allMatch(entry -> free(entry.getKey(), entry.getValue(), flow));
        if (free) {
            middle.putAll(needed);
        }
        return free;
    }

    /** Flows out of one fork may share their first stretch, flows into one shape their last. */
    private boolean free(Place place, Object by, Flow flow) {
        Object taken = middle.get(place);
        return taken == null
                || taken.equals(by)
                        && (by.equals(flow.target()) || flow.source().kind() == Node.Kind.PARALLEL);
    }

    private Route detour(Flow flow, Route.Side side, Spans tracks) {
        int source = 2 * flow.source().column() + 1;
        int target = 2 * flow.target().column() + 1;
        if (flow.source().lane() == flow.target().lane()) {
            int track = tracks.take(flow.source().lane(), source, target);
            return new Route(flow, side, 0, track, track);
        }
        int sourceTrack = tracks.take(flow.source().lane(), source, target - 1);
        int targetTrack = tracks.take(flow.target().lane(), target - 1, target);
        return new Route(flow, side, takeGap(flow), sourceTrack, targetTrack);
    }

    private int takeGap(Flow flow) {
        return flow.source().lane() == flow.target().lane()
                ? 0
                : gaps.take(flow.target().column(), flow.source().lane(), flow.target().lane());
    }
}

package id.laksana.sop.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Coordinates of the diagram: columns run with time, one lane below the other for each pelaksana.
 */
final class Layout {

    record Point(int x, int y) {}

    private static final int HEAD = 30;
    private static final int GAP = 44;
    private static final int LINE = 12;
    private static final int PADDING = 14;

    /** Height kept free for the shapes of a lane and the words at its gateways. */
    private static final int SHAPES = 112;

    private static final int QUESTION_WIDTH = 110;

    private final int[] left;
    private final int[] columnWidth;
    private final int[] middle;
    private final int[] top;
    private final List<Route> routes;
    private final Map<Node, Integer> entries = new HashMap<>();

    private Layout(Graph graph, int lanes, int heads) {
        var router = new Router(graph);
        routes = router.routes();
        int columns = graph.columns();
        left = new int[columns + 1];
        columnWidth = new int[columns];
        graph.nodes()
                .forEach(
                        node ->
                                columnWidth[node.column()] =
                                        Math.max(columnWidth[node.column()], width(node)));
        int x = HEAD * (1 + heads);
        for (int column = 0; column < columns; column++) {
            x += GAP + LINE * Math.max(0, router.gapLines(column) - 1);
            left[column] = x;
            x += columnWidth[column];
        }
        left[columns] = x + GAP;
        top = new int[lanes + 1];
        middle = new int[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            middle[lane] = top[lane] + PADDING + LINE * router.tracksAbove(lane) + SHAPES / 2;
            top[lane + 1] = middle[lane] + SHAPES / 2 + LINE * router.tracksBelow(lane) + PADDING;
        }
    }

    static Layout of(Graph graph, int lanes, List<LaneTree> tree) {
        return new Layout(graph, lanes, LaneTree.depth(tree));
    }

    private static int width(Node node) {
        boolean asks = node.kind() == Node.Kind.EXCLUSIVE && !node.name().isEmpty();
        return asks ? QUESTION_WIDTH : node.kind().width;
    }

    Rect pool() {
        return new Rect(0, 0, left[columnWidth.length], top[middle.length]);
    }

    Rect lane(LaneTree lane, int depth) {
        int x = HEAD * (1 + depth);
        return new Rect(
                x,
                top[lane.first()],
                left[columnWidth.length] - x,
                top[lane.last() + 1] - top[lane.first()]);
    }

    Rect shape(Node node) {
        int x = center(node) - node.kind().width / 2;
        int y = middle[node.lane()] - node.kind().height / 2;
        return new Rect(x, y, node.kind().width, node.kind().height);
    }

    List<Route> routes() {
        return routes;
    }

    List<Point> waypoints(Route route) {
        Node source = route.flow().source();
        Node target = route.flow().target();
        List<Point> points = new ArrayList<>();
        if (route.side() == Route.Side.STRAIGHT) {
            int gap = gap(route);
            points.add(new Point(center(source) + source.kind().width / 2, middle[source.lane()]));
            if (!route.sameLane()) {
                points.add(new Point(gap, middle[source.lane()]));
                points.add(new Point(gap, middle[target.lane()]));
            }
            points.add(new Point(center(target) - target.kind().width / 2, middle[target.lane()]));
            return points;
        }
        int out = center(source) + (source.activity() ? source.kind().width / 4 : 0);
        int in = center(target) - docking(target);
        int sourceTrack = track(source, route.side(), route.sourceTrack());
        int targetTrack = track(target, route.side(), route.targetTrack());
        points.add(new Point(out, edge(source, route.side())));
        points.add(new Point(out, sourceTrack));
        if (!route.sameLane()) {
            points.add(new Point(gap(route), sourceTrack));
            points.add(new Point(gap(route), targetTrack));
        }
        points.add(new Point(in, targetTrack));
        points.add(new Point(in, edge(target, route.side())));
        return points;
    }

    /** Lines coming into one task from above or below meet it side by side. */
    private int docking(Node node) {
        return node.activity()
                ? (entries.merge(node, 1, Integer::sum) - 1) * LINE % (node.kind().width / 2)
                : 0;
    }

    private int center(Node node) {
        return left[node.column()] + columnWidth[node.column()] / 2;
    }

    private int gap(Route route) {
        return left[route.flow().target().column()] - GAP / 2 - LINE * route.gap();
    }

    private int track(Node node, Route.Side side, int track) {
        int distance = SHAPES / 2 + LINE * track + LINE / 2;
        return middle[node.lane()] + (side == Route.Side.ABOVE ? -distance : distance);
    }

    private int edge(Node node, Route.Side side) {
        int half = node.kind().height / 2;
        return middle[node.lane()] + (side == Route.Side.ABOVE ? -half : half);
    }

    record Rect(int x, int y, int width, int height) {}
}

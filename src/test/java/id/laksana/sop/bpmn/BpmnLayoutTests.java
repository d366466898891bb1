package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Sop;
import id.laksana.sop.bpmn.Layout.Point;
import id.laksana.sop.bpmn.Layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The diagram is readable: shapes stand apart in their lanes, lines turn at right angles and touch
 * no other shape.
 */
class BpmnLayoutTests {

    private record Piece(Flow flow, Point from, Point to) {

        boolean crosses(Rect r) {
            return Math.max(from.x(), to.x()) > r.x()
                    && Math.min(from.x(), to.x()) < r.x() + r.width()
                    && Math.max(from.y(), to.y()) > r.y()
                    && Math.min(from.y(), to.y()) < r.y() + r.height();
        }

        boolean liesOn(Piece other) {
            boolean vertical =
                    from.x() == to.x()
                            && other.from.x() == other.to.x()
                            && from.x() == other.from.x();
            boolean horizontal =
                    from.y() == to.y()
                            && other.from.y() == other.to.y()
                            && from.y() == other.from.y();
            return vertical && shared(from.y(), to.y(), other.from.y(), other.to.y())
                    || horizontal && shared(from.x(), to.x(), other.from.x(), other.to.x());
        }

        private static boolean shared(int a, int b, int c, int d) {
            return Math.max(Math.min(a, b), Math.min(c, d))
                    < Math.min(Math.max(a, b), Math.max(c, d));
        }

        boolean meets(Piece other) {
            return flow.source().equals(other.flow.source())
                    || flow.target().equals(other.flow.target());
        }
    }

    @ParameterizedTest
    @MethodSource("id.laksana.sop.bpmn.ContohSop#semua")
    void nothingOverlaps(Sop sop) {
        Graph graph = new GraphBuilder(sop, Set.of(), new Words(Locale.ROOT)).build();
        List<LaneTree> lanes = LaneTree.of(sop.daftarPelaksana());
        Layout layout = Layout.of(graph, sop.daftarPelaksana().size(), lanes);

        checkShapes(graph.nodes(), layout);
        List<Piece> pieces = pieces(layout);
        assertThat(pieces)
                .allMatch(
                        piece -> piece.from.x() == piece.to.x() || piece.from.y() == piece.to.y());
        for (Node node : graph.nodes()) {
            Rect shape = layout.shape(node);
            assertThat(pieces).as(node.id()).noneMatch(piece -> piece.crosses(shape));
        }
        for (Piece piece : pieces) {
            assertThat(pieces)
                    .filteredOn(
                            other ->
                                    other.flow != piece.flow
                                            && !other.meets(piece)
                                            && other.liesOn(piece))
                    .as("lines on %s", piece)
                    .isEmpty();
        }
    }

    private static void checkShapes(List<Node> nodes, Layout layout) {
        for (Node node : nodes) {
            Rect a = layout.shape(node);
            assertThat(layout.pool().height()).isGreaterThan(a.y() + a.height());
            assertThat(nodes)
                    .filteredOn(other -> !other.equals(node))
                    .as(node.id())
                    .noneMatch(other -> overlap(a, layout.shape(other)));
        }
    }

    private static boolean overlap(Rect a, Rect b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static List<Piece> pieces(Layout layout) {
        List<Piece> pieces = new ArrayList<>();
        for (Route route : layout.routes()) {
            List<Point> points = layout.waypoints(route);
            for (int i = 1; i < points.size(); i++) {
                if (!points.get(i).equals(points.get(i - 1))) {
                    pieces.add(new Piece(route.flow(), points.get(i - 1), points.get(i)));
                }
            }
        }
        return pieces;
    }
}

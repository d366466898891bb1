package id.laksana.sop.bpmn;

import id.laksana.sop.bpmn.Layout.Point;
import id.laksana.sop.bpmn.Layout.Rect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagram half of the file (BPMN DI). */
final class DiagramWriter {

    private static final int LABEL_HEIGHT = 14;
    private static final int CHARACTER = 6;

    private final Xml xml;
    private final Graph graph;
    private final Layout layout;

    DiagramWriter(Xml xml, Graph graph, Layout layout) {
        this.xml = xml;
        this.graph = graph;
        this.layout = layout;
    }

    void write(List<LaneTree> lanes) {
        xml.open("bpmndi:BPMNDiagram", "id", "diagram");
        xml.open("bpmndi:BPMNPlane", "id", "bidang", "bpmnElement", "kolaborasi");
        openShape("badan", "isHorizontal", layout.pool());
        xml.close();
        writeLanes(lanes, 0);
        graph.nodes().forEach(this::writeNode);
        layout.routes().forEach(this::writeEdge);
        xml.close().close();
    }

    private void writeLanes(List<LaneTree> lanes, int depth) {
        for (LaneTree lane : lanes) {
            openShape(lane.id(), "isHorizontal", layout.lane(lane, depth));
            xml.close();
            writeLanes(lane.children(), depth + 1);
        }
    }

    private void writeNode(Node node) {
        Rect shape = layout.shape(node);
        openShape(node.id(), node.kind() == Node.Kind.EXCLUSIVE ? "isMarkerVisible" : null, shape);
        if (!node.activity() && !node.name().isEmpty()) {
            writeNodeLabel(node, shape);
        }
        xml.close();
    }

    /**
     * Events carry their word below, gateways their question above, left of the line that may leave
     * there.
     */
    private void writeNodeLabel(Node node, Rect shape) {
        boolean event = node.kind() == Node.Kind.START || node.kind() == Node.Kind.END;
        int width = Math.min(event ? 110 : 90, textWidth(node.name()));
        int height = LABEL_HEIGHT * Math.ceilDiv(textWidth(node.name()), width);
        int center = shape.x() + shape.width() / 2;
        writeLabel(
                event
                        ? new Rect(
                                center - width / 2, shape.y() + shape.height() + 4, width, height)
                        : new Rect(center - 4 - width, shape.y() - height - 2, width, height));
    }

    private void writeEdge(Route route) {
        List<Point> points = layout.waypoints(route);
        xml.open(
                "bpmndi:BPMNEdge",
                "id",
                route.flow().id() + "_di",
                "bpmnElement",
                route.flow().id());
        points.forEach(point -> xml.empty("di:waypoint", "x", point.x(), "y", point.y()));
        if (!route.flow().label().isEmpty()) {
            writeFlowLabel(route, points.getFirst());
        }
        xml.close();
    }

    private void writeFlowLabel(Route route, Point start) {
        int width = textWidth(route.flow().label());
        Rect place =
                switch (route.side()) {
                    case STRAIGHT ->
                            new Rect(
                                    start.x() + 3,
                                    start.y() - LABEL_HEIGHT - 2,
                                    width,
                                    LABEL_HEIGHT);
                    case ABOVE ->
                            new Rect(
                                    start.x() + 5,
                                    start.y() - LABEL_HEIGHT - 4,
                                    width,
                                    LABEL_HEIGHT);
                    case BELOW -> new Rect(start.x() + 5, start.y() + 4, width, LABEL_HEIGHT);
                };
        writeLabel(place);
    }

    private void openShape(String element, @Nullable String flag, Rect bounds) {
        if (flag == null) {
            xml.open("bpmndi:BPMNShape", "id", element + "_di", "bpmnElement", element);
        } else {
            xml.open(
                    "bpmndi:BPMNShape",
                    "id",
                    element + "_di",
                    "bpmnElement",
                    element,
                    flag,
                    "true");
        }
        writeBounds(bounds);
    }

    private void writeLabel(Rect bounds) {
        xml.open("bpmndi:BPMNLabel");
        writeBounds(bounds);
        xml.close();
    }

    private void writeBounds(Rect bounds) {
        xml.empty(
                "dc:Bounds",
                "x",
                bounds.x(),
                "y",
                bounds.y(),
                "width",
                bounds.width(),
                "height",
                bounds.height());
    }

    private static int textWidth(String text) {
        return Math.max(24, text.length() * CHARACTER);
    }
}

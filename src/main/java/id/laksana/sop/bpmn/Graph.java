package id.laksana.sop.bpmn;

import java.util.List;

/** The nodes of one process in drawing order and the flows between them. */
record Graph(List<Node> nodes, List<Flow> flows) {

    int columns() {
        return nodes.stream().mapToInt(Node::column).max().orElse(0) + 1;
    }

    List<Flow> into(Node node) {
        return flows.stream().filter(flow -> flow.target().equals(node)).toList();
    }

    List<Flow> outOf(Node node) {
        return flows.stream().filter(flow -> flow.source().equals(node)).toList();
    }
}

package id.laksana.sop.bpmn;

import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The semantic half of the file: collaboration, process, lanes, nodes and flows. */
final class DefinitionsWriter {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /**
     * Operaton refuses a process that does not say how long its history stays; ten years, as days.
     */
    private static final String HISTORY = "P3650D";

    private final Xml xml;
    private final Sop sop;
    private final Graph graph;
    private final ExtensionWriter extensions;

    DefinitionsWriter(Xml xml, Sop sop, Graph graph, Words words) {
        this.xml = xml;
        this.sop = sop;
        this.graph = graph;
        this.extensions = new ExtensionWriter(xml, sop, words);
    }

    void write(List<LaneTree> lanes, String badan) {
        xml.open(
                "bpmn:definitions",
                "xmlns:bpmn",
                "http://www.omg.org/spec/BPMN/20100524/MODEL",
                "xmlns:bpmndi",
                "http://www.omg.org/spec/BPMN/20100524/DI",
                "xmlns:dc",
                "http://www.omg.org/spec/DD/20100524/DC",
                "xmlns:di",
                "http://www.omg.org/spec/DD/20100524/DI",
                "xmlns:xsi",
                XSI,
                "xmlns:laksana",
                ExtensionWriter.NAMESPACE,
                "xmlns:flowable",
                "http://flowable.org/bpmn",
                "xmlns:operaton",
                "http://operaton.org/schema/1.0/bpmn",
                "id",
                "definisi_" + sop.kode(),
                "name",
                sop.judul(),
                "targetNamespace",
                ExtensionWriter.NAMESPACE,
                "exporter",
                "Laksana");
        writeCollaboration(badan);
        writeProcess(lanes);
    }

    private void writeCollaboration(String badan) {
        xml.open("bpmn:collaboration", "id", "kolaborasi");
        xml.empty(
                "bpmn:participant",
                "id",
                "badan",
                "name",
                badan,
                "processRef",
                BpmnExport.processId(sop.kode()));
        xml.close();
    }

    private void writeProcess(List<LaneTree> lanes) {
        xml.open(
                "bpmn:process",
                "id",
                BpmnExport.processId(sop.kode()),
                "name",
                sop.judul(),
                "isExecutable",
                "true",
                "operaton:historyTimeToLive",
                HISTORY);
        extensions.writeSop();
        writeLanes("bpmn:laneSet", "lajur", lanes);
        graph.nodes().forEach(this::writeNode);
        graph.flows().forEach(this::writeFlow);
        xml.close();
    }

    private void writeLanes(String element, String id, List<LaneTree> lanes) {
        xml.open(element, "id", id);
        for (LaneTree lane : lanes) {
            xml.open("bpmn:lane", "id", lane.id(), "name", lane.name());
            if (lane.children().isEmpty()) {
                graph.nodes().stream()
                        .filter(node -> node.lane() == lane.first())
                        .forEach(node -> xml.text("bpmn:flowNodeRef", node.id()));
            } else {
                writeLanes("bpmn:childLaneSet", lane.id() + "_isi", lane.children());
            }
            xml.close();
        }
        xml.close();
    }

    private void writeNode(Node node) {
        Langkah langkah = node.activity() ? sop.langkah(node.row()) : null;
        String called = node.kind() == Node.Kind.CALL && langkah != null ? langkah.panggil() : null;
        xml.open(
                "bpmn:" + node.kind().element,
                "id",
                node.id(),
                "name",
                node.name().isEmpty() ? null : node.name(),
                "default",
                defaultFlow(node),
                "calledElement",
                called == null ? null : BpmnExport.processId(called));
        if (langkah != null) {
            extensions.writeLangkah(langkah);
        }
        graph.into(node).forEach(flow -> xml.text("bpmn:incoming", flow.id()));
        graph.outOf(node).forEach(flow -> xml.text("bpmn:outgoing", flow.id()));
        if (langkah != null && node.kind() == Node.Kind.TASK) {
            writePerformers(node, langkah);
            writeLoop(langkah);
        }
        xml.close();
    }

    /** The way out of an exclusive gateway that needs no condition. */
    private @Nullable String defaultFlow(Node node) {
        List<Flow> out = graph.outOf(node);
        return node.kind() != Node.Kind.EXCLUSIVE || out.size() < 2
                ? null
                : out.stream()
                        .filter(flow -> flow.condition() == null)
                        .map(Flow::id)
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Groups of candidates: the pelaksana of the lane, or all of the row where one acts for all.
     */
    private void writePerformers(Node node, Langkah langkah) {
        List<String> kode =
                langkah.bersama() == Langkah.Bersama.SALAH_SATU
                        ? langkah.oleh()
                        : List.of(sop.daftarPelaksana().get(node.lane()).kode());
        xml.open("bpmn:potentialOwner", "id", node.id() + "_oleh")
                .open("bpmn:resourceAssignmentExpression");
        xml.text("bpmn:formalExpression", String.join(", ", kode));
        xml.close().close();
    }

    private void writeLoop(Langkah langkah) {
        if (langkah.untukSetiap() != null) {
            xml.open("bpmn:multiInstanceLoopCharacteristics", "isSequential", "false");
            writeExpression("bpmn:loopCardinality", Conditions.cardinality(langkah.untukSetiap()));
            xml.close();
        }
    }

    private void writeFlow(Flow flow) {
        String name = flow.label().isEmpty() ? null : flow.label();
        Object[] attributes = {
            "id",
            flow.id(),
            "name",
            name,
            "sourceRef",
            flow.source().id(),
            "targetRef",
            flow.target().id()
        };
        if (flow.condition() == null && flow.onTake() == null) {
            xml.empty("bpmn:sequenceFlow", attributes);
            return;
        }
        xml.open("bpmn:sequenceFlow", attributes);
        writeListeners(flow.onTake());
        if (flow.condition() != null) {
            writeExpression("bpmn:conditionExpression", flow.condition());
        }
        xml.close();
    }

    private void writeListeners(@Nullable String expression) {
        if (expression != null) {
            xml.open("bpmn:extensionElements");
            xml.empty("flowable:executionListener", "event", "take", "expression", expression);
            xml.empty("operaton:executionListener", "event", "take", "expression", expression);
            xml.close();
        }
    }

    private void writeExpression(String element, String expression) {
        xml.text(element, expression, "xsi:type", "bpmn:tFormalExpression");
    }
}

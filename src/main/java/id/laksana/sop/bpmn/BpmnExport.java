package id.laksana.sop.bpmn;

import id.laksana.sop.Sop;
import java.util.Locale;
import java.util.Set;

/**
 * Writes an SOP as a BPMN 2.0 file with diagram, ready to be opened, deployed and run elsewhere.
 */
public final class BpmnExport {

    private BpmnExport() {}

    /**
     * What the file says beside the SOP itself.
     *
     * @param badan name of the pool: the body that carries the SOP out
     * @param dapatDipanggil kode of the SOPs whose files are deployed with this one; only those
     *     become call activities
     * @param bahasa language of the few words the export adds
     */
    public record Konteks(String badan, Set<String> dapatDipanggil, Locale bahasa) {}

    /** The file as text in UTF-8 notation; the same SOP always gives the same text. */
    public static String xml(Sop sop, Konteks konteks) {
        var words = new Words(konteks.bahasa());
        Graph graph = new GraphBuilder(sop, konteks.dapatDipanggil(), words).build();
        var lanes = LaneTree.of(sop.daftarPelaksana());
        var xml = new Xml();
        new DefinitionsWriter(xml, sop, graph, words).write(lanes, konteks.badan());
        new DiagramWriter(xml, graph, Layout.of(graph, sop.daftarPelaksana().size(), lanes))
                .write(lanes);
        return xml.end();
    }

    /** Identity of the process that carries the SOP, as a call activity names it. */
    public static String processId(String kode) {
        return "sop_" + kode;
    }
}

package id.laksana.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.sop.Sop;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BpmnExportTests {

    @Test
    void joinsParallelBranchesByWhatCanArrive() {
        assertThat(kind(ContohSop.paralel(), "gabung_5")).isEqualTo(Node.Kind.PARALLEL);
        assertThat(kind(ContohSop.paralelBersyarat(), "gabung_5")).isEqualTo(Node.Kind.INCLUSIVE);
        assertThat(kind(ContohSop.salahSatu(), "gabung_4")).isEqualTo(Node.Kind.EXCLUSIVE);
    }

    @Test
    void plainMergeOfAlternativesNeedsNoGateway() {
        assertThat(graph(ContohSop.cabang()).nodes())
                .extracting(Node::id)
                .doesNotContain("gabung_4");
    }

    @Test
    void returnsEnterBehindTheJoin() {
        Graph graph = graph(ContohSop.paralel());

        assertThat(graph.flows())
                .filteredOn(flow -> flow.target().id().equals("langkah_5"))
                .extracting(flow -> flow.source().id())
                .containsExactlyInAnyOrder("gabung_5", "keputusan_5");
    }

    @Test
    void jointRowsHaveOneTaskForEachPelaksana() {
        assertThat(graph(ContohSop.bersama()).nodes())
                .extracting(Node::id)
                .contains("langkah_1_a", "langkah_1_b", "langkah_1_c", "langkah_2")
                .doesNotContain("langkah_1", "langkah_2_a");
    }

    @Test
    void headsInSeveralLevelsBecomeNestedLanes() {
        List<LaneTree> lanes = LaneTree.of(ContohSop.bertingkat().daftarPelaksana());

        assertThat(lanes)
                .extracting(LaneTree::name)
                .containsExactly("Sekretariat Daerah", "Pemohon");
        assertThat(lanes.getFirst().children())
                .extracting(LaneTree::name)
                .containsExactly("Bagian", "Sekretaris");
        assertThat(lanes.getFirst().children().getFirst().children())
                .extracting(LaneTree::name)
                .containsExactly("Kepala", "Staf");
        assertThat(LaneTree.depth(lanes)).isEqualTo(3);
    }

    @Test
    void callsOnlyWhatIsDeployedWithIt() {
        assertThat(ContohSop.xml(ContohSop.panggil()))
                .doesNotContain("callActivity")
                .contains("Menjalankan SOP: lurus");
        assertThat(ContohSop.xml(ContohSop.panggil(), Set.of("lurus")))
                .containsOnlyOnce("<bpmn:callActivity")
                .contains("calledElement=\"sop_lurus\"");
    }

    @Test
    void carriesMutuBakuAsWordsAndAsData() {
        assertThat(ContohSop.xml(ContohSop.lurus()))
                .contains("Kelengkapan: Data; Surat&#10;Waktu: 1-20 hari")
                .contains("Waktu: tidak ditetapkan")
                .contains("<laksana:kelengkapan>Surat</laksana:kelengkapan>")
                .contains("<laksana:waktu palingCepat=\"1\" palingLama=\"20\" satuan=\"hari\"/>");
    }

    @Test
    void speaksEnglishWhenAsked() {
        var konteks = new BpmnExport.Konteks("Body", Set.of(), Locale.ENGLISH);

        assertThat(BpmnExport.xml(ContohSop.kembali(), konteks))
                .contains("name=\"Yes\"", "name=\"Belum lengkap\"", "Time: not set");
    }

    private static Node.Kind kind(Sop sop, String id) {
        return graph(sop).nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static Graph graph(Sop sop) {
        return new GraphBuilder(sop, Set.of(), new Words(Locale.ROOT)).build();
    }
}

package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes, each with a memory of its own, on one database. */
@LaksanaTest
class IngatanRiwayatTests {

    private static final int DIPERIKSA = 5;

    @Autowired ApplicationContext context;
    @Autowired PelaksanaanRepository pelaksanaan;
    @Autowired IngatanRiwayat ingatan;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private final Sop sop = DaftarSop.sop("sulteng-dkukm-rencana-aksi");
    private PelaksanaanFixture orang;
    private Node here;
    private UUID id;

    private record Node(PelaksanaanSop pelaksanaan, IngatanRiwayat ingatan) {}

    @BeforeEach
    void start() {
        orang = PelaksanaanFixture.in(context, "prov-sulteng");
        here = new Node(orang.pelaksanaan, ingatan);
        id = orang.mulai(sop, orang.pemulai(sop));
    }

    @Test
    void eachNodeSeesWhatTheOtherHasWritten() {
        var nodes = List.of(here, node(), node());
        for (int step = 0; step < 12 && !orang.terbuka(id).isEmpty(); step++) {
            var answer = step == DIPERIKSA - 1 ? Putusan.TIDAK : null;
            assertThat(selesaikan(nodes.get(step * step % 3), answer))
                    .isInstanceOf(HasilPelaksanaan.Diterima.class);
            var whole = orang.baca(id);
            assertThat(whole.utuh()).isTrue();
            assertThat(nodes.get(step % 2).ingatan())
                    .satisfies(
                            known -> assertThat(titik(known).keadaan()).isEqualTo(whole.keadaan()));
        }
        assertThat(orang.baca(id).keadaan().jalan().putaran()).containsEntry(DIPERIKSA - 1, 2);
    }

    @Test
    void whatWasRolledBackNeverHappened() {
        var there = node();
        maju(here, DIPERIKSA);
        assertThatThrownBy(
                        () ->
                                orang.call(
                                        () -> {
                                            kerjakan(here, Putusan.TIDAK);
                                            throw new IllegalStateException("rolled back");
                                        }))
                .hasMessage("rolled back");
        assertThat(orang.terbuka(id).getFirst().langkah()).isEqualTo(DIPERIKSA);
        // as many events as were rolled back, then more of them
        assertThat(selesaikan(there, Putusan.YA)).isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(titik(ingatan).keadaan()).isEqualTo(orang.baca(id).keadaan());
        assertThat(selesaikan(here, null)).isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(orang.terbuka(id).getFirst().langkah()).isGreaterThan(DIPERIKSA);
        assertThat(orang.baca(id).utuh()).isTrue();
    }

    @Test
    void nobodyAddsToAHistoryThatWasChanged() {
        maju(here, 3);
        change(
                "UPDATE pelaksanaan.peristiwa SET nama = 'Orang lain' WHERE urutan = 2 AND pelaksanaan_id = :id");
        assertThat(selesaikan(node(), null)).isInstanceOf(HasilPelaksanaan.RiwayatRusak.class);
        assertThat(orang.terbuka(id).getFirst().langkah()).isEqualTo(3);
        // remembered from before the change, and not read again
        assertThat(selesaikan(here, null)).isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(orang.baca(id).utuh()).isFalse();
    }

    @Test
    void aChangeOfWhatIsNotYetKnownIsFound() {
        var there = node();
        maju(here, 2);
        assertThat(titik(there.ingatan()).urutan()).isPositive();
        maju(here, 3);
        change(
                "UPDATE pelaksanaan.peristiwa SET isi = isi || ' ' WHERE urutan = 6 AND pelaksanaan_id = :id");
        assertThat(selesaikan(there, null)).isInstanceOf(HasilPelaksanaan.RiwayatRusak.class);
    }

    /** Its hashes fit, but the case tells another last one. */
    @Test
    void aHistoryCutShortIsFound() {
        maju(here, 3);
        change(
                "UPDATE pelaksanaan.pelaksanaan SET urutan = 4, sidik = repeat('0', 64) WHERE id = :id");
        assertThat(selesaikan(here, null)).isInstanceOf(HasilPelaksanaan.RiwayatRusak.class);
        assertThat(orang.baca(id).utuh()).isFalse();
    }

    /** What remembers is its own; all else is that of the program, by the same names. */
    private Node node() {
        var own = new AnnotationConfigApplicationContext();
        own.setParent(context);
        own.register(
                IngatanRiwayat.class,
                DaftarMesin.class,
                PencatatPelaksanaan.class,
                PelaksanaanSop.class);
        own.refresh();
        return new Node(own.getBean(PelaksanaanSop.class), own.getBean(IngatanRiwayat.class));
    }

    private void maju(Node node, int langkah) {
        while (orang.terbuka(id).getFirst().langkah() < langkah) {
            selesaikan(node, null);
        }
    }

    private HasilPelaksanaan selesaikan(Node node, @Nullable Putusan putusan) {
        return orang.call(() -> kerjakan(node, putusan));
    }

    private HasilPelaksanaan kerjakan(Node node, @Nullable Putusan putusan) {
        var task = orang.terbuka(id).getFirst();
        boolean decides = sop.langkah(task.langkah()).bercabang();
        var answer = decides && putusan == null ? Putusan.YA : putusan;
        return node.pelaksanaan()
                .selesaikan(task.id(), answer, "Nomor surat belum ada.", orang.siapa(task));
    }

    private TitikRiwayat titik(IngatanRiwayat memory) {
        return orang.call(() -> memory.baca(pelaksanaan.cari(id).orElseThrow())).orElseThrow();
    }

    /** As nobody but the owner of the database could. */
    private void change(String sql) {
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        transaction.executeWithoutResult(
                _ -> JdbcClient.create(owner).sql(sql).param("id", id).update());
    }
}

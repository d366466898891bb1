package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.DaftarSop;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What lists and the page of a case read. */
@LaksanaTest
class DaftarPelaksanaanTests {

    private static final Pembaca SEMUA = new Pembaca(null, Set.of(), Set.of(), true);

    @Autowired ApplicationContext context;
    @Autowired DaftarPelaksanaan daftar;
    @Autowired PelaksanaanRepository pelaksanaan;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private PelaksanaanFixture orang;

    @BeforeEach
    void people() {
        orang = PelaksanaanFixture.in(context, "prov-sulteng");
    }

    @Test
    void rowsShowTheWayWithItsReturnAndWhoHasIt() {
        var read = baca(ContohPelaksanaan.tersebar(context));
        assertThat(keadaan(read, 1, 10)).containsOnly(KeadaanLangkah.SELESAI);
        assertThat(keadaan(read, 11, 11)).containsOnly(KeadaanLangkah.SEDANG);
        assertThat(keadaan(read, 12, 36)).containsOnly(KeadaanLangkah.BELUM);
        assertThat(putaran(read)).startsWith(1, 1, 1, 2, 2, 1);
        assertThat(read.pengembalian()).isOne();
        assertThat(read.langkahSelesai()).isEqualTo(10);
        assertThat(read.utuh()).isTrue();

        var spread = read.langkah(11).orElseThrow();
        assertThat(spread.unitSelesai()).isOne();
        assertThat(spread.unitKurang()).hasSize(spread.unit().size() - 1);
        assertThat(read.terbuka()).allSatisfy(task -> assertThat(task.penerima()).isNotEmpty());
        assertThat(read.terbuka().getFirst().unit()).startsWith("Bidang");
    }

    @Test
    void afterAReturnTheRowsBetweenAreToBeDoneAgain() {
        UUID id = mulai();
        for (int no = 1; no <= 4; no++) {
            jawab(id, null);
        }
        jawab(id, Putusan.YA);
        jawab(id, Putusan.TIDAK);
        assertThat(keadaan(baca(id), 4, 7))
                .containsExactly(
                        KeadaanLangkah.SELESAI,
                        KeadaanLangkah.SEDANG,
                        KeadaanLangkah.BELUM,
                        KeadaanLangkah.BELUM);
        assertThat(baca(id).langkah(6).orElseThrow().selesai()).isNotNull();
    }

    @Test
    void aCancelledCaseWaitsForNobody() {
        UUID id = mulai();
        var kadis = orang.siapa(orang.terbuka(id).getFirst());
        orang.call(() -> orang.pelaksanaan.batalkan(id, "Diganti", kadis, true));
        var read = baca(id);
        assertThat(read.terbuka()).isEmpty();
        assertThat(keadaan(read, 1, 36)).containsOnly(KeadaanLangkah.BELUM);
    }

    @Test
    void theListFiltersAndCounts() {
        UUID running = mulai();
        var starter = orang.baca(running).pelaksanaan().pegawai();
        UUID cancelled = mulai();
        var oleh = orang.siapa(orang.terbuka(cancelled).getFirst());
        orang.call(() -> orang.pelaksanaan.batalkan(cancelled, "Diganti", oleh, true));

        var counts = orang.call(() -> daftar.jumlah(SEMUA, starter));
        assertThat(ids(starter, Status.BERJALAN, counts.getOrDefault(Status.BERJALAN, 0L)))
                .contains(running)
                .doesNotContain(cancelled);
        assertThat(ids(starter, Status.DIBATALKAN, counts.getOrDefault(Status.DIBATALKAN, 0L)))
                .contains(cancelled)
                .doesNotContain(running);
        assertThat(orang.call(() -> daftar.daftar(SEMUA, starter, null, 0, 2)))
                .extracting(row -> row.pelaksanaan().id())
                .containsExactly(cancelled, running);
        assertThat(
                        orang.call(() -> daftar.daftar(SEMUA, null, Status.BERJALAN, 0, 1))
                                .getFirst()
                                .terbuka())
                .isNotEmpty();
        assertThat(orang.call(() -> daftar.jumlah(SEMUA, UUID.randomUUID()))).isEmpty();
        assertThat(orang.call(() -> pelaksanaan.jumlah(SEMUA, null, 1)))
                .containsEntry(Status.BERJALAN, 1L)
                .containsEntry(Status.DIBATALKAN, 1L);
    }

    @Test
    void anotherInstansiSeesNothingOfIt() {
        UUID id = mulai();
        var other = PelaksanaanFixture.in(context, "kab-luwu-timur");
        assertThat(other.call(() -> daftar.baca(id))).isEmpty();
    }

    @Test
    void aChangeByTheOwnerOfTheDatabaseIsSeen() {
        UUID id = mulai();
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
        Tenant.run(
                orang.instansi,
                () ->
                        transaction.executeWithoutResult(
                                _ -> {
                                    var jdbc = JdbcClient.create(owner);
                                    jdbc.sql("SELECT set_config('laksana.instansi', ?, true)")
                                            .param(String.valueOf(orang.instansi))
                                            .query(String.class)
                                            .single();
                                    jdbc.sql(
                                                    "UPDATE pelaksanaan.peristiwa SET nama = 'Orang lain' WHERE pelaksanaan_id = ? AND urutan = 1")
                                            .param(id)
                                            .update();
                                }));
        assertThat(baca(id).utuh()).isFalse();
    }

    private UUID mulai() {
        var sop = DaftarSop.sop("sulteng-dkukm-pengukuran-kinerja");
        return orang.mulai(sop, orang.pemulai(sop));
    }

    private void jawab(UUID id, @Nullable Putusan putusan) {
        var task = orang.terbuka(id).getFirst();
        var oleh = orang.siapa(task);
        orang.call(() -> orang.pelaksanaan.selesaikan(task.id(), putusan, "Perbaiki.", oleh));
    }

    private PelaksanaanTerbaca baca(UUID id) {
        return orang.call(() -> daftar.baca(id)).orElseThrow();
    }

    private List<UUID> ids(UUID pegawai, Status status, long banyak) {
        var rows = orang.call(() -> daftar.daftar(SEMUA, pegawai, status, 0, 1000));
        assertThat(rows).hasSize((int) banyak);
        return rows.stream().map(row -> row.pelaksanaan().id()).toList();
    }

    private static List<KeadaanLangkah> keadaan(PelaksanaanTerbaca read, int dari, int sampai) {
        return read.baris().subList(dari - 1, sampai).stream().map(BarisLangkah::keadaan).toList();
    }

    private static List<Integer> putaran(PelaksanaanTerbaca read) {
        return read.baris().stream().map(BarisLangkah::putaran).toList();
    }
}

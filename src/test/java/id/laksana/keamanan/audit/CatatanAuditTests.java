package id.laksana.keamanan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.organisasi.TindakanTercatat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@LaksanaTest
class CatatanAuditTests {

    @Autowired ApplicationContext context;
    @Autowired ApplicationEventPublisher events;
    @Autowired CatatanAudit audit;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private KeamananFixture fixture;
    private Pelaku plh;

    @BeforeEach
    void instansi() {
        fixture = KeamananFixture.in(context);
        plh =
                new Pelaku(
                        fixture.organisasi.instansi,
                        UUID.randomUUID(),
                        "Siti",
                        UUID.randomUUID(),
                        "Kepala Dinas",
                        Sebagai.PLH,
                        "Budi");
    }

    @Test
    void anActOfAnyModuleIsWrittenWithWhoForWhichPostAndOnWhoseBehalf() {
        act("sop.sahkan", "SOP Cuti");
        var row = rows().getFirst();
        assertThat(row.oleh())
                .isEqualTo(new Oleh(plh.pegawai(), "Siti", "Kepala Dinas", "PLH", "Budi"));
        assertThat(row.tindakan()).isEqualTo("sop.sahkan");
        assertThat(row.objek()).isEqualTo("SOP Cuti");
    }

    @Test
    void actAndRowAreCommittedTogetherOrNotAtAll() {
        assertThatThrownBy(
                        () ->
                                fixture.run(
                                        () -> {
                                            events.publishEvent(
                                                    new TindakanTercatat(
                                                            plh,
                                                            "sop.sahkan",
                                                            "gagal",
                                                            null,
                                                            null));
                                            throw new IllegalStateException("the act fails");
                                        }))
                .hasMessage("the act fails");
        assertThat(rows()).isEmpty();
        assertThatThrownBy(
                        () ->
                                Tenant.run(
                                        fixture.organisasi.instansi,
                                        () ->
                                                events.publishEvent(
                                                        new TindakanTercatat(
                                                                plh,
                                                                "sop.sahkan",
                                                                "x",
                                                                null,
                                                                null))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void manyAtOnceStillMakeOneUnbrokenChain() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts =
                    IntStream.range(0, 20)
                            .<Callable<Void>>mapToObj(
                                    i ->
                                            () -> {
                                                act("uji.tindakan", "objek " + i);
                                                return null;
                                            })
                            .toList();
            for (var done : executor.invokeAll(acts)) {
                done.get();
            }
        }
        assertThat(rows().reversed())
                .extracting(BarisAudit::urutan)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(fixture.run(audit::barisPertamaYangRusak)).isEmpty();
    }

    @Test
    void theProgramItselfCanNeitherChangeNorDeleteARow() {
        act("uji.tindakan", "objek");
        for (var sql :
                List.of("UPDATE keamanan.audit SET objek = 'lain'", "DELETE FROM keamanan.audit")) {
            assertThatThrownBy(() -> fixture.run(() -> jdbc.sql(sql).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whoeverChangesARowBehindTheProgramIsFound() {
        for (int i = 1; i <= 4; i++) {
            act("uji.tindakan", "objek " + i);
        }
        var asOwner = JdbcClient.create(owner);
        asOwner.sql("UPDATE keamanan.audit SET objek = 'lain' WHERE instansi_id = ? AND urutan = 3")
                .param(fixture.organisasi.instansi)
                .update();
        assertThat(fixture.run(audit::barisPertamaYangRusak)).hasValue(3);
        asOwner.sql("DELETE FROM keamanan.audit WHERE instansi_id = ? AND urutan = 2")
                .param(fixture.organisasi.instansi)
                .update();
        assertThat(fixture.run(audit::barisPertamaYangRusak)).hasValue(3);
    }

    @Test
    void theFilterFindsByActNameAndPlaceInTheList() {
        act("uji.satu", "pertama");
        act("uji.dua", "kedua");
        assertThat(search(new SaringanAudit("", "uji.dua", null, null, Long.MAX_VALUE))).hasSize(1);
        assertThat(search(new SaringanAudit("PERTAMA", "", null, null, Long.MAX_VALUE))).hasSize(1);
        assertThat(search(new SaringanAudit("100%", "", null, null, Long.MAX_VALUE))).isEmpty();
        assertThat(search(new SaringanAudit("", "", null, null, 2)))
                .extracting(BarisAudit::objek)
                .containsExactly("pertama");
        assertThat(fixture.run(audit::daftarTindakan)).containsExactly("uji.dua", "uji.satu");
    }

    private void act(String tindakan, String objek) {
        fixture.run(
                () -> {
                    events.publishEvent(new TindakanTercatat(plh, tindakan, objek, null, null));
                    return true;
                });
    }

    private List<BarisAudit> rows() {
        return search(new SaringanAudit("", "", null, null, Long.MAX_VALUE));
    }

    private List<BarisAudit> search(SaringanAudit saringan) {
        return fixture.run(() -> audit.cari(saringan));
    }
}

package id.laksana.organisasi;

import static id.laksana.organisasi.Sebagai.DEFINITIF;
import static id.laksana.organisasi.Sebagai.PLH;
import static id.laksana.organisasi.Sebagai.PLT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@LaksanaTest
class PemangkuanTests {

    @Autowired ApplicationContext context;
    @Autowired Pemangkuan pemangkuan;

    OrganisasiFixture o;
    UUID kadis;
    UUID sekretaris;
    UUID ratna;
    UUID fajar;
    UUID dewi;

    @BeforeEach
    void office() {
        o = OrganisasiFixture.in(context, "Asia/Makassar");
        var dinas = o.unit("dinas", "Dinas Uji");
        kadis = o.jabatan("dinas/kadis", dinas, "struktural", true, 1);
        sekretaris = o.jabatan("dinas/sekretaris", dinas, "struktural", false, 1);
        ratna = o.pegawai("Ratna");
        fajar = o.pegawai("Fajar");
        dewi = o.pegawai("Dewi");
    }

    @Test
    void aHolderBeginsAndEndsAtMidnightOfTheInstansi() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-03-01", "2026-06-01");
        assertThat(acting(kadis, "2026-02-28T15:59:59Z")).isEmpty();
        assertThat(acting(kadis, "2026-02-28T16:00:00Z")).containsExactly("Ratna DEFINITIF");
        assertThat(acting(kadis, "2026-05-31T15:59:59.999Z")).containsExactly("Ratna DEFINITIF");
        assertThat(acting(kadis, "2026-05-31T16:00:00Z")).isEmpty();
    }

    @Test
    void aPltActsOnlyWhileThePostIsVacant() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-04-01", null);
        o.pemangku(kadis, fajar, PLT, 1, "2026-03-01", "2026-05-01");
        assertThat(acting(kadis, "2026-03-15T01:00:00Z")).containsExactly("Fajar PLT");
        assertThat(acting(kadis, "2026-04-15T01:00:00Z")).containsExactly("Ratna DEFINITIF");
    }

    @Test
    void aPlhActsForTheAbsentHolderWhoKeepsThePost() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", null);
        o.pemangku(kadis, fajar, PLH, 1, "2026-03-02", "2026-03-07");
        var all = pemangku(kadis, "2026-03-03T01:00:00Z");
        assertThat(all).extracting(Pemangku::nama).containsExactly("Fajar", "Ratna");
        assertThat(all.getFirst().atasNama()).isEqualTo("Ratna");
        assertThat(all.getLast().berhalangan()).isTrue();
        assertThat(acting(kadis, "2026-03-06T16:00:00Z")).containsExactly("Ratna DEFINITIF");
    }

    @Test
    void anAbsenceRulePassesThePostToWhoeverActsForTheOther() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", null);
        o.pemangku(sekretaris, fajar, DEFINITIF, 1, "2026-01-01", null);
        o.pemangku(sekretaris, dewi, PLH, 1, "2026-03-04", "2026-03-05");
        o.pengganti(kadis, sekretaris, PLH, "2026-03-02", "2026-03-07");
        assertThat(acting(kadis, "2026-03-03T01:00:00Z")).containsExactly("Fajar PLH");
        assertThat(acting(kadis, "2026-03-04T01:00:00Z")).containsExactly("Dewi PLH");
        assertThat(posts(dewi, "2026-03-04T01:00:00Z"))
                .containsExactly("dinas/kadis PLH", "dinas/sekretaris PLH");
        assertThat(posts(fajar, "2026-03-03T01:00:00Z"))
                .containsExactly("dinas/kadis PLH", "dinas/sekretaris DEFINITIF");
        assertThat(posts(ratna, "2026-03-03T01:00:00Z"))
                .containsExactly("dinas/kadis DEFINITIF (berhalangan)");
    }

    @Test
    void whenNobodyCanStandInTheHolderStaysResponsible() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", null);
        o.pengganti(kadis, sekretaris, PLH, "2026-03-02", "2026-03-07");
        assertThat(acting(kadis, "2026-03-03T01:00:00Z")).containsExactly("Ratna DEFINITIF");
    }

    @Test
    void aRingOfAbsencesEnds() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", null);
        o.pemangku(sekretaris, fajar, DEFINITIF, 1, "2026-01-01", null);
        o.pengganti(kadis, sekretaris, PLH, "2026-03-02", "2026-03-07");
        o.pengganti(sekretaris, kadis, PLH, "2026-03-02", "2026-03-07");
        assertThat(acting(kadis, "2026-03-03T01:00:00Z")).containsExactly("Fajar PLH");
    }

    @Test
    void everySeatOfAPoolActs() {
        var unit = o.unit("dinas/umum", "Umum");
        var staf = o.jabatan("dinas/umum/staf", unit, "pelaksana", false, 2);
        o.pemangku(staf, ratna, DEFINITIF, 1, "2026-01-01", null);
        o.pemangku(staf, fajar, DEFINITIF, 2, "2026-01-01", null);
        assertThat(acting(staf, "2026-03-03T01:00:00Z"))
                .containsExactly("Ratna DEFINITIF", "Fajar DEFINITIF");
    }

    @Test
    void oneSeatHasOneDefinitiveHolderAtATime() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", "2026-06-01");
        o.pemangku(kadis, fajar, DEFINITIF, 1, "2026-06-01", null);
        assertThatThrownBy(() -> o.pemangku(kadis, dewi, DEFINITIF, 1, "2026-05-31", "2026-06-01"))
                .rootCause()
                .hasMessageContaining("satu_pemangku_satu_kursi");
        assertThatThrownBy(() -> o.pemangku(kadis, dewi, PLT, 1, "2026-01-01", null))
                .rootCause()
                .hasMessageContaining("plt_plh_berbatas");
    }

    @Test
    void anotherInstansiSeesNothing() {
        o.pemangku(kadis, ratna, DEFINITIF, 1, "2026-01-01", null);
        var other = OrganisasiFixture.in(context, "Asia/Jakarta");
        var seen =
                Tenant.call(
                        other.instansi,
                        () -> pemangkuan.pemangku(kadis, Instant.parse("2026-03-03T01:00:00Z")));
        assertThat(seen).isEmpty();
    }

    private List<Pemangku> pemangku(UUID jabatan, String saat) {
        return Tenant.call(o.instansi, () -> pemangkuan.pemangku(jabatan, Instant.parse(saat)));
    }

    private List<String> acting(UUID jabatan, String saat) {
        return Tenant.call(
                        o.instansi,
                        () -> pemangkuan.yangBertindak(List.of(jabatan), Instant.parse(saat)))
                .stream()
                .map(p -> p.nama() + " " + p.sebagai())
                .toList();
    }

    private List<String> posts(UUID pegawai, String saat) {
        return Tenant.call(
                        o.instansi,
                        () -> pemangkuan.jabatanYangDipegang(pegawai, Instant.parse(saat)))
                .stream()
                .map(
                        p ->
                                p.kodeJabatan()
                                        + " "
                                        + p.sebagai()
                                        + (p.berhalangan() ? " (berhalangan)" : ""))
                .toList();
    }
}

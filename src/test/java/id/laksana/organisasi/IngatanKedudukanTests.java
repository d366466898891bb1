package id.laksana.organisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rights that are remembered begin and end with the change that gives or takes them. */
@LaksanaTest
class IngatanKedudukanTests {

    private static final ZoneId ZONA = ZoneId.of("Asia/Makassar");
    private static final String SIANG = "2026-03-02T04:00:00Z";

    @Autowired ApplicationContext context;
    @Autowired Pengisi pengisi;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    OrganisasiFixture o;
    UUID staf;
    UUID ratna;

    @BeforeEach
    void office() {
        o = OrganisasiFixture.in(context, ZONA.getId());
        staf = o.jabatan("dinas/staf", o.unit("dinas", "Dinas Uji"), "pelaksana", false, 1);
        ratna = o.pegawai("Ratna");
    }

    @Test
    void aMemberOfATeamIsOneFromTheChangeUntilTheDayItEnds() {
        assertThat(tim(SIANG)).isEmpty();
        anggota("tim-a", "2026-03-05");
        assertThat(tim(SIANG)).containsExactly("tim-a");
        // midnight in Makassar
        assertThat(tim("2026-03-04T15:59:59Z")).containsExactly("tim-a");
        assertThat(tim("2026-03-04T16:00:00Z")).isEmpty();
        call(
                () ->
                        jdbc.sql(
                                        "UPDATE organisasi.anggota_tim SET berlaku = '[2026-01-01,2026-02-01)'")
                                .update());
        assertThat(tim(SIANG)).isEmpty();
    }

    @Test
    void aPostThatEndedGivesNothing() {
        assertThat(kedudukan(SIANG)).isEqualTo(1);
        call(
                () ->
                        jdbc.sql(
                                        "UPDATE organisasi.jabatan SET berlaku = '[2020-01-01,2026-03-01)'")
                                .update());
        assertThat(kedudukan(SIANG)).isZero();
    }

    @Test
    void aChangeThatWasRolledBackIsForgotten() {
        long before = versi();
        assertThatThrownBy(
                        () ->
                                call(
                                        () -> {
                                            jdbc.sql("UPDATE organisasi.jabatan SET kepala = true")
                                                    .update();
                                            long inside = versi();
                                            assertThat(inside).isNotEqualTo(before);
                                            jdbc.sql(
                                                            "UPDATE organisasi.unit_kerja SET kode = 'lain'")
                                                    .update();
                                            assertThat(versi()).isEqualTo(inside);
                                            assertThat(kedudukan(SIANG)).isEqualTo(1);
                                            throw new IllegalStateException("rolled back");
                                        }))
                .hasMessage("rolled back");
        assertThat(versi()).isEqualTo(before);
        call(() -> jdbc.sql("UPDATE organisasi.jabatan SET urutan = 7").update());
        assertThat(call(() -> pengisi.kedudukan(staf, ratna, saat(SIANG))).orElseThrow().kepala())
                .isFalse();
    }

    /** Its number is the same for all that it changes. */
    @Test
    void whoChangesSeesEachOfTheOwnChanges() {
        call(
                () -> {
                    jdbc.sql("UPDATE organisasi.jabatan SET kepala = true").update();
                    assertThat(sekarang().kepala()).isTrue();
                    jdbc.sql("UPDATE organisasi.jabatan SET kepala = false").update();
                    assertThat(sekarang().kepala()).isFalse();
                    return true;
                });
        assertThat(call(this::sekarang).kepala()).isFalse();
    }

    private Kedudukan sekarang() {
        return pengisi.kedudukan(staf, ratna, Instant.parse(SIANG)).orElseThrow();
    }

    @Test
    void aChangeInOneInstansiLeavesTheOthersAlone() {
        long before = versi();
        OrganisasiFixture.in(context, ZONA.getId()).unit("lain", "Dinas Lain");
        assertThat(versi()).isEqualTo(before);
    }

    private void anggota(String kode, String sampai) {
        o.insert(
                """
                WITH t AS (INSERT INTO organisasi.tim (kode, nama, berlaku)
                           VALUES (:a, 'Tim Uji', '[2026-01-01,)') RETURNING id)
                INSERT INTO organisasi.anggota_tim (tim_id, pegawai_id, peran, berlaku)
                SELECT id, :b, 'anggota', daterange('2026-01-01', :c::date) FROM t RETURNING tim_id
                """,
                kode,
                ratna,
                sampai);
    }

    private List<String> tim(String moment) {
        return call(() -> pengisi.kedudukan(staf, ratna, saat(moment))).orElseThrow().tim();
    }

    private long kedudukan(String moment) {
        return call(() -> pengisi.kedudukan(staf, ratna, saat(moment))).stream().count();
    }

    private SusunanSaat saat(String moment) {
        return new SusunanSaat(versi(), ZONA, Instant.parse(moment));
    }

    private long versi() {
        return call(
                () ->
                        jdbc.sql(
                                        "SELECT susunan_versi FROM organisasi.instansi WHERE instansi_id = laksana.instansi()")
                                .query(Long.class)
                                .single());
    }

    private <T> T call(Supplier<T> work) {
        return Tenant.call(o.instansi, () -> transaction.execute(_ -> work.get()));
    }
}

package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatFixture.ANALIS;
import static id.laksana.pelaksanaan.pengingat.PengingatFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Sebagai;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The job of one instansi, run at moments of July 2026. */
@LaksanaTest
class PengingatTests {

    @Autowired ApplicationContext context;
    @Autowired JalanPengingat jalan;
    @Autowired PengaturanPengingat pengaturan;

    private PengingatFixture uji;

    @BeforeEach
    void instansi() {
        uji = PengingatFixture.in(context);
    }

    private void jalan(String local) {
        Tenant.run(uji.organisasi.instansi, () -> jalan.jalan(at(local)));
    }

    @Test
    void eachReminderGoesOutOnceAtItsMoment() {
        var task = uji.tugasSehari("Laporan");
        jalan("2026-07-06T13:29");
        assertThat(uji.kabar(task)).isEmpty();
        jalan("2026-07-06T13:30");
        jalan("2026-07-06T13:31");
        assertThat(uji.kabar(task)).containsExactly("PERINGATAN Bayu Lestari");
        jalan("2026-07-06T15:00");
        jalan("2026-07-07T14:59");
        assertThat(uji.kabar(task)).endsWith("TERLAMBAT Bayu Lestari").hasSize(2);
        jalan("2026-07-07T15:00");
        jalan("2026-07-08T15:00");
        assertThat(uji.kabar(task)).endsWith("ESKALASI Sitti Rahma").hasSize(3);
    }

    @Test
    void afterAStandstillNobodyIsWarnedOfWhatIsOverdue() {
        var task = uji.tugasSehari("Laporan");
        jalan("2026-07-07T09:00");
        assertThat(uji.kabar(task)).containsExactly("TERLAMBAT Bayu Lestari");
    }

    @Test
    void whatIsDoneOrSuspendedOrUnmeasuredGivesNothing() {
        var done = uji.tugasSehari("Selesai");
        uji.selesai(done);
        var kasus = uji.kasus("Tertunda", "DITANGGUHKAN");
        var waits = uji.tugas(kasus, ANALIS, at("2026-07-06T08:00"), at("2026-07-06T15:00"));
        var free = uji.tugas(uji.kasus("Bebas", "BERJALAN"), ANALIS, at("2026-07-06T08:00"), null);
        jalan("2026-07-10T16:00");
        assertThat(uji.kabar(done)).isEmpty();
        assertThat(uji.kabar(waits)).isEmpty();
        assertThat(uji.kabar(free)).isEmpty();
        uji.status(kasus, "BERJALAN");
        jalan("2026-07-10T16:01");
        assertThat(uji.kabar(waits)).hasSize(2);
    }

    @Test
    void whoActsAtThatMomentIsTold() {
        var task = uji.tugasSehari("Laporan");
        jalan("2026-07-06T13:30");
        var dewi = uji.organisasi.pegawai("Dewi Anggraini");
        uji.organisasi.pemangku(
                uji.sop.penyusun.jabatan(), dewi, Sebagai.DEFINITIF, 2, "2026-07-01", null);
        jalan("2026-07-06T15:00");
        assertThat(uji.kabar(task))
                .containsExactly(
                        "PERINGATAN Bayu Lestari",
                        "TERLAMBAT Bayu Lestari",
                        "TERLAMBAT Dewi Anggraini");
    }

    @Test
    void aVacantSuperiorIsPassedOver() {
        var unit = uji.organisasi.unit("setda", "Sekretariat Daerah");
        uji.organisasi.insert(
                """
                UPDATE organisasi.unit_kerja_versi SET induk_id = :a
                WHERE unit_id = (SELECT id FROM organisasi.unit_kerja WHERE kode = 'setda/bagian-organisasi')
                RETURNING unit_id
                """,
                unit);
        var sekda = uji.organisasi.jabatan("setda/sekda", unit, "struktural", true, 1);
        uji.organisasi.pemangku(
                sekda,
                uji.organisasi.pegawai("Andi Pratama"),
                Sebagai.DEFINITIF,
                1,
                "2020-01-01",
                null);
        uji.organisasi.insert(
                """
                UPDATE organisasi.pemangku_jabatan SET berlaku = '[2020-01-01,2026-07-01)'
                WHERE jabatan_id = :a RETURNING id
                """,
                uji.sop.kabag.jabatan());
        var task = uji.tugasSehari("Laporan");
        jalan("2026-07-07T15:00");
        assertThat(uji.kabar(task)).contains("ESKALASI Andi Pratama");
    }

    @Test
    void aNewRuleHoldsForWhatNobodyWasToldYet() {
        var task = uji.tugasSehari("Laporan");
        jalan("2026-07-06T13:30");
        var later = new AturanPengingat(true, 25, 60, true, true, 3, true, LocalTime.of(8, 0));
        Tenant.run(uji.organisasi.instansi, () -> pengaturan.tetapkan(later, uji.sop.kabag));
        jalan("2026-07-07T15:00");
        assertThat(uji.kabar(task)).hasSize(2);
        jalan("2026-07-09T15:00");
        assertThat(uji.kabar(task)).hasSize(3).endsWith("ESKALASI Sitti Rahma");
    }
}

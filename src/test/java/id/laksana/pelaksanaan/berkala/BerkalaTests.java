package id.laksana.pelaksanaan.berkala;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.AksesPelaksanaan;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.Pelaksanaan;
import id.laksana.pelaksanaan.berkala.DaftarJadwal.Baru;
import id.laksana.sop.SopFixture;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Cases that the calendar starts. */
@LaksanaTest
class BerkalaTests {

    @Autowired ApplicationContext context;
    @Autowired DaftarJadwal daftar;
    @Autowired PemulaiBerkala pemulai;
    @Autowired DaftarPelaksanaan pelaksanaan;
    @Autowired AksesPelaksanaan akses;
    @Autowired DaftarKalender kalender;

    private SopFixture sop;
    private UUID jadwal;

    @BeforeEach
    void aQuarterlySchedule() {
        sop = SopFixture.in(context);
        Tenant.run(sop.organisasi.instansi, kalender::lengkapi);
        sop.berlakuBerkala("laporan-berkala", "Laporan Berkala");
        jadwal = diterima(tambah("laporan-berkala", "Laporan Triwulan {triwulan} {tahun}"));
        // the schedule is of the day of the test; the moments below are of 2026
        sop.organisasi.insert(
                "UPDATE pelaksanaan.jadwal_berkala SET sejak = '2026-03-01T00:00:00Z' WHERE id = :a RETURNING id",
                jadwal);
    }

    private Hasil tambah(String kode, String perihal) {
        var baru = new Baru(kode, Ulang.TRIWULANAN, 15, 2, LocalTime.of(8, 0), true, perihal);
        return Tenant.call(sop.organisasi.instansi, () -> daftar.tambah(baru, sop.kabag));
    }

    @Test
    void aChangeHoldsFromNowOnAndIsCheckedAsANewOne() {
        var baru =
                new Baru(
                        "laporan-berkala",
                        Ulang.BULANAN,
                        5,
                        1,
                        LocalTime.of(9, 30),
                        false,
                        "Laporan {bulan}");
        diterima(ubah(jadwal, baru).orElseThrow());
        var changed = Tenant.call(sop.organisasi.instansi, daftar::daftar).getFirst();
        assertThat(changed.jadwal())
                .returns(Ulang.BULANAN, JadwalBerkala::ulang)
                .returns(LocalTime.of(9, 30), JadwalBerkala::jam)
                .returns(0, JadwalBerkala::bulan)
                .returns("laporan-berkala", JadwalBerkala::sop);
        assertThat(changed.berikutnya()).isAfter(changed.jadwal().sejak());
        var wrong =
                new Baru(
                        "laporan-berkala", Ulang.BULANAN, 32, 1, null, false, "{triwulan} {pekan}");
        assertThat(ubah(jadwal, wrong).orElseThrow())
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class,
                        refused ->
                                assertThat(refused.daftarKesalahan())
                                        .extracting(one -> one.isian())
                                        .containsExactly("hari", "jam", "perihal"));
        assertThat(ubah(UUID.randomUUID(), baru)).isEmpty();
    }

    private Optional<Hasil> ubah(UUID id, Baru baru) {
        return Tenant.call(sop.organisasi.instansi, () -> daftar.ubah(id, baru, sop.kabag));
    }

    private static UUID diterima(Hasil hasil) {
        if (hasil instanceof Hasil.Diterima(var id)) {
            return id;
        }
        throw new IllegalStateException(hasil.toString());
    }

    private void mulai(String local) {
        Instant now = LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Makassar")).toInstant();
        Tenant.run(sop.organisasi.instansi, () -> pemulai.mulai(now));
    }

    private List<Pelaksanaan> dimulai() {
        return Tenant.call(
                        sop.organisasi.instansi,
                        () ->
                                pelaksanaan.daftar(
                                        akses.pembaca(sop.kabag.pegawai(), true),
                                        null,
                                        null,
                                        0,
                                        50))
                .stream()
                .map(row -> row.pelaksanaan())
                .toList();
    }

    @Test
    void startsOnceInEachPeriodOnAWorkingDay() {
        // 15 August 2026 is a Saturday, Monday the 17th a holiday
        mulai("2026-08-18T07:59");
        assertThat(dimulai())
                .extracting(Pelaksanaan::perihal)
                .containsExactly("Laporan Triwulan I 2026");
        mulai("2026-08-18T08:00");
        mulai("2026-08-19T08:00");
        assertThat(dimulai())
                .extracting(Pelaksanaan::perihal)
                .containsExactlyInAnyOrder("Laporan Triwulan I 2026", "Laporan Triwulan II 2026");
        var terbaca =
                Tenant.call(
                                sop.organisasi.instansi,
                                () -> pelaksanaan.baca(dimulai().getFirst().id()))
                        .orElseThrow();
        assertThat(terbaca.berjalan().utuh()).isTrue();
        assertThat(terbaca.berjalan().riwayat().getFirst().nama()).as("nobody acted").isNull();
        assertThat(terbaca.terbuka()).hasSize(1);
    }

    @Test
    void twoNodesStartItOnce() {
        var first = CompletableFuture.runAsync(() -> mulai("2026-05-20T08:00"));
        var second = CompletableFuture.runAsync(() -> mulai("2026-05-20T08:00"));
        CompletableFuture.allOf(first, second).join();
        assertThat(dimulai()).hasSize(1);
    }

    @Test
    void whatRestsStartsNothingAndMakesUpForNothing() {
        Tenant.run(sop.organisasi.instansi, () -> daftar.aktifkan(jadwal, false, sop.kabag));
        mulai("2026-05-20T08:00");
        Tenant.run(sop.organisasi.instansi, () -> daftar.aktifkan(jadwal, true, sop.kabag));
        mulai("2026-05-20T08:01");
        assertThat(dimulai()).isEmpty();
    }

    @Test
    void whatCannotStartIsSaidAndStopsNoOther() {
        sop.organisasi.insert(
                """
                INSERT INTO pelaksanaan.jadwal_berkala
                  (sop, ulang, hari, bulan, jam, lalu, perihal, sejak, pegawai_id, nama, jabatan_id, nama_jabatan)
                SELECT 'tidak-ada', ulang, hari, bulan, '07:30', lalu, perihal, sejak, pegawai_id, nama, jabatan_id,
                       nama_jabatan
                FROM pelaksanaan.jadwal_berkala WHERE id = :a RETURNING id
                """,
                jadwal);
        mulai("2026-05-20T08:00");
        mulai("2026-05-20T08:01");
        assertThat(dimulai()).hasSize(1);
        var rows = Tenant.call(sop.organisasi.instansi, daftar::daftar);
        assertThat(rows)
                .filteredOn(row -> row.jadwal().sop().equals("tidak-ada"))
                .extracting("terakhir.galat")
                .containsExactly("berkala.gagal");
    }

    @Test
    void refusesWhatCannotBeASchedule() {
        assertThat(tambah("tidak-ada", "Laporan")).isInstanceOf(Hasil.Ditolak.class);
        assertThat(tambah("laporan-berkala", "Laporan {minggu}")).isInstanceOf(Hasil.Ditolak.class);
        assertThat(tambah("laporan-berkala", " ")).isInstanceOf(Hasil.Ditolak.class);
    }
}

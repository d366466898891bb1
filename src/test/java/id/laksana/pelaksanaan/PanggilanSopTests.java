package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.laksana.LaksanaTest;
import id.laksana.pelaksanaan.PanggilanTercatat.Halangan;
import id.laksana.pelaksanaan.PanggilanTercatat.Keadaan;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.pelaksanaan.mesin.Peristiwa.HasilSopDiterima;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDimulai;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.PengesahanSop;
import id.laksana.sop.Sop.Pemicu;
import id.laksana.sop.SopFixture;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rows that call another SOP, on PostgreSQL. */
@LaksanaTest
class PanggilanSopTests {

    @Autowired ApplicationContext context;

    @Test
    void aCalledSopRunsAsACaseOfItsOwnAndItsResultCompletesTheRow() {
        var uji = PanggilanFixture.in(context);
        UUID induk = uji.memanggil();
        UUID anak = uji.dipanggil(induk);
        assertThat(uji.terbuka(induk))
                .extracting(TugasMeja::status)
                .containsExactly(Tugas.Status.MENUNGGU_SOP);
        var started = (PelaksanaanDimulai) uji.baca(anak).riwayat().getFirst().peristiwa();
        assertThat(started.pemicu()).isEqualTo(Pemicu.SOP_LAIN);
        assertThat(started.rujukan()).isEqualTo(induk.toString());
        assertThat(started.jejak().oleh()).isNull();
        var kasus = uji.baca(anak).pelaksanaan();
        assertThat(kasus.perihal()).isEqualTo("Naskah 2026");
        // the caller's starter is the applicant, having none
        assertThat(kasus.pemohon()).isEqualTo(uji.sop.penyusun.pegawai());
        assertThat(kasus.jabatan()).isEqualTo(uji.sop.penyusun.jabatan());

        uji.tuntas(anak);
        assertThat(uji.baca(anak).pelaksanaan().status()).isEqualTo(Status.SELESAI);
        assertThat(uji.terbuka(induk)).extracting(TugasMeja::langkah).containsExactly(3);
        assertThat(uji.panggilan(induk).keadaan()).isEqualTo(Keadaan.DITERIMA);
        uji.selesai(induk, null);
        assertThat(uji.baca(induk).pelaksanaan().status()).isEqualTo(Status.SELESAI);
        assertThat(uji.baca(induk).utuh()).isTrue();
        assertThat(uji.baca(anak).utuh()).isTrue();
    }

    @Test
    void afterAFailureTheOwnerCallsAgainOrGoesOnWithAReason() {
        var uji = PanggilanFixture.in(context);
        UUID induk = uji.memanggil();
        UUID first = uji.dipanggil(induk);
        uji.selesai(first, null);
        uji.selesai(first, Putusan.TIDAK);
        assertThat(uji.baca(first).pelaksanaan().status()).isEqualTo(Status.DITOLAK);
        var task = uji.terbuka(induk).getFirst();
        assertThat(task.status()).isEqualTo(Tugas.Status.SOP_GAGAL);
        assertThat(uji.call(() -> uji.panggilan.ulang(task.id(), uji.sop.kabag)))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        uji.call(() -> uji.panggilan.ulang(task.id(), uji.sop.penyusun));
        assertThat(uji.panggilan(induk).panggilan()).isEqualTo(2);
        assertThat(uji.dipanggil(induk)).isNotEqualTo(first);
        assertThat(uji.call(() -> uji.panggilan.ulang(task.id(), uji.sop.penyusun)))
                .isInstanceOfSatisfying(
                        HasilPelaksanaan.Ditolak.class,
                        refused -> assertThat(refused.alasan()).isEqualTo(Alasan.SOP_TIDAK_GAGAL));
        UUID second = uji.dipanggil(induk);
        uji.call(() -> uji.pelaksanaan.batalkan(second, "Keliru", uji.sop.penyusun, false));
        uji.selesai(induk, null);
        assertThat(uji.terbuka(induk)).extracting(TugasMeja::langkah).containsExactly(3);
    }

    @Test
    void theResultForASuspendedCallerIsKeptAndHandedOverOnce() {
        var uji = PanggilanFixture.in(context);
        UUID induk = uji.memanggil();
        UUID anak = uji.dipanggil(induk);
        uji.call(() -> uji.pelaksanaan.tangguhkan(induk, "DPA", uji.sop.penyusun, false));
        uji.tuntas(anak);
        assertThat(uji.panggilan(induk).keadaan()).isEqualTo(Keadaan.TERTAHAN);
        assertThat(received(uji, induk)).isZero();
        uji.call(() -> uji.pelaksanaan.lanjutkan(induk, "Terbit", uji.sop.penyusun, false));
        assertThat(uji.panggilan(induk).keadaan()).isEqualTo(Keadaan.DITERIMA);
        assertThat(uji.terbuka(induk)).extracting(TugasMeja::langkah).containsExactly(3);
        // told of a second time, after whatever went wrong in between
        var ended = uji.baca(anak);
        uji.call(
                () -> {
                    uji.panggilan.dicatat(new PeristiwaDicatat(anak, List.of(), ended.keadaan()));
                    return null;
                });
        assertThat(received(uji, induk)).isEqualTo(1);
    }

    @Test
    void aResultThatCannotBeTakenYetIsKeptForTheOwner() {
        var uji = PanggilanFixture.in(context);
        UUID kelompok =
                uji.sop.organisasi.insert(
                        "INSERT INTO organisasi.kelompok_unit (kode, nama) VALUES ('bidang', 'Bidang') RETURNING id");
        uji.berlaku(
                "induk",
                "oleh: [pemohon]",
                "oleh: [fu], panggil: anak",
                "oleh: [kabag], untuk_setiap: bidang");
        UUID induk = uji.memanggil();
        uji.tuntas(uji.dipanggil(induk));
        assertThat(uji.panggilan(induk).keadaan()).isEqualTo(Keadaan.TERTAHAN);
        UUID waiting = uji.tugas(induk);
        assertThat(uji.call(() -> uji.panggilan.ulang(waiting, uji.sop.penyusun)))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.KELOMPOK_KOSONG, List.of("bidang")));
        uji.sop.organisasi.insert(
                """
                INSERT INTO organisasi.anggota_kelompok_unit (kelompok_id, unit_id, urutan, berlaku)
                SELECT :a, id, 1, '[2020-01-01,)' FROM organisasi.unit_kerja LIMIT 1 RETURNING kelompok_id
                """,
                kelompok);
        assertThat(uji.call(() -> uji.panggilan.ulang(waiting, uji.sop.penyusun)))
                .isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(uji.terbuka(induk)).extracting(TugasMeja::langkah).containsExactly(3);
    }

    @Test
    void anActThatDiesInBetweenLeavesNeitherHalf() {
        var uji = PanggilanFixture.in(context);
        UUID induk = uji.mulai("induk");
        var task = uji.terbuka(induk).getFirst();
        for (int i = 0; i < 2; i++) {
            var failed =
                    catchThrowable(
                            () ->
                                    uji.call(
                                            () -> {
                                                uji.pelaksanaan.selesaikan(
                                                        task.id(), null, null, uji.sop.penyusun);
                                                throw new IllegalStateException("power failed");
                                            }));
            assertThat(failed).hasMessage("power failed");
        }
        assertThat(uji.daftarPanggilan(induk)).isEmpty();
        uji.selesai(induk, null);
        assertThat(uji.daftarPanggilan(induk)).hasSize(1);
    }

    @Test
    void aCancelledCallerTakesItsCalledCasesAlongOrLeavesThemAlone() {
        var uji = PanggilanFixture.in(context);
        UUID alone = uji.memanggil();
        UUID goesOn = uji.dipanggil(alone);
        uji.call(() -> uji.panggilan.batalkan(alone, "Diganti", false, uji.sop.penyusun, false));
        assertThat(uji.panggilan(alone).ditunggu()).isFalse();
        uji.tuntas(goesOn);
        assertThat(uji.panggilan(alone).keadaan()).isEqualTo(Keadaan.TIDAK_DITUNGGU);
        assertThat(received(uji, alone)).isZero();

        UUID together = uji.memanggil();
        UUID along = uji.dipanggil(together);
        uji.call(() -> uji.panggilan.batalkan(together, "Diganti", true, uji.sop.penyusun, false));
        assertThat(uji.baca(along).pelaksanaan().status()).isEqualTo(Status.DIBATALKAN);
        assertThat(uji.panggilan(together).keadaan()).isEqualTo(Keadaan.TIDAK_DITUNGGU);
    }

    @Test
    void whatIsNotInForceAndACircleCannotBeCalled() {
        var uji = PanggilanFixture.in(context);
        uji.berlaku(
                "anak", "oleh: [pemohon], panggil: induk", PanggilanFixture.MEMUTUS, "oleh: [fu]");
        UUID induk = uji.memanggil();
        var circle = uji.panggilan(uji.dipanggil(induk));
        assertThat(circle.halangan()).isEqualTo(Halangan.MELINGKAR);
        assertThat(uji.terbuka(uji.dipanggil(induk)).getFirst().status())
                .isEqualTo(Tugas.Status.SOP_GAGAL);

        var pengesahan = context.getBean(PengesahanSop.class);
        var anak = uji.call(() -> context.getBean(KatalogSop.class).berlaku("anak"));
        SopFixture.accepted(
                uji.call(
                        () ->
                                pengesahan.cabut(
                                        SopFixture.sasaran(anak.orElseThrow()),
                                        uji.sop.kabag,
                                        "Diganti")));
        UUID later = uji.memanggil();
        assertThat(uji.panggilan(later).halangan()).isEqualTo(Halangan.TIDAK_BERLAKU);
        assertThat(uji.terbuka(later).getFirst().status()).isEqualTo(Tugas.Status.SOP_GAGAL);
        uji.selesai(later, null);
        assertThat(uji.terbuka(later)).extracting(TugasMeja::langkah).containsExactly(3);
    }

    /** One goes up the tree, the other down: both take the root first. */
    @Test
    void theEndOfTheCalledAndTheCancellingOfTheCallerDoNotBlockEachOther() throws Exception {
        var uji = PanggilanFixture.in(context);
        var pairs = IntStream.range(0, 6).mapToObj(_ -> uji.memanggil()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (UUID induk : pairs) {
                UUID anak = uji.dipanggil(induk);
                uji.selesai(anak, null);
                var last = uji.terbuka(anak).getFirst();
                Callable<Object> up =
                        () ->
                                uji.call(
                                        () ->
                                                uji.pelaksanaan.selesaikan(
                                                        last.id(),
                                                        Putusan.TIDAK,
                                                        "x",
                                                        uji.sop.kabag));
                Callable<Object> down =
                        () ->
                                uji.call(
                                        () ->
                                                uji.panggilan.batalkan(
                                                        induk, "x", true, uji.sop.penyusun, false));
                for (var done : threads.invokeAll(List.of(up, down))) {
                    assertThat(done.get()).isInstanceOf(HasilPelaksanaan.class);
                }
                assertThat(uji.baca(induk).pelaksanaan().status()).isEqualTo(Status.DIBATALKAN);
                assertThat(uji.baca(induk).utuh()).isTrue();
                assertThat(uji.baca(anak).utuh()).isTrue();
            }
        }
    }

    private static long received(PanggilanFixture uji, UUID id) {
        return uji.baca(id).riwayat().stream()
                .filter(row -> row.peristiwa() instanceof HasilSopDiterima)
                .count();
    }
}

package id.laksana.sop;

import static id.laksana.sop.SopFixture.accepted;
import static id.laksana.sop.SopFixture.sasaran;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laksana.LaksanaTest;
import id.laksana.sop.HasilTindakan.Alasan;
import id.laksana.sop.HasilTindakan.Ditolak;
import id.laksana.sop.VersiSop.Status;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@LaksanaTest
class PengesahanSopTests {

    private static final LocalDate EFEKTIF = LocalDate.of(2026, 7, 1);

    @Autowired ApplicationContext context;
    @Autowired PengesahanSop pengesahan;
    @Autowired PengelolaanSop pengelolaan;
    @Autowired KatalogSop katalog;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    SopFixture di;

    @BeforeEach
    void instansi() {
        di = SopFixture.in(context);
    }

    @Test
    void adoptionSetsNumberDateAndSignatory() {
        var versi = di.berlaku("uji-laporan", "Penyusunan Laporan");

        assertThat(versi.status()).isEqualTo(Status.BERLAKU);
        assertThat(versi.sop().nomor()).isEqualTo("SOP/uji-laporan");
        assertThat(versi.sop().tanggal().efektif()).isEqualTo(EFEKTIF);
        assertThat(versi.sop().disahkanOleh().jabatan()).isEqualTo("Kepala Bagian Organisasi");
        assertThat(versi.sop().disahkanOleh().nama()).isEqualTo("Sitti Rahma");
        assertThat(versi.monitoring()).isEqualTo("2027-01-01");
        assertThat(versi.evaluasi()).isEqualTo("2027-07-01");
        assertThat(di.call(() -> katalog.riwayat(versi)))
                .extracting(RiwayatVersi::ke)
                .containsExactly(Status.BERLAKU, Status.DIAJUKAN, Status.KONSEP);
    }

    @Test
    void aNewVersionReplacesTheOneInForce() {
        di.berlaku("uji-ganti", "Penggantian Laporan");
        String baru = di.berkas("uji-ganti", "Penggantian Laporan").replace("2 jam", "3 jam");
        var konsep =
                ((HasilUnggah.Tersimpan) di.call(() -> pengelolaan.unggah(baru, di.penyusun)))
                        .versi();
        assertThat(di.call(() -> katalog.berlaku("uji-ganti").orElseThrow().nomorVersi()))
                .isEqualTo(1);

        var diajukan = accepted(di.call(() -> pengesahan.ajukan(sasaran(konsep), di.penyusun)));
        accepted(di.call(() -> pengesahan.sahkan(sasaran(diajukan), di.kabag, "SOP/2", EFEKTIF)));

        assertThat(di.call(() -> katalog.daftarVersi("uji-ganti")))
                .extracting(VersiSop::status)
                .containsExactly(Status.BERLAKU, Status.DIGANTIKAN);
    }

    @Test
    void adoptionIsRefusedWhileAFindingBlocks() {
        String rusak =
                di.berkas("uji-rusak", "Pencatatan Surat")
                        .replace("peralatan: [Komputer]", "peralatan: []");
        var konsep =
                ((HasilUnggah.Tersimpan) di.call(() -> pengelolaan.unggah(rusak, di.penyusun)))
                        .versi();
        var diajukan = accepted(di.call(() -> pengesahan.ajukan(sasaran(konsep), di.penyusun)));

        var hasil = di.call(() -> pengesahan.sahkan(sasaran(diajukan), di.kabag, "SOP/3", EFEKTIF));

        assertThat(hasil)
                .isInstanceOfSatisfying(
                        Ditolak.class,
                        ditolak -> {
                            assertThat(ditolak.alasan()).isEqualTo(Alasan.TEMUAN);
                            assertThat(ditolak.temuan())
                                    .filteredOn(t -> t.menghalangi())
                                    .singleElement()
                                    .satisfies(
                                            t ->
                                                    assertThat(t.aturan().kode())
                                                            .isEqualTo("V-SOP-01"));
                        });
        assertThat(di.call(() -> katalog.berlaku("uji-rusak"))).isEmpty();
    }

    @Test
    void actsAreRefusedOutOfOrderAndOnAnOldState() {
        var konsep = di.konsep("uji-urutan", "Pengurutan Berkas");
        assertThat(
                        alasan(
                                di.call(
                                        () ->
                                                pengesahan.sahkan(
                                                        sasaran(konsep), di.kabag, "1", EFEKTIF))))
                .isEqualTo(Alasan.STATUS);
        accepted(di.call(() -> pengesahan.ajukan(sasaran(konsep), di.penyusun)));
        assertThat(alasan(di.call(() -> pengesahan.ajukan(sasaran(konsep), di.penyusun))))
                .isEqualTo(Alasan.SUDAH_BERUBAH);
        var lain = new PengesahanSop.Sasaran("tidak-ada", 1, 1);
        assertThat(alasan(di.call(() -> pengesahan.ajukan(lain, di.penyusun))))
                .isEqualTo(Alasan.TIDAK_ADA);
    }

    @Test
    void returningAndRevokingNeedAReason() {
        var diajukan = di.diajukan("uji-alasan", "Pemberian Alasan");
        assertThat(alasan(di.call(() -> pengesahan.kembalikan(sasaran(diajukan), di.kabag, " "))))
                .isEqualTo(Alasan.CATATAN_KOSONG);
        var kembali =
                accepted(
                        di.call(
                                () ->
                                        pengesahan.kembalikan(
                                                sasaran(diajukan), di.kabag, "Waktu belum wajar")));
        assertThat(kembali.status()).isEqualTo(Status.KONSEP);

        var berlaku = di.berlaku("uji-cabut", "Pencabutan Izin");
        assertThat(alasan(di.call(() -> pengesahan.cabut(sasaran(berlaku), di.kabag, ""))))
                .isEqualTo(Alasan.CATATAN_KOSONG);
        var dicabut =
                accepted(
                        di.call(
                                () ->
                                        pengesahan.cabut(
                                                sasaran(berlaku), di.kabag, "Diatur ulang")));
        assertThat(dicabut.status()).isEqualTo(Status.DICABUT);
        assertThat(di.call(() -> katalog.riwayat(dicabut)).getFirst().catatan())
                .isEqualTo("Diatur ulang");
    }

    @Test
    void numberAndEffectiveDateAreChecked() {
        var diajukan = di.diajukan("uji-nomor", "Penomoran Surat");
        assertThat(
                        alasan(
                                di.call(
                                        () ->
                                                pengesahan.sahkan(
                                                        sasaran(diajukan),
                                                        di.kabag,
                                                        " ",
                                                        EFEKTIF))))
                .isEqualTo(Alasan.NOMOR_KOSONG);
        assertThat(
                        alasan(
                                di.call(
                                        () ->
                                                pengesahan.sahkan(
                                                        sasaran(diajukan),
                                                        di.kabag,
                                                        "1",
                                                        LocalDate.of(2023, 1, 1)))))
                .isEqualTo(Alasan.EFEKTIF_MENDAHULUI);
        di.berlaku("uji-nomor-lain", "Penomoran Lain");
        var sama =
                di.call(
                        () ->
                                pengesahan.sahkan(
                                        sasaran(diajukan),
                                        di.kabag,
                                        "SOP/uji-nomor-lain",
                                        EFEKTIF));
        assertThat(((Ditolak) sama).temuan())
                .extracting(t -> t.aturan().kode())
                .contains("V-SOP-12");
    }

    @Test
    void theDatabaseItselfAllowsOneVersionInForceAndNoRewriting() {
        var satu = di.berlaku("uji-satu", "Penyatuan Data");
        String baru = di.berkas("uji-satu", "Penyatuan Data").replace("2 jam", "3 jam");
        var dua =
                ((HasilUnggah.Tersimpan) di.call(() -> pengelolaan.unggah(baru, di.penyusun)))
                        .versi();

        assertThatThrownBy(
                        () ->
                                sql(
                                        "UPDATE sop.versi_sop SET status = 'BERLAKU' WHERE id = ?",
                                        dua.id()))
                .hasMessageContaining("satu_versi_berlaku");
        assertThatThrownBy(
                        () -> sql("UPDATE sop.versi_sop SET berkas = '' WHERE id = ?", satu.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> sql("DELETE FROM sop.riwayat_versi WHERE versi_id = ?", satu.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(
                        () ->
                                sql(
                                        "UPDATE sop.riwayat_versi SET nama = '' WHERE versi_id = ?",
                                        satu.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void sql(String statement, UUID id) {
        di.call(() -> transaction.execute(_ -> jdbc.sql(statement).param(id).update()));
    }

    private static Alasan alasan(HasilTindakan hasil) {
        return ((Ditolak) hasil).alasan();
    }
}

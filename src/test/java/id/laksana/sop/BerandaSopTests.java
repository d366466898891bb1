package id.laksana.sop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.Pemangku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.VersiSop.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The lists of the home page, on the demonstration and on an instansi of its own. */
@LaksanaTest
class BerandaSopTests {

    @Autowired ApplicationContext context;
    @Autowired BerandaSop beranda;
    @Autowired DaftarInstansi daftarInstansi;
    @Autowired DaftarPegawai daftarPegawai;
    @Autowired KodeOrganisasi kodeOrganisasi;
    @Autowired Pemangkuan pemangkuan;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @Test
    void aPostFindsTheSopsInWhichItIsAColumn() {
        assertThat(
                        dijalankan(
                                "prov-sulteng",
                                "ratna.paweli",
                                "dkukm/sekretariat/subbag-pka/kasubag"))
                .extracting(Dijalankan::kode, Dijalankan::pelaksana, Dijalankan::jumlahLangkah)
                .hasSize(7)
                .contains(
                        tuple(
                                "sulteng-dkukm-pengukuran-kinerja",
                                "Kepala Sub Bagian Program, Keuangan dan Aset",
                                11L));
    }

    @Test
    void staffOfAUnitFindThoseOfItsPool() {
        assertThat(
                        dijalankan(
                                "prov-sulteng",
                                "fajar.ndobe",
                                "dkukm/sekretariat/subbag-pka/fungsional-umum"))
                .extracting(Dijalankan::pelaksana)
                .hasSize(7)
                .contains("Fungsional Umum");
    }

    @Test
    void headsFindThoseOfTheirUnitAndItsGroups() {
        assertThat(dijalankan("prov-sulteng", "hendrik.palinggi", "setda/biro-organisasi/karo"))
                .extracting(Dijalankan::pelaksana)
                .hasSize(7)
                .containsOnly("Perangkat Daerah Terkait (BAPPEDA dan Biro Organisasi)");
        assertThat(kepalaUnit("prov-sulteng", "dkukm/upt-balai-pelatihan"))
                .extracting(Dijalankan::pelaksana)
                .contains("Bidang/UPT Balai Pelatihan");
    }

    @Test
    void draftsAndDueReviewsAreListed() {
        var sop = SopFixture.in(context);
        sop.konsep("laporan-a", "Penyusunan Laporan A");
        sop.diajukan("laporan-b", "Penyusunan Laporan B");
        sop.berlaku("laporan-c", "Penyusunan Laporan C");
        assertThat(sop.call(() -> beranda.rancangan(Status.KONSEP)))
                .extracting(BerandaSop.Rancangan::kode)
                .containsExactly("laporan-a");
        assertThat(sop.call(() -> beranda.rancangan(Status.DIAJUKAN)))
                .extracting(BerandaSop.Rancangan::kode)
                .containsExactly("laporan-b");

        LocalDate today = LocalDate.now(clock);
        efektif(sop, today.minusMonths(5));
        assertThat(sop.call(beranda::reviuTiba)).isEmpty();
        LocalDate efektif = today.minusMonths(7);
        efektif(sop, efektif);
        assertThat(sop.call(beranda::reviuTiba))
                .extracting(r -> r.kode(), r -> r.evaluasi(), r -> r.tanggal())
                .containsExactly(tuple("laporan-c", false, efektif.plusMonths(6)));
    }

    private void efektif(SopFixture sop, LocalDate date) {
        in(
                sop.organisasi.instansi,
                () ->
                        jdbc.sql("UPDATE sop.versi_sop SET efektif = ? WHERE status = 'BERLAKU'")
                                .param(date)
                                .update());
    }

    @Test
    void theHeadOfAFormNamesEveryBodyAboveTheUnitExceptAnAsisten() {
        assertThat(
                        in(
                                instansi("kab-jatim"),
                                () ->
                                        kodeOrganisasi.jalurUnit(
                                                "setda/asisten-administrasi/organisasi/subbag-kinerja")))
                .first()
                .isEqualTo("Sekretariat Daerah");
        assertThat(
                        in(
                                instansi("kab-luwu-timur"),
                                () ->
                                        kodeOrganisasi.jalurUnit(
                                                "kec-malili/sekretariat/subbag-perencanaan")))
                .containsExactly(
                        "Kecamatan Malili",
                        "Sekretariat Kecamatan Malili",
                        "Subbagian Perencanaan");
    }

    private List<Dijalankan> dijalankan(String instansi, String akun, String kodeJabatan) {
        return in(
                instansi(instansi),
                () -> {
                    UUID pegawai = pegawai(akun);
                    Pemangku post =
                            pemangkuan.jabatanYangDipegang(pegawai, clock.instant()).stream()
                                    .filter(p -> p.kodeJabatan().equals(kodeJabatan))
                                    .findFirst()
                                    .orElseThrow();
                    return beranda.dijalankan(post.jabatan(), pegawai);
                });
    }

    private List<Dijalankan> kepalaUnit(String instansi, String unit) {
        return in(
                instansi(instansi),
                () -> {
                    UUID jabatan =
                            jdbc.sql(
                                            "SELECT j.id FROM organisasi.jabatan j JOIN organisasi.unit_kerja u"
                                                    + " ON u.id = j.unit_id WHERE u.kode = ? AND j.kepala")
                                    .param(unit)
                                    .query(UUID.class)
                                    .single();
                    return beranda.dijalankan(jabatan, UUID.randomUUID());
                });
    }

    private UUID pegawai(String akun) {
        return jdbc.sql("SELECT id FROM organisasi.pegawai WHERE akun = ?")
                .param(akun)
                .query(UUID.class)
                .single();
    }

    private int instansi(String kode) {
        return Tenant.callForInstallation(() -> daftarInstansi.denganKode(kode)).orElseThrow().id();
    }

    private <T> T in(int instansi, Supplier<T> work) {
        return Tenant.call(instansi, () -> transaction.execute(_ -> work.get()));
    }
}

package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.SerahTerima.Keadaan;
import id.laksana.pelaksanaan.SerahTerimaJabatan.Hasil;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDiserahterimakan;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The holder of a post changes, and an absent one is stood in for. */
@LaksanaTest
class SerahTerimaTests {

    @Autowired ApplicationContext context;
    @Autowired PembagianTugas pembagian;
    @Autowired SerahTerimaJabatan serahTerima;
    @Autowired DaftarJabatan daftarJabatan;
    @Autowired MejaKerja meja;

    private KantorUji kantor;

    @BeforeEach
    void office() {
        kantor = new KantorUji(context, "");
    }

    @Test
    void aNewHeadGetsTheOpenTasksAndWhatTheFormerGaveAwayIsFree() {
        UUID given = kantor.sampai(2);
        UUID waiting = kantor.sampai(2);
        UUID task = kantor.tugas(given).id();
        limpahkan(task, kantor.citra, kantor.kabag);
        kantor.berhenti(kantor.kabag);
        var baru = kantor.angkat("Eka Baru", kantor.kabag.jabatan(), Sebagai.DEFINITIF, 2, null);
        var open = di(() -> serahTerima.terbuka(jabatan(baru), baru));
        assertThat(open.dari()).isEqualTo(kantor.kabag.nama());
        assertThat(open.daftar()).hasSize(2);
        assertThat(open.dipegang()).isOne();

        assertThat(serahkan(baru, " ")).isInstanceOf(Hasil.Kurang.class);
        UUID id = ((Hasil.Diterima) serahkan(baru, "SK 12/2026")).id();
        for (UUID kasus : new UUID[] {given, waiting}) {
            assertThat(kantor.riwayat(kasus).getLast().peristiwa())
                    .isInstanceOfSatisfying(
                            TugasDiserahterimakan.class,
                            event -> {
                                assertThat(event.alasan()).isEqualTo("SK 12/2026");
                                assertThat(event.kepada().nama()).isEqualTo("Eka Baru");
                                assertThat(event.tugas()).hasSize(1);
                            });
            assertThat(kantor.orang.baca(kasus).utuh()).isTrue();
        }
        assertThat(kantor.tugas(given).pegangan()).isNull();
        var kept = di(() -> serahTerima.catatan(id)).orElseThrow();
        assertThat(kept.daftar())
                .extracting(SerahTerima.Butir::keadaan)
                .containsExactlyInAnyOrder(Keadaan.DILEPAS, Keadaan.MENUNGGU);
        assertThat(serahkan(baru, "SK 12/2026")).as("twice").isInstanceOf(Hasil.Kurang.class);
        accepted(putuskan(task, baru));
    }

    @Test
    void whatWasDelegatedToWhoLeftPassesToTheSuccessor() {
        UUID kasus = kantor.sampai(2);
        UUID task = kantor.tugas(kasus).id();
        limpahkan(task, kantor.citra, kantor.kabag);
        kantor.berhenti(kantor.citra);
        var baru = kantor.angkat("Fitri Baru", kantor.analis, Sebagai.DEFINITIF, 3, null);
        assertThat(serahkan(baru, "Mutasi")).isInstanceOf(Hasil.Diterima.class);
        var held = Objects.requireNonNull(kantor.tugas(kasus).pegangan());
        assertThat(held.oleh().nama()).isEqualTo("Fitri Baru");
        accepted(putuskan(task, baru));
        assertThat(kantor.riwayat(kasus))
                .filteredOn(row -> baru.nama().equals(row.nama()))
                .extracting(PeristiwaTercatat::atasNama)
                .contains(kantor.kabag.jabatanTertulis());
    }

    @Test
    void onlyThePostTheOneAboveAndWhoKeepsCasesMayHandOver() {
        UUID post = kantor.analis;
        assertThat(di(() -> serahTerima.boleh(post, kantor.bayu, false))).isTrue();
        assertThat(di(() -> serahTerima.boleh(post, kantor.kabag, false))).isTrue();
        UUID head = kantor.kabag.jabatan();
        assertThat(di(() -> serahTerima.boleh(head, kantor.bayu, false))).isFalse();
        assertThat(di(() -> serahTerima.boleh(head, kantor.bayu, true))).isTrue();
    }

    @Test
    void aStandInSeesTheTasksOfTheAbsentAndActsInThatName() {
        UUID kasus = kantor.sampai(2);
        UUID task = kantor.tugas(kasus).id();
        kantor.di.organisasi.pengganti(
                kantor.kabag.jabatan(),
                kantor.analis,
                Sebagai.PLH,
                kantor.hari().toString(),
                kantor.hari().plusDays(3).toString());
        var bayu = sebagaiPlh(kantor.bayu);
        var citra = sebagaiPlh(kantor.citra);
        assertThat(bayu.atasNama()).isEqualTo(kantor.kabag.nama());
        assertThat(kantor.meja(bayu)).hasSize(1);
        assertThat(kantor.meja(citra)).as("both stand in").hasSize(1);
        assertThat(di(() -> meja.tugas(task, citra)).orElseThrow().penerima())
                .contains(kantor.bayu.nama(), kantor.citra.nama())
                .doesNotContain(kantor.kabag.nama());
        accepted(di(() -> pembagian.ambil(task, citra)));
        assertThat(putuskan(task, bayu)).isInstanceOf(HasilPelaksanaan.SedangDipegang.class);
        accepted(putuskan(task, citra));
        var done =
                kantor.riwayat(kasus).stream()
                        .filter(row -> kantor.citra.nama().equals(row.nama()))
                        .toList()
                        .getLast();
        assertThat(done.sebagai()).isEqualTo("plh");
        assertThat(done.atasNama()).isEqualTo(kantor.kabag.nama());
        assertThat(done.peristiwa().jejak().oleh())
                .isNotNull()
                .satisfies(who -> assertThat(who.atasNama()).isEqualTo(kantor.kabag.pegawai()));
    }

    /** In the post of the head. */
    private Pelaku sebagaiPlh(Pelaku siapa) {
        var found =
                di(() -> serahTerima.penerus(kantor.kabag.jabatan(), siapa)).stream()
                        .filter(one -> one.pegawai().equals(siapa.pegawai()))
                        .findFirst()
                        .orElseThrow();
        assertThat(found.namaJabatan()).startsWith("Plh. ");
        return kantor.pelaku(siapa.pegawai(), kantor.kabag.jabatan());
    }

    private Jabatan jabatan(Pelaku siapa) {
        return daftarJabatan.jabatan(siapa.jabatan()).orElseThrow();
    }

    private Hasil serahkan(Pelaku kepada, String alasan) {
        return di(() -> serahTerima.serahkan(jabatan(kepada), kepada.pegawai(), alasan, kepada));
    }

    private void limpahkan(UUID task, Pelaku kepada, Pelaku oleh) {
        accepted(di(() -> pembagian.limpahkan(task, kepada.pegawai(), null, null, oleh)));
    }

    private HasilPelaksanaan putuskan(UUID task, Pelaku oleh) {
        return di(() -> kantor.orang.pelaksanaan.selesaikan(task, Putusan.YA, null, oleh));
    }

    /** As a request does: no transaction around it. */
    private <T> T di(Supplier<T> work) {
        return Tenant.call(kantor.orang.instansi, work::get);
    }

    private static void accepted(HasilPelaksanaan hasil) {
        assertThat(hasil).isInstanceOf(HasilPelaksanaan.Diterima.class);
    }
}

package id.laksana.pelaksanaan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.BerkasPelaksanaan.Unggahan;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Pegangan.SebabLepas;
import id.laksana.pelaksanaan.mesin.PelakuTercatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDilepas;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.pelaksanaan.mesin.Petugas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Tasks in the hands of people whose posts change meanwhile. */
@LaksanaTest
class PembagianTugasTests {

    @Autowired ApplicationContext context;
    @Autowired PembagianTugas pembagian;
    @Autowired MejaKerja meja;
    @Autowired BerkasPelaksanaan berkas;
    @Autowired DaftarPelaksanaan daftar;
    @Autowired CalonLimpahan calon;

    private KantorUji kantor;

    @BeforeEach
    void office() {
        kantor = new KantorUji(context, "");
    }

    @Test
    void whoTakesFromThePoolHasItUntilItIsGivenBack() {
        UUID kasus = kantor.mulai();
        UUID task = kantor.tugas(kasus).id();
        assertThat(ambil(task, kantor.bayu)).isInstanceOf(HasilPelaksanaan.Diterima.class);
        assertThat(ambil(task, kantor.citra)).satisfies(held(kantor.bayu, false));
        assertThat(selesai(task, kantor.citra)).satisfies(held(kantor.bayu, false));
        assertThat(pegangan(kantor.citra)).isEqualTo(kantor.bayu.nama());
        assertThat(jumlah(kantor.citra)).isZero();
        assertThat(jumlah(kantor.bayu)).isOne();
        assertThat(adaPada(kasus)).containsExactly(kantor.bayu.nama());
        accepted(kantor.orang.call(() -> pembagian.lepas(task, null, kantor.bayu)));
        assertThat(adaPada(kasus)).hasSize(2);
        accepted(selesai(task, kantor.citra));
        assertThat(kantor.orang.baca(kasus).utuh()).isTrue();
    }

    @Test
    void theEvidenceOfATaskComesFromWhoHasIt() {
        UUID task = kantor.tugas(kantor.mulai()).id();
        assertThat(unggah(task, kantor.citra)).isInstanceOf(HasilBerkas.Tersimpan.class);
        accepted(ambil(task, kantor.bayu));
        assertThat(unggah(task, kantor.citra))
                .isEqualTo(new HasilBerkas.Ditolak("bukti.txt", AlasanTolak.SEDANG_DIPEGANG));
        assertThat(unggah(task, kantor.bayu)).isInstanceOf(HasilBerkas.Tersimpan.class);
        kantor.berhenti(kantor.bayu);
        assertThat(unggah(task, kantor.citra)).isInstanceOf(HasilBerkas.Tersimpan.class);
    }

    private HasilBerkas unggah(UUID task, Pelaku oleh) {
        var file =
                new Unggahan(
                        "bukti.txt", () -> new ByteArrayInputStream(oleh.nama().getBytes(UTF_8)));
        return kantor.orang
                .call(
                        () -> {
                            try {
                                return berkas.unggah(task, List.of(file), oleh);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .orElseThrow()
                .getFirst();
    }

    @Test
    void ofTwoTabsAndTwoPeopleAtOnceOneGetsIt() throws Exception {
        UUID task = kantor.tugas(kantor.mulai()).id();
        List<Callable<HasilPelaksanaan>> clicks =
                List.of(
                        () -> ambil(task, kantor.bayu),
                        () -> ambil(task, kantor.citra),
                        () -> ambil(task, kantor.bayu),
                        () -> ambil(task, kantor.citra));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(clicks).stream().map(Future::resultNow).toList();
            assertThat(results).filteredOn(HasilPelaksanaan.Diterima.class::isInstance).hasSize(2);
            assertThat(results)
                    .filteredOn(HasilPelaksanaan.SedangDipegang.class::isInstance)
                    .hasSize(2);
        }
    }

    @Test
    void whatOnlyOneMayDoIsNotTaken() {
        UUID task = kantor.tugas(kantor.sampai(2)).id();
        assertThat(ambil(task, kantor.kabag)).isEqualTo(ditolak(Alasan.TIDAK_PERLU_DIAMBIL));
        assertThat(ambil(task, kantor.bayu)).isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
    }

    @Test
    void whoHasLeftThePostStandsInNobodysWay() {
        UUID kasus = kantor.mulai();
        UUID task = kantor.tugas(kasus).id();
        accepted(ambil(task, kantor.bayu));
        kantor.berhenti(kantor.bayu);
        assertThat(pegangan(kantor.citra)).isNull();
        accepted(selesai(task, kantor.citra));
        assertThat(kantor.riwayat(kasus))
                .extracting(PeristiwaTercatat::peristiwa)
                .filteredOn(TugasDilepas.class::isInstance)
                .singleElement()
                .extracting(p -> ((TugasDilepas) p).sebab())
                .isEqualTo(SebabLepas.GUGUR);
    }

    @Test
    void theHeadTakesATaskFromTheAbsentWithAReason() {
        UUID task = kantor.tugas(kantor.mulai()).id();
        accepted(ambil(task, kantor.bayu));
        assertThat(kantor.orang.call(() -> pembagian.ambilAlih(task, "Sakit", kantor.citra, false)))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        assertThat(kantor.orang.call(() -> pembagian.ambilAlih(task, " ", kantor.kabag, false)))
                .isEqualTo(ditolak(Alasan.ALASAN_KOSONG));
        accepted(kantor.orang.call(() -> pembagian.ambilAlih(task, "Sakit", kantor.kabag, false)));
        accepted(selesai(task, kantor.citra));
    }

    @Test
    void whatIsDelegatedIsDoneInTheNameOfThePost() {
        UUID kasus = kantor.sampai(2);
        UUID task = kantor.tugas(kasus).id();
        assertThat(kantor.orang.call(() -> calon.untuk(task, kantor.kabag)))
                .extracting(Petugas::nama)
                .containsExactlyInAnyOrder(kantor.bayu.nama(), kantor.citra.nama());
        accepted(limpahkan(task, kantor.citra, kantor.kabag));
        assertThat(pegangan(kantor.citra)).isEqualTo(kantor.citra.nama());
        assertThat(jumlah(kantor.bayu)).isZero();
        assertThat(putuskan(task, kantor.kabag)).satisfies(held(kantor.citra, true));
        assertThat(limpahkan(task, kantor.bayu, kantor.citra))
                .isInstanceOfSatisfying(
                        HasilPelaksanaan.Ditolak.class,
                        refused ->
                                assertThat(refused.alasan())
                                        .isIn(
                                                Alasan.LIMPAHAN_TIDAK_DITERUSKAN,
                                                Alasan.PENERIMA_DI_LUAR_JANGKAUAN));
        accepted(putuskan(task, kantor.citra));
        var done = selesai(kasus, 2);
        assertThat(done.nama()).isEqualTo(kantor.citra.nama());
        assertThat(done.atasNama()).isEqualTo(kantor.kabag.jabatanTertulis());
        assertThat(done.peristiwa().jejak().oleh())
                .isNotNull()
                .extracting(PelakuTercatat::atasNama)
                .isEqualTo(kantor.kabag.pegawai());
        assertThat(kantor.orang.baca(kasus).utuh()).isTrue();
    }

    @Test
    void signingIsNotDelegatedAndNothingToAStranger() {
        UUID check = kantor.tugas(kantor.sampai(2)).id();
        var unit = kantor.di.organisasi.unit("setda/bagian-umum", "Bagian Umum");
        var post =
                kantor.di.organisasi.jabatan("setda/bagian-umum/staf", unit, "pelaksana", false, 1);
        var stranger = kantor.angkat("Orang Lain", post, Sebagai.DEFINITIF, 1, null);
        assertThat(limpahkan(check, stranger, kantor.kabag))
                .isEqualTo(ditolak(Alasan.PENERIMA_DI_LUAR_JANGKAUAN));
        UUID sign = kantor.tugas(kantor.sampai(3)).id();
        assertThat(limpahkan(sign, kantor.citra, kantor.kabag))
                .isEqualTo(ditolak(Alasan.TIDAK_DAPAT_DILIMPAHKAN));
    }

    @Test
    void whatWasTakenBackIsNoLongerOnTheOthersDesk() {
        UUID task = kantor.tugas(kantor.sampai(2)).id();
        accepted(limpahkan(task, kantor.citra, kantor.kabag));
        accepted(kantor.orang.call(() -> pembagian.tarik(task, kantor.kabag)));
        assertThat(jumlah(kantor.citra)).isZero();
        assertThat(putuskan(task, kantor.citra))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        accepted(putuskan(task, kantor.kabag));
    }

    @Test
    void whoIsNoLongerBelowThePostMayNotAndTheHeadGoesOn() {
        UUID task = kantor.tugas(kantor.sampai(2)).id();
        accepted(limpahkan(task, kantor.citra, kantor.kabag));
        kantor.berhenti(kantor.citra);
        assertThat(putuskan(task, kantor.citra))
                .isInstanceOf(HasilPelaksanaan.TidakBerwenang.class);
        accepted(putuskan(task, kantor.kabag));
    }

    @Test
    void whatAPltDelegatedBlocksNobodyWhenHisTimeIsOver() {
        kantor.berhenti(kantor.kabag);
        var plt =
                kantor.angkat(
                        "Dedi Plt",
                        kantor.kabag.jabatan(),
                        Sebagai.PLT,
                        1,
                        kantor.hari().plusDays(2));
        UUID task = kantor.tugas(sampaiDua()).id();
        accepted(limpahkan(task, kantor.citra, plt));
        kantor.berhenti(plt);
        var baru =
                kantor.angkat(
                        "Eka Baru",
                        kantor.kabag.jabatan(),
                        Sebagai.PLH,
                        1,
                        kantor.hari().plusDays(9));
        assertThat(pegangan(baru)).as("still with whom the post gave it").isNotNull();
        accepted(putuskan(task, baru));
    }

    private UUID sampaiDua() {
        UUID kasus = kantor.mulai();
        selesai(kantor.tugas(kasus).id(), kantor.bayu);
        return kasus;
    }

    private HasilPelaksanaan ambil(UUID task, Pelaku oleh) {
        return kantor.orang.call(() -> pembagian.ambil(task, oleh));
    }

    private HasilPelaksanaan limpahkan(UUID task, Pelaku kepada, Pelaku oleh) {
        return kantor.orang.call(
                () -> pembagian.limpahkan(task, kepada.pegawai(), null, "Mohon dibantu", oleh));
    }

    private HasilPelaksanaan selesai(UUID task, Pelaku oleh) {
        return kantor.orang.call(() -> kantor.orang.pelaksanaan.selesaikan(task, null, null, oleh));
    }

    private HasilPelaksanaan putuskan(UUID task, Pelaku oleh) {
        return kantor.orang.call(
                () -> kantor.orang.pelaksanaan.selesaikan(task, Putusan.YA, null, oleh));
    }

    private PeristiwaTercatat selesai(UUID kasus, int langkah) {
        return kantor.riwayat(kasus).stream()
                .filter(
                        row ->
                                row.peristiwa() instanceof TugasSelesai done
                                        && done.tugas().kunjungan().langkah() == langkah)
                .findFirst()
                .orElseThrow();
    }

    /** In whose hands the only task on the desk is. */
    private @Nullable String pegangan(Pelaku oleh) {
        var rows = kantor.meja(oleh);
        assertThat(rows).hasSize(1);
        var held = rows.getFirst().pegangan();
        return held == null ? null : held.oleh().nama();
    }

    private int jumlah(Pelaku oleh) {
        return kantor.orang.call(() -> meja.jumlahMenunggu(oleh.jabatan(), oleh.pegawai()));
    }

    private List<String> adaPada(UUID kasus) {
        return kantor.orang
                .call(() -> daftar.baca(kasus))
                .orElseThrow()
                .terbuka()
                .getFirst()
                .penerima();
    }

    private static HasilPelaksanaan ditolak(Alasan alasan) {
        return new HasilPelaksanaan.Ditolak(alasan, List.of());
    }

    private static void accepted(HasilPelaksanaan hasil) {
        assertThat(hasil).isInstanceOf(HasilPelaksanaan.Diterima.class);
    }

    private static Consumer<HasilPelaksanaan> held(Pelaku oleh, boolean limpahan) {
        return hasil ->
                assertThat(hasil)
                        .isInstanceOfSatisfying(
                                HasilPelaksanaan.SedangDipegang.class,
                                told -> {
                                    assertThat(told.oleh()).isEqualTo(oleh.nama());
                                    assertThat(told.limpahan()).isEqualTo(limpahan);
                                });
    }
}

package id.laksana.pelaksanaan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PelaksanaanVersiLama.Sasaran;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.Langkah;
import id.laksana.sop.VersiSop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Running cases after a new version was put in force. */
@LaksanaTest
class PelaksanaanVersiLamaTests {

    private static final String ALASAN = "Mengikuti peraturan baru.";

    @Autowired ApplicationContext context;
    @Autowired PelaksanaanVersiLama versiLama;
    @Autowired DaftarPelaksanaan daftar;
    @Autowired MejaKerja meja;

    private static @Nullable VersiFixture shared;

    private VersiFixture orang;
    private String kode;
    private UUID kasus;

    @BeforeEach
    void aCaseThatIsChecked() {
        orang = shared == null ? VersiFixture.in(context) : shared;
        shared = orang;
        kode = "surat-" + UUID.randomUUID();
        orang.berlaku(kode, VersiFixture.AWAL);
        kasus = orang.mulai(kode, "Keterangan domisili");
        orang.kerjakan(kasus, null);
    }

    @Test
    void aCaseOnTheVersionInForceNeedsNoDecision() {
        assertThat(orang.call(() -> versiLama.daftar(kode, 0, 50))).isEmpty();
        assertThat(orang.call(() -> versiLama.berlaku(kasus))).isEmpty();
    }

    @Test
    void theProposalNamesTheRowsOfBothVersions() {
        var baru = orang.berlaku(kode, VersiFixture.BERIKUT);
        var found = satu();
        assertThat(found.berlaku().id()).isEqualTo(baru.id());
        assertThat(found.keberatan()).isNull();
        assertThat(found.dipertahankan()).isEmpty();
        assertThat(found.tujuan())
                .singleElement()
                .satisfies(
                        way -> {
                            assertThat(way.lama().no()).isEqualTo(2);
                            assertThat(baru(way).kegiatan()).startsWith("Memeriksa kembali");
                            assertThat(way.padanan()).isTrue();
                            assertThat(way.nilai()).isBetween(75, 99);
                        });
        assertThat(found.terlewat())
                .singleElement()
                .satisfies(row -> assertThat(row.kegiatan()).contains("buku agenda"));
        var chosen = pratinjau(Map.of(2, 2));
        assertThat(chosen.tujuan().getFirst().padanan()).isFalse();
        assertThat(chosen.terlewat()).isEmpty();
        assertThat(baru(pratinjau(Map.of(2, 99)).tujuan().getFirst()).no()).isEqualTo(3);
    }

    @Test
    void aMovedCaseGoesOnInTheNewRowsAndKeepsItsHistory() {
        var baru = orang.berlaku(kode, VersiFixture.BERIKUT);
        assertThat(pindah(Map.of(2, 3))).isInstanceOf(HasilPelaksanaan.Diterima.class);
        var berjalan = orang.baca(kasus);
        assertThat(berjalan.versi().id()).isEqualTo(baru.id());
        assertThat(berjalan.utuh()).isTrue();
        assertThat(orang.terbuka(kasus))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.langkah()).isEqualTo(3);
                            assertThat(task.kegiatan()).startsWith("Memeriksa kembali");
                            assertThat(task.tenggat()).isNotNull();
                        });
        orang.kerjakan(kasus, Putusan.TIDAK);
        for (Putusan jawaban : new Putusan[] {null, null, Putusan.YA, null, null}) {
            orang.kerjakan(kasus, jawaban);
        }
        var ended = orang.baca(kasus);
        assertThat(ended.pelaksanaan().status()).isEqualTo(Status.SELESAI);
        assertThat(ended.utuh()).isTrue();
    }

    @Test
    void thePageReadsWhatWasBeforeInTheWordsOfThen() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        UUID before = orang.terbuka(kasus).getFirst().id();
        pindah(Map.of(2, 3));
        var read = orang.call(() -> daftar.baca(kasus)).orElseThrow();
        assertThat(read.baris().stream().map(BarisLangkah::keadaan))
                .containsExactly(
                        KeadaanLangkah.SELESAI,
                        KeadaanLangkah.BELUM,
                        KeadaanLangkah.SEDANG,
                        KeadaanLangkah.BELUM,
                        KeadaanLangkah.BELUM);
        assertThat(read.langkah(1).orElseThrow().selesai()).isNotNull();
        assertThat(read.langkah(3).orElseThrow().putaran()).isOne();
        assertThat(read.jejakVersi().sebelumnya().stream().map(VersiSop::nomorVersi))
                .containsExactly(1);
        var task = orang.call(() -> meja.tugas(before, orang.pelaku(orang.kepala))).orElseThrow();
        assertThat(task.berjalan().versi().nomorVersi()).isEqualTo(1);
        assertThat(orang.call(() -> versiLama.daftar(kode, 0, 50))).isEmpty();
    }

    @Test
    void whoGoesOnSeesTheFilesOfTheRowBefore() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        var berkas = context.getBean(BerkasPelaksanaan.class);
        UUID before = orang.terbuka(kasus).getFirst().id();
        var kepala = orang.pelaku(orang.kepala);
        var file = new ByteArrayResource("Catatan pemeriksaan".getBytes(UTF_8));
        var sent = List.of(new BerkasPelaksanaan.Unggahan("catatan.txt", file));
        Tenant.call(kepala.instansi(), () -> unggah(berkas, before, sent, kepala));
        pindah(Map.of(2, 3));
        var after = orang.terbuka(kasus).getFirst().id();
        var shown = orang.call(() -> berkas.untuk(meja.tugas(after, kepala).orElseThrow()));
        assertThat(shown.langkahIni())
                .singleElement()
                .satisfies(one -> assertThat(one.nama()).isEqualTo("catatan.txt"));
    }

    private static boolean unggah(
            BerkasPelaksanaan berkas,
            UUID task,
            List<BerkasPelaksanaan.Unggahan> sent,
            Pelaku oleh) {
        try {
            return berkas.unggah(task, sent, oleh).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aVersionMayBeReplacedTwice() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        pindah(Map.of(2, 3));
        orang.kerjakan(kasus, Putusan.YA);
        orang.berlaku(kode, VersiFixture.AWAL.subList(0, 3));
        assertThat(baru(satu().tujuan().getFirst()).kegiatan()).startsWith("Mencetak");
        assertThat(pindah(Map.of(4, 3))).isInstanceOf(HasilPelaksanaan.Diterima.class);
        var read = orang.call(() -> daftar.baca(kasus)).orElseThrow();
        assertThat(read.baris().stream().map(BarisLangkah::keadaan))
                .containsExactly(
                        KeadaanLangkah.SELESAI, KeadaanLangkah.SELESAI, KeadaanLangkah.SEDANG);
        orang.kerjakan(kasus, null);
        assertThat(orang.baca(kasus).pelaksanaan().status()).isEqualTo(Status.SELESAI);
    }

    @Test
    void stayingIsRecordedUntilYetAnotherVersionComes() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        var sasaran = sasaran(satu());
        var oleh = orang.pelaku(orang.kepala);
        assertThat(orang.call(() -> versiLama.pertahankan(sasaran, " ", oleh)))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.ALASAN_KOSONG, List.of()));
        orang.call(() -> versiLama.pertahankan(sasaran, ALASAN, oleh));
        assertThat(satu().dipertahankan())
                .hasValueSatisfying(row -> assertThat(row.nama()).isEqualTo(oleh.nama()));
        orang.berlaku(kode, VersiFixture.AWAL.subList(0, 3));
        assertThat(satu().dipertahankan()).isEmpty();
    }

    @Test
    void whoSawAnOlderStateIsTold() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        var seen = sasaran(satu());
        orang.kerjakan(kasus, Putusan.YA);
        var oleh = orang.pelaku(orang.kepala);
        var stale = new HasilPelaksanaan.Ditolak(Alasan.PINDAH_LANGKAH, List.of());
        assertThat(orang.call(() -> versiLama.pindahkan(seen, Map.of(2, 3), ALASAN, oleh)))
                .isEqualTo(stale);
        assertThat(orang.call(() -> versiLama.batalkan(seen, ALASAN, oleh))).isEqualTo(stale);
        assertThat(orang.call(() -> versiLama.pertahankan(seen, ALASAN, oleh))).isEqualTo(stale);
        assertThat(pindah(Map.of(2, 3))).isEqualTo(stale);
        assertThat(pindah(Map.of(3, 4))).isInstanceOf(HasilPelaksanaan.Diterima.class);
    }

    @Test
    void aCancelledCaseNeedsNoDecisionAnyMore() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        var sasaran = sasaran(satu());
        var oleh = orang.pelaku(orang.kepala);
        orang.call(() -> versiLama.batalkan(sasaran, ALASAN, oleh));
        assertThat(orang.baca(kasus).pelaksanaan().status()).isEqualTo(Status.DIBATALKAN);
        assertThat(orang.call(() -> versiLama.jumlah(kode))).isZero();
        assertThat(orang.call(() -> versiLama.batalkan(sasaran, ALASAN, oleh)))
                .isEqualTo(new HasilPelaksanaan.Ditolak(Alasan.PELAKSANAAN_BERAKHIR, List.of()));
    }

    @Test
    void casesOfAnotherInstansiAreNotThere() {
        orang.berlaku(kode, VersiFixture.BERIKUT);
        var sasaran = sasaran(satu());
        var other = VersiFixture.in(context);
        var oleh = other.pelaku(other.kepala);
        assertThat(other.call(() -> versiLama.jumlah(null))).isZero();
        assertThat(other.call(() -> versiLama.pratinjau(List.of(kasus), Map.of()))).isEmpty();
        assertThat(other.call(() -> versiLama.pindahkan(sasaran, Map.of(2, 3), ALASAN, oleh)))
                .isInstanceOf(HasilPelaksanaan.TidakAda.class);
    }

    private UsulVersi satu() {
        return orang.call(() -> versiLama.daftar(kode, 0, 50)).getFirst();
    }

    private UsulVersi pratinjau(Map<Integer, Integer> tujuan) {
        return orang.call(
                () -> versiLama.pratinjau(List.of(kasus), Map.of(kasus, tujuan)).getFirst());
    }

    private HasilPelaksanaan pindah(Map<Integer, Integer> tujuan) {
        var sasaran = sasaran(satu());
        return orang.call(
                () -> versiLama.pindahkan(sasaran, tujuan, ALASAN, orang.pelaku(orang.kepala)));
    }

    private static Langkah baru(UsulVersi.TujuanLangkah way) {
        return Objects.requireNonNull(way.baru());
    }

    private static Sasaran sasaran(UsulVersi kasus) {
        return new Sasaran(kasus.id(), kasus.urutan(), kasus.berlaku().id());
    }
}

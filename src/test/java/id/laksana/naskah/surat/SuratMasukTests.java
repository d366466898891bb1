package id.laksana.naskah.surat;

import static id.laksana.naskah.surat.SuratFixture.isian;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.pelaksanaan.IsiBerkas;
import id.laksana.pelaksanaan.berkas.AlasanTolak;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** Letters on the database: the agenda, corrections, duplicates, who may read. */
@LaksanaTest
class SuratMasukTests {

    @Autowired ApplicationContext context;
    @Autowired SuratMasuk surat;
    @Autowired SuratKembar kembar;
    @Autowired DisposisiSurat disposisi;

    private SuratFixture uji;
    private Pembaca pencatat;

    @BeforeEach
    void office() {
        uji = SuratFixture.in(context);
        pencatat = new Pembaca(uji.pencatat.jabatan(), true);
    }

    @Test
    void theAgendaHasNoGapAndNoDoubleNumber() throws Exception {
        var work =
                IntStream.range(0, 12)
                        .<Callable<UUID>>mapToObj(
                                i ->
                                        () ->
                                                uji.catat(
                                                        isian(
                                                                "9/" + i,
                                                                "Surat " + i,
                                                                KecepatanSurat.BIASA)))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        var numbers =
                uji.call(() -> surat.daftar(SaringanSurat.dari(null, ""), pencatat, 0, 50)).stream()
                        .map(Surat::agenda)
                        .toList();
        assertThat(numbers)
                .isEqualTo(IntStream.iterate(12, i -> i > 0, i -> i - 1).boxed().toList());
    }

    @Test
    void aCorrectionIsANewVersion() {
        UUID id = uji.catat(isian("5/A", "Undangn rapat", KecepatanSurat.BIASA));
        var fixed =
                new IsianSurat(
                        "5/A",
                        "2026-07-01",
                        "Dinas Contoh",
                        "Undangan rapat",
                        "BIASA",
                        "SEGERA",
                        "",
                        "Salah ketik",
                        1);
        assertThat(uji.call(() -> surat.koreksi(id, fixed, uji.pencatat)))
                .isEqualTo(new HasilSurat.Tersimpan(id));
        assertThat(uji.call(() -> surat.koreksi(id, fixed, uji.pencatat)))
                .as("made on the version before")
                .isEqualTo(new HasilSurat.Berubah());
        var versions = uji.call(() -> surat.daftarVersi(id));
        assertThat(versions.stream().map(v -> v.isi().perihal()))
                .containsExactly("Undangan rapat", "Undangn rapat");
        assertThat(versions.getFirst().alasan()).isEqualTo("Salah ketik");
        assertThat(baca(id).isi().kecepatan()).isEqualTo(KecepatanSurat.SEGERA);
    }

    @Test
    void theSameContentOrTheSameNumberIsSeenAndDecided() {
        byte[] scan = IsiBerkas.pdf();
        UUID first = uji.catat(isian("7/B", "Laporan", KecepatanSurat.BIASA), scan);
        UUID again = terima(isian("", "Dari surel", KecepatanSurat.BIASA), scan);
        UUID number = terima(isian("7/b", "Lain isi", KecepatanSurat.BIASA), IsiBerkas.pdf());
        UUID other = terima(isian("8/B", "Lain", KecepatanSurat.BIASA), IsiBerkas.pdf());
        assertThat(seperti(again)).containsExactly(first);
        assertThat(uji.call(() -> kembar.daftar(again)).getFirst().isiSama()).isTrue();
        assertThat(seperti(number)).containsExactly(first);
        assertThat(seperti(other)).isEmpty();
        assertThat(putuskan(again, first, true)).isInstanceOf(HasilSurat.Tersimpan.class);
        assertThat(baca(again).status()).isEqualTo(StatusSurat.DITOLAK);
        assertThat(baca(again).salinan()).isEqualTo(first);
        assertThat(putuskan(number, first, false)).isInstanceOf(HasilSurat.Tersimpan.class);
        assertThat(seperti(number)).isEmpty();
        assertThat(seperti(first)).as("decided for both").isEmpty();
        assertThat(putuskan(number, first, true)).isInstanceOf(HasilSurat.TidakAda.class);
        assertThat(
                        uji.call(
                                () ->
                                        surat.daftarkan(
                                                again,
                                                isian("1", "x", KecepatanSurat.BIASA),
                                                uji.pencatat)))
                .isInstanceOf(HasilSurat.SudahDiputuskan.class);
    }

    @Test
    void onlyWhomItWasLedToReadsALetter() {
        UUID branch = uji.diajukan("Rahasia dapur", KecepatanSurat.BIASA);
        UUID id =
                uji.call(() -> context.getBean(DaftarDisposisi.class).cari(branch))
                        .orElseThrow()
                        .surat();
        assertThat(terbaca(id, uji.kadis.jabatan())).isTrue();
        assertThat(terbaca(id, uji.kabid.jabatan())).isFalse();
        SuratFixture.diterima(
                uji.call(
                        () ->
                                disposisi.teruskan(
                                        branch,
                                        SuratFixture.perintah(List.of(uji.kabid), "Edarkan"),
                                        uji.kadis)));
        assertThat(terbaca(id, uji.kabid.jabatan())).isTrue();
        assertThat(terbaca(id, uji.sekretaris.jabatan())).isFalse();
    }

    @Test
    void whatIsNoDocumentIsRefusedByItsContent() {
        var kept =
                uji.penyimpan.simpan(
                        List.of(
                                new PenyimpanBerkas.Kiriman(
                                        "surat.pdf",
                                        new ByteArrayResource(
                                                IsiBerkas.text("<html><script>1</script>"))),
                                new PenyimpanBerkas.Kiriman(
                                        "foto.jpg", new ByteArrayResource(IsiBerkas.jpeg())),
                                new PenyimpanBerkas.Kiriman(
                                        "kosong.pdf", new ByteArrayResource(new byte[0]))));
        assertThat(kept.tersimpan()).hasSize(1);
        assertThat(kept.ditolak().stream().map(PenyimpanBerkas.Ditolak::alasan))
                .containsExactly(AlasanTolak.HALAMAN_WEB, AlasanTolak.KOSONG);
    }

    private UUID terima(IsianSurat isian, byte[] file) {
        var kept =
                uji.penyimpan.simpan(
                        List.of(
                                new PenyimpanBerkas.Kiriman(
                                        "surat.pdf", new ByteArrayResource(file))));
        return uji.call(
                () ->
                        surat.terima(
                                SumberSurat.FORMULIR,
                                isian.isi(),
                                kept.tersimpan(),
                                null,
                                null,
                                null));
    }

    private Surat baca(UUID id) {
        return uji.call(() -> surat.cari(id, pencatat)).orElseThrow();
    }

    private boolean terbaca(UUID id, UUID jabatan) {
        return uji.call(() -> surat.cari(id, new Pembaca(jabatan, false))).isPresent();
    }

    private HasilSurat putuskan(UUID id, UUID lain, boolean sama) {
        return uji.call(() -> kembar.putuskan(id, lain, sama, uji.pencatat));
    }

    private List<UUID> seperti(UUID id) {
        return uji.call(() -> kembar.daftar(id)).stream().map(k -> k.surat().id()).toList();
    }
}

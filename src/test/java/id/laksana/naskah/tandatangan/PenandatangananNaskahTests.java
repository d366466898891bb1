package id.laksana.naskah.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.naskah.tandatangan.HasilTandaTangan.Ditandatangani;
import id.laksana.naskah.tandatangan.HasilTandaTangan.Ditolak;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.sop.bentuk.DocumentPdf;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing as a person does it, and what a visitor finds of it. */
@LaksanaTest
class PenandatangananNaskahTests {

    private static final String SANDI = "kalimat rahasia 2026";
    private static final LetakBlok LETAK = LetakBlok.di(1, 100, 200);
    private static final byte[] PDF =
            DocumentPdf.render(
                    """
                    <html lang="id" xmlns="http://www.w3.org/1999/xhtml"><head><title>Nota Dinas</title>
                    <style>body{font-family:'Liberation Sans'}</style></head><body><h1>NOTA DINAS</h1></body></html>
                    """);

    @Autowired ApplicationContext context;
    @Autowired PenandatangananNaskah penandatanganan;
    @Autowired KunciPribadi kunci;
    @Autowired PengaturanPenandatanganan pengaturan;
    @Autowired MockMvcTester mvc;

    private KeamananFixture uji;
    private Orang orang;
    private Pelaku bram;

    @BeforeEach
    void instansi() {
        uji = KeamananFixture.in(context);
        orang = uji.orang("bram", "naskah.atur-tandatangan");
        bram = pelaku(orang);
    }

    private static Pelaku pelaku(Orang one) {
        return new Pelaku(
                one.instansi(),
                one.pegawai(),
                one.nama(),
                one.jabatan(),
                "Kepala Bagian Organisasi",
                Sebagai.DEFINITIF,
                null);
    }

    private <T> T run(Supplier<T> work) {
        return Tenant.call(uji.organisasi.instansi, work::get);
    }

    private void aktif(Pelaku who) {
        var hasil = run(() -> kunci.aktifkan(SANDI.toCharArray(), SANDI.toCharArray(), who));
        assertThat(hasil).isInstanceOf(Hasil.Diterima.class);
    }

    private static NaskahSiap naskah(String perihal, boolean rahasia) {
        return new NaskahSiap(
                UUID.randomUUID(),
                PDF,
                "800.1.11.1/22/Bag.Org/XI/2026",
                LocalDate.of(2026, 11, 25),
                perihal,
                rahasia,
                List.of(LETAK, LetakBlok.di(1, 20, 200)));
    }

    private List<HasilTandaTangan> sign(String sandi, NaskahSiap... daftar) {
        return run(() -> penandatanganan.tandatangani(List.of(daftar), bram, sandi.toCharArray()));
    }

    private Ditandatangani signed(boolean rahasia) {
        return (Ditandatangani) sign(SANDI, naskah("Undangan rapat", rahasia)).getFirst();
    }

    private MvcTestResult page(String code) {
        return mvc.get().uri("/verifikasi/" + code).exchange();
    }

    private MvcTestResult upload(String code, byte[] pdf) {
        return mvc.post()
                .uri("/verifikasi/" + code)
                .multipart()
                .file(new MockMultipartFile("berkas", "surat.pdf", "application/pdf", pdf))
                .exchange();
    }

    @Test
    void manyAreSignedWithOnePassphraseAndItIsWiped() {
        aktif(bram);
        var sandi = SANDI.toCharArray();
        var results =
                run(
                        () ->
                                penandatanganan.tandatangani(
                                        List.of(naskah("Satu", false), naskah("Dua", false)),
                                        bram,
                                        sandi));
        assertThat(results).hasSize(2).allMatch(Ditandatangani.class::isInstance);
        assertThat(new String(sandi).chars()).containsOnly(0);
    }

    @Test
    void whoHasNoKeyOrAnotherPassphraseOrNoPostIsRefused() {
        assertThat(alasan(sign(SANDI, naskah("A", false))))
                .containsExactly(AlasanDitolak.BELUM_AKTIF);
        aktif(bram);
        assertThat(alasan(sign("bukan kalimatnya", naskah("A", false), naskah("B", false))))
                .containsExactly(AlasanDitolak.SANDI_SALAH, AlasanDitolak.SANDI_SALAH);
        uji.organisasi.insert(
                "UPDATE organisasi.pemangku_jabatan SET berlaku = '[2020-01-01,2021-01-01)' WHERE pegawai_id = :a RETURNING id",
                bram.pegawai());
        assertThat(alasan(sign(SANDI, naskah("A", false))))
                .containsExactly(AlasanDitolak.BUKAN_PEMANGKU);
    }

    private static List<AlasanDitolak> alasan(List<HasilTandaTangan> results) {
        return results.stream().map(one -> ((Ditolak) one).alasan()).toList();
    }

    @Test
    void guessingThePassphraseEndsAfterSomeTries() {
        aktif(bram);
        for (int i = 0; i < 5; i++) {
            sign("tebakan ke " + i, naskah("A", false));
        }
        assertThat(alasan(sign(SANDI, naskah("A", false)))).containsExactly(AlasanDitolak.TERTAHAN);
    }

    @Test
    void revokedAndRenewedKeys() {
        aktif(bram);
        assertThat(run(() -> kunci.cabut("  ", bram))).isInstanceOf(Hasil.Ditolak.class);
        assertThat(run(() -> kunci.cabut("kata sandi diketahui", bram)))
                .isInstanceOf(Hasil.Diterima.class);
        assertThat(alasan(sign(SANDI, naskah("A", false)))).containsExactly(AlasanDitolak.DICABUT);
        aktif(bram);
        assertThat(signed(false).tingkat()).isEqualTo("PAdES-B-B");
        assertThat(run(() -> kunci.daftar(bram.pegawai()))).hasSize(2);
    }

    @Test
    void aSecondSignerAddsToTheSameFile() {
        aktif(bram);
        var dewi = pelaku(uji.orang("dewi"));
        aktif(dewi);
        var first = signed(false);
        var second =
                run(
                        () ->
                                penandatanganan.tandatanganiLagi(
                                        first.kodePublik(),
                                        first.pdf(),
                                        LetakBlok.di(1, 20, 200),
                                        dewi,
                                        SANDI.toCharArray()));
        assertThat(second).isInstanceOf(Ditandatangani.class);
        assertThat(page(first.kodePublik())).bodyText().contains("bram-", "dewi-");
        var file = ((Ditandatangani) second).pdf();
        assertThat(upload(first.kodePublik(), file)).bodyText().contains("semua tanda tangan sah");
        var again =
                run(
                        () ->
                                penandatanganan.tandatanganiLagi(
                                        first.kodePublik(),
                                        first.pdf(),
                                        LETAK,
                                        dewi,
                                        SANDI.toCharArray()));
        assertThat(again).isInstanceOf(Ditolak.class);
    }

    @Test
    void aVisitorChecksAFile() {
        aktif(bram);
        var done = signed(false);
        var result = page(done.kodePublik());
        assertThat(result)
                .hasStatusOk()
                .bodyText()
                .contains("800.1.11.1/22/Bag.Org/XI/2026", "Undangan rapat", done.sidik())
                .contains("tidak tersertifikasi");
        assertThat(result.getResponse().getCookies()).isEmpty();
        assertThat(upload(done.kodePublik(), done.pdf()))
                .bodyText()
                .contains("semua tanda tangan sah");
        var changed = done.pdf().clone();
        changed[400] ^= 1;
        assertThat(upload(done.kodePublik(), changed))
                .bodyText()
                .contains("Bukan berkas yang dicatat");
        assertThat(upload(done.kodePublik(), "halo".getBytes()))
                .bodyText()
                .contains("bukan PDF yang dapat dibaca");
        assertThat(upload(done.kodePublik(), new byte[0])).hasStatus(422);
        assertThat(page("1-AAAAAAAAAAAAAAAAAAAAAA")).hasStatus(404);
        assertThat(page("bukan-kode")).hasStatus(404);
    }

    @Test
    void ofASecretDocumentOnlyItsExistenceIsShown() {
        aktif(bram);
        var done = signed(true);
        assertThat(page(done.kodePublik()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Undangan rapat", bram.nama())
                .contains("Tidak ditampilkan karena sifat naskah");
    }

    @Test
    void ownPageAndSettings() {
        var session = uji.sesi(orang);
        assertThat(mvc.get().uri("/tandatangan").cookie(session).exchange())
                .bodyText()
                .contains("Aktifkan tanda tangan");
        assertThat(
                        mvc.post()
                                .uri("/tandatangan/aktifkan")
                                .cookie(session)
                                .with(csrf())
                                .param("sandi", "pendek")
                                .param("ulang", "pendek")
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("paling sedikit 10");
        aktif(bram);
        assertThat(mvc.get().uri("/tandatangan").cookie(session).exchange())
                .bodyText()
                .contains("TIDAK TERSERTIFIKASI", "Cabut sertifikat");
        assertThat(bsre(session, "esign", "qwerty")).hasStatus(422).bodyText().contains("bawaan");
        assertThat(bsre(session, "luwutimur", "rahasia-layanan")).hasStatus(302);
        assertThat(mvc.get().uri("/tandatangan/pengaturan").cookie(session).exchange())
                .bodyText()
                .contains("luwutimur")
                .doesNotContain("rahasia-layanan");
        assertThat(run(pengaturan::sekarang).jalan()).isEqualTo(Jalan.BSRE_V2);
        assertThat(alasan(sign(SANDI, naskah("A", false))))
                .containsExactly(AlasanDitolak.NIK_KOSONG);
    }

    private MvcTestResult bsre(Cookie session, String user, String password) {
        return mvc.post()
                .uri("/tandatangan/pengaturan")
                .cookie(session)
                .with(csrf())
                .param("jalan", "BSRE_V2")
                .param("alamat", "http://127.0.0.1:9")
                .param("pengguna", user)
                .param("layanan", password)
                .exchange();
    }
}

package id.laksana.naskah.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.pelaksanaan.IsiBerkas;
import id.laksana.sop.bentuk.PdfRules;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A sender without an account: the form, its limits, the receipt. */
@LaksanaTest
class KirimanUmumTests {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;
    @Autowired PengaturanSurat pengaturan;
    @Autowired SuratMasuk surat;

    private SuratFixture uji;
    private String path;

    @BeforeEach
    void office() {
        uji = SuratFixture.in(context);
        path = "/kirim-surat/" + uji.di.organisasi.kode;
    }

    @Test
    void closedUntilTheInstansiOpensIt() {
        assertThat(mvc.get().uri(path)).hasStatus(404);
        assertThat(kirim("Warga", IsiBerkas.pdf(), "10.1.0.1")).hasStatus(404);
        assertThat(mvc.get().uri("/tanda-terima/srt-1-00")).hasStatus(404);
    }

    @Test
    void aLetterBecomesAReceiptWhoseAddressTellsHowItStands() throws Exception {
        buka();
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Kabupaten Uji");
        var sent = kirim("Forum Uji", IsiBerkas.pdf(), "10.1.0.2");
        assertThat(sent).hasStatus(302);
        String receipt = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(receipt))
                .hasStatusOk()
                .bodyText()
                .contains("Forum Uji", "Permohonan audiensi", "Menunggu dicatat", "surat.pdf");
        byte[] pdf =
                mvc.get().uri(receipt + ".pdf").exchange().getResponse().getContentAsByteArray();
        PdfRules.assertKept("tanda-terima", pdf);
        var waiting =
                uji.call(
                        () ->
                                surat.daftar(
                                        SaringanSurat.dari(StatusSurat.MENUNGGU, ""),
                                        new Pembaca(uji.pencatat.jabatan(), true),
                                        0,
                                        50));
        assertThat(waiting).hasSize(1);
        var letter = waiting.getFirst();
        uji.call(() -> surat.daftarkan(letter.id(), IsianSurat.dari(letter), uji.pencatat));
        assertThat(mvc.get().uri(receipt)).bodyText().contains("agenda nomor 1/");
        String forged = receipt.substring(0, receipt.length() - 4) + "0000";
        assertThat(mvc.get().uri(forged)).hasStatus(404);
    }

    @Test
    void whatIsMissingOrNoDocumentIsSaidAndNothingTypedIsLost() {
        buka();
        var page = kirim("", IsiBerkas.text("<html>x</html>"), "10.1.0.3");
        assertThat(page).hasStatus(422).bodyText().contains("Pengirim belum diisi", "0451-000");
        page = kirim("Warga & Co", IsiBerkas.text("<html>x</html>"), "10.1.0.3");
        assertThat(page).hasStatus(422).bodyText().contains("halaman web", "Warga &amp; Co");
    }

    @Test
    void oneAddressCannotFloodTheRegistrar() {
        buka();
        for (int i = 0; i < 10; i++) {
            assertThat(kirim("Warga", IsiBerkas.pdf(), "10.1.0.4")).hasStatus(302);
        }
        assertThat(kirim("Warga", IsiBerkas.pdf(), "10.1.0.4"))
                .hasStatus(429)
                .bodyText()
                .contains("Terlalu banyak kiriman");
        assertThat(kirim("Warga", IsiBerkas.pdf(), "10.1.0.5")).hasStatus(302);
    }

    private void buka() {
        var rule = new AturanSurat(List.of("Edarkan"), AturanSurat.Hitungan.JAM, true);
        uji.call(
                () -> {
                    pengaturan.tetapkan(rule, uji.pencatat);
                    return true;
                });
    }

    private MvcTestResult kirim(String dari, byte[] file, String alamat) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("berkas", "surat.pdf", "application/pdf", file))
                .param("pengirim", dari)
                .param("kontak", "0451-000")
                .param("perihal", "Permohonan audiensi")
                .with(csrf())
                .with(
                        request -> {
                            request.setRemoteAddr(alamat);
                            return request;
                        })
                .exchange();
    }
}

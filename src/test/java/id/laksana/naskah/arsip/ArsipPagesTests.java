package id.laksana.naskah.arsip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.sop.bentuk.DocumentPdf;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The archive as an archivist and a reader meet it. */
@LaksanaTest
class ArsipPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;
    @Autowired PembacaIsi.PembacaanIsi pembacaan;

    private KeamananFixture kantor;
    private Cookie arsiparis;
    private Cookie staf;
    private UUID unit;

    @BeforeEach
    void kantor() {
        kantor = KeamananFixture.in(context);
        arsiparis =
                kantor.sesi(kantor.orang("wahyu", "arsip.lihat", "arsip.kelola", "arsip.rahasia"));
        staf = kantor.sesi(kantor.orang("sari", "arsip.lihat"));
        unit = kantor.organisasi.unit("umum", "Bagian Umum");
    }

    @Test
    void aListWithAWrongRowChangesNothingAndSaysWhere() {
        var bad = impor("klasifikasi", "Kode;Nama\n800;Kepegawaian\n800.1.11;Administrasi\n80;X\n");
        assertThat(get(arsiparis, bad))
                .contains("Baris 3, kolom Kode")
                .contains("800.1.11 tidak mempunyai induk 800.1")
                .contains("Baris 4, kolom Kode")
                .doesNotContain("/terapkan");
        post(bad + "/terapkan");
        assertThat(get(arsiparis, "/arsip/klasifikasi")).contains("klasifikasi belum dimuat");
    }

    @Test
    void aRetentionScheduleMakesAClosedFileDue() {
        kode();
        var list =
                impor(
                        "retensi",
                        "Kode;Uraian;Aktif;Inaktif;Nasib akhir;Dasar hukum;Berlaku sejak\n"
                                + "800;Cuti;1;1;Musnah kecuali SK;Perbup 4/2020;2020-01-01\n");
        post(list + "/terapkan");
        var berkas =
                tujuan(
                        mvc.post()
                                .uri("/arsip/berkas")
                                .with(csrf())
                                .cookie(arsiparis)
                                .param("judul", "Cuti 2021")
                                .param("kode", "800.1")
                                .param("unit", unit.toString())
                                .param("sifat", "BIASA")
                                .param("dibuka", "2021-01-04")
                                .param("boks", "B-7"));
        assertThat(get(staf, berkas)).contains("2021/0001 Cuti 2021").contains("B-7");
        assertThat(
                        mvc.post()
                                .uri(berkas + "/tutup")
                                .with(csrf())
                                .cookie(arsiparis)
                                .param("ditutup", "2020-12-31"))
                .hasStatus(422);
        assertThat(
                        mvc.post()
                                .uri(berkas + "/tutup")
                                .with(csrf())
                                .cookie(arsiparis)
                                .param("ditutup", "2021-12-31"))
                .hasStatus3xxRedirection();
        assertThat(get(staf, "/arsip/klasifikasi"))
                .contains("inaktif sejak 2023, nasib akhir sejak 2024, dinilai kembali");
    }

    @Test
    void theWordsOfAPdfAreFoundAndASecretItemIsShownToFewAndEveryReadingWrittenDown() {
        kode();
        byte[] pdf =
                DocumentPdf.render(
                        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\"><head><title>x</title>"
                                + "<meta name=\"subject\" content=\"x\"/><style>body{font-family:\""
                                + DocumentPdf.FONT
                                + "\"}</style></head><body><p>penyelenggaraan pelatihan</p></body></html>");
        String open = simpan("Undangan biasa", "BIASA", pdf);
        String secret = simpan("Pemeriksaan khusus", "RAHASIA", pdf);
        kantor.run(
                () -> {
                    pembacaan.baca(10);
                    return true;
                });
        assertThat(get(arsiparis, "/arsip?q=pelatihan"))
                .contains("Undangan biasa", "Pemeriksaan khusus");
        assertThat(get(staf, "/arsip?q=pelatihan"))
                .contains("Undangan biasa")
                .doesNotContain("Pemeriksaan khusus");
        assertThat(get(staf, "/arsip?q=pelatihan&kode=800&tahun=2026")).contains("Undangan biasa");
        assertThat(get(staf, "/arsip?kode=900")).doesNotContain("Undangan biasa");
        assertThat(mvc.get().uri(secret).cookie(staf)).hasStatus(404);
        assertThat(get(arsiparis, "/arsip/pembacaan")).doesNotContain("Pemeriksaan khusus");
        String page = get(arsiparis, secret);
        assertThat(page).contains("Isinya dapat dicari");
        String isi = page.replaceAll("(?s).*(/arsip/[0-9a-f-]+/isi/[0-9a-f-]+).*", "$1");
        assertThat(mvc.get().uri(isi).cookie(staf)).hasStatus(404);
        assertThat(mvc.get().uri(isi).cookie(arsiparis)).hasHeader("Cache-Control", "no-store");
        assertThat(get(arsiparis, "/arsip/pembacaan"))
                .contains("Pemeriksaan khusus", "halaman dibuka", "berkas diunduh");
        assertThat(get(staf, open)).doesNotContain("Arsip ini rahasia");
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        var answer =
                mvc.post()
                        .uri("/arsip/baru")
                        .with(csrf())
                        .cookie(arsiparis)
                        .param("perihal", "Surat tanpa kode")
                        .param("jumlah", "0")
                        .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Surat tanpa kode", "Isi tanggalnya.");
        assertThat(mvc.get().uri("/arsip/baru").cookie(staf)).hasStatus(403);
    }

    private void kode() {
        post(impor("klasifikasi", "Kode;Nama\n800;Kepegawaian\n800.1;SDM\n") + "/terapkan");
    }

    private String simpan(String perihal, String sifat, byte[] pdf) {
        return tujuan(
                mvc.post()
                        .uri("/arsip/baru")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "lampiran", "surat.pdf", "application/pdf", pdf))
                        .with(csrf())
                        .cookie(arsiparis)
                        .param("perihal", perihal)
                        .param("tanggal", "2026-02-02")
                        .param("kode", "800.1")
                        .param("unit", unit.toString())
                        .param("sifat", sifat)
                        .param("jumlah", "1"));
    }

    private String impor(String jenis, String csv) {
        return tujuan(
                mvc.post()
                        .uri("/arsip/klasifikasi")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "berkas",
                                        "daftar.csv",
                                        "text/csv",
                                        csv.getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .cookie(arsiparis)
                        .param("jenis", jenis));
    }

    private static String tujuan(MockMvcTester.MockMvcRequestBuilder request) {
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }

    private static String tujuan(MockMvcTester.MockMultipartMvcRequestBuilder request) {
        return Objects.requireNonNull(request.exchange().getResponse().getRedirectedUrl());
    }

    private void post(String path) {
        assertThat(mvc.post().uri(path).with(csrf()).cookie(arsiparis)).hasStatus3xxRedirection();
    }

    private String get(Cookie who, String path) {
        try {
            return mvc.get().uri(path).cookie(who).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

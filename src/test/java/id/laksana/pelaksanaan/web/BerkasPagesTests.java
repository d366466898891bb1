package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.pelaksanaan.IsiBerkas;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Attaching files on the task page, and opening them. */
@LaksanaTest
class BerkasPagesTests {

    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})");
    private static final Pattern FILE = Pattern.compile("/berkas/[0-9a-f-]{36}");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private Cookie penyusun;
    private Cookie kasubag;
    private String tugas;

    @BeforeEach
    void start() {
        penyusun = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        kasubag = KeamananFixture.sesiPeraga(context, "marthen.palungan");
        tugas = mulai();
    }

    @Test
    void aFileIsAttachedAndOpenedAndWhatWasTypedStays() {
        byte[] pdf = IsiBerkas.pdf();
        assertThat(unggah("/berkas", penyusun, file("Daftar hadir.pdf", pdf)))
                .hasRedirectedUrl("/tugas/" + tugas);
        var page = get("/tugas/" + tugas, penyusun);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("1 berkas tersimpan.", "Daftar hadir.pdf", "PDF, ", "versi 1")
                .contains("Foto sudah lengkap.");
        var opened = get(link(page), kasubag);
        assertThat(opened).hasStatusOk().hasContentType("application/pdf").body().isEqualTo(pdf);
        assertThat(opened.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("Daftar%20hadir.pdf");
        assertThat(opened.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(opened.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatABrowserDoesNotShowIsDownloaded() {
        unggah("/berkas", penyusun, file("a.csv", IsiBerkas.text("a;b\n")));
        var opened = get(link(get("/tugas/" + tugas, penyusun)), penyusun);
        assertThat(opened).hasStatusOk().hasContentType("text/csv");
        assertThat(opened.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void aRefusedFileIsNamedAndTheOthersAreKept() {
        var answer =
                unggah(
                        "/berkas",
                        penyusun,
                        file("baik.pdf", IsiBerkas.pdf()),
                        file("<b>.svg", IsiBerkas.text("<svg/>")));
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("“&lt;b&gt;.svg” berisi halaman web", "1 berkas tersimpan.", "baik.pdf")
                .contains("Foto sudah lengkap.");
        assertThat(unggah("/berkas", penyusun, file("", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("Belum ada berkas yang dipilih");
    }

    @Test
    void filesThatAreChosenAreKeptWhenTheTaskIsDone() {
        assertThat(unggah("", penyusun, file("rusak.pdf", new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("“rusak.pdf” kosong", "Foto sudah lengkap.");
        assertThat(unggah("", penyusun, file("bukti.pdf", IsiBerkas.pdf())))
                .hasRedirectedUrl("/meja");
        assertThat(get("/tugas/" + tugas, penyusun))
                .bodyText()
                .contains("bukti.pdf")
                .doesNotContain("name=\"berkas\"");
        assertThat(unggah("/berkas", penyusun, file("lagi.pdf", IsiBerkas.pdf())))
                .hasStatus(422)
                .bodyText()
                .contains("tugas ini sudah berakhir");
    }

    @Test
    void othersDoNotAttachAndAnotherInstansiFindsNothing() {
        assertThat(unggah("/berkas", kasubag, file("x.pdf", IsiBerkas.pdf())))
                .hasStatus(422)
                .bodyText()
                .contains("bukan untuk jabatan yang Anda pakai");
        unggah("/berkas", penyusun, file("bukti.pdf", IsiBerkas.pdf()));
        String link = link(get("/tugas/" + tugas, penyusun));
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        assertThat(get(link, stranger)).hasStatus(404);
        assertThat(get("/berkas/" + UUID.randomUUID(), penyusun)).hasStatus(404);
        assertThat(unggah("/berkas", stranger, file("x.pdf", IsiBerkas.pdf()))).hasStatus(404);
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult unggah(String to, Cookie session, MockMultipartFile... files) {
        var request = mvc.post().uri("/tugas/" + tugas + to).multipart();
        for (var file : files) {
            request.file(file);
        }
        return request.with(csrf())
                .cookie(session)
                .param("catatan", "Foto sudah lengkap.")
                .exchange();
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("berkas", name, "application/octet-stream", content);
    }

    private static String link(MvcTestResult page) {
        var found = FILE.matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String mulai() {
        String perihal = "ID Card " + UUID.randomUUID();
        mvc.post()
                .uri("/pelaksanaan/mulai")
                .with(csrf())
                .cookie(penyusun)
                .param("sop", "lutim-setda-id-card")
                .param("perihal", perihal)
                .exchange();
        String desk = body(get("/meja?cari=" + perihal.substring(8), penyusun));
        var found = TASK.matcher(desk);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

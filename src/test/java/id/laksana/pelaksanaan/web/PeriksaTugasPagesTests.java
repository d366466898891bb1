package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of a task: Peringatan on first sight, the checklist, the position in the SOP. */
@LaksanaTest
class PeriksaTugasPagesTests {

    private static final String SURAT = "KELENGKAPAN-1";
    private static final String BIODATA = "KELENGKAPAN-2";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private Cookie penyusun;
    private Cookie kasubag;
    private String tugas;
    private final String tanda = UUID.randomUUID().toString();

    @BeforeEach
    void aTask() {
        penyusun = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        kasubag = KeamananFixture.sesiPeraga(context, "marthen.palungan");
        post("/pelaksanaan/mulai", penyusun, "sop", "lutim-setda-id-card", "perihal", tanda);
        tugas = task(penyusun);
    }

    @Test
    void aTickIsKeptAtOnceAndSaysWhoSetIt() {
        assertThat(text(get(tugas, penyusun))).contains("3 kelengkapan belum dicentang");
        assertThat(centang(SURAT, SURAT)).hasStatusOk();
        assertThat(text(centang(BIODATA, SURAT, BIODATA)))
                .contains("1 kelengkapan belum dicentang", "Tersimpan pukul");
        assertThat(centang(BIODATA, SURAT)).hasStatusOk();
        assertThat(centang("OMONG-1", "OMONG-1")).hasStatusOk();
        assertThat(centang("KELENGKAPAN-99", "KELENGKAPAN-99")).hasStatusOk();
        assertThat(text(get(tugas, penyusun)))
                .contains("Dicentang Yulius Marunduh", "2 kelengkapan belum dicentang");
    }

    @Test
    void whatIsNotTickedDoesNotHinderAndStaysOnRecord() {
        // without script the ticks come with the form; a tick of a colleague that the page does not
        // know of stays
        centang(SURAT, SURAT);
        assertThat(post(tugas, penyusun, "centang", BIODATA)).hasRedirectedUrl("/meja");
        assertThat(centang("KELENGKAPAN-3", "KELENGKAPAN-3"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah berakhir");
        String desk = text(get("/pelaksanaan", penyusun));
        String kasus = between(desk.substring(0, desk.indexOf(tanda)), "/pelaksanaan/", "\"", true);
        assertThat(text(get("/pelaksanaan/" + kasus, kasubag)))
                .contains("1 butir tidak dicentang", "Langkah 1: 2 dari 3 dicentang")
                .contains("Dicentang Yulius Marunduh");
    }

    @Test
    void onlyWhoMayDoTheTaskTicks() {
        assertThat(post(tugas + "/centang", kasubag, "butir", SURAT, "centang", SURAT))
                .hasStatus(422)
                .bodyText()
                .contains("tidak berwenang");
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        assertThat(post(tugas + "/centang", stranger, "butir", SURAT, "centang", SURAT))
                .hasStatus(404);
        assertThat(post(tugas + "/peringatan", stranger)).hasStatus(404);
    }

    @Test
    void thePeringatanAreShownUntilTheyAreRead() {
        post(tugas, penyusun);
        String check = task(kasubag);
        var first = mvc.post().uri(check + "/peringatan").with(csrf()).cookie(kasubag);
        assertThat(first.header("HX-Request", "true").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("sudah Anda baca");
        assertThat(text(get(check, kasubag)))
                .doesNotContain("Sudah saya baca")
                .contains("Peringatan SOP", "tidak memiliki tanda pengenal");
        assertThat(post(check + "/peringatan", kasubag, "catatan", "Ketikan saya"))
                .hasRedirectedUrl(check);
    }

    @Test
    void thePositionIsDrawnAndSaidInWords() {
        post(tugas, penyusun);
        assertThat(text(get(task(kasubag), kasubag)))
                .contains("lk-posisi", "class=\"lab is-ya\"", "class=\"lab is-return\"")
                .contains("halo", "data-tombol=\"y\"", "Selanjutnya");
    }

    private MvcTestResult centang(String line, String... ticked) {
        var request = mvc.post().uri(tugas + "/centang").with(csrf()).cookie(penyusun);
        request.param("butir", line).param("centang", ticked);
        return request.exchange();
    }

    private String task(Cookie who) {
        return "/tugas/"
                + between(text(get("/meja?cari=" + tanda, who)), "href=\"/tugas/", "\"", false);
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(String path, Cookie who, String... params) {
        var request = mvc.post().uri(path).with(csrf()).cookie(who);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private static String between(String text, String before, String after, boolean last) {
        assertThat(text).contains(before);
        int from = (last ? text.lastIndexOf(before) : text.indexOf(before)) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

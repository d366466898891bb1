package id.laksana.pelaksanaan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

/** Tasks change hands by their pages: an ID card between two of a pool and their head. */
@LaksanaTest
class PeganganPagesTests {

    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})");
    private static final Pattern OPTION =
            Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]*)");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private final String perihal = "Bergilir " + UUID.randomUUID();
    private Cookie satu;
    private Cookie dua;
    private Cookie kasubag;
    private String kasus;
    private String tugas;

    @BeforeEach
    void aCaseOfThePool() {
        satu = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        dua = KeamananFixture.sesiPeraga(context, "rahmawati.patiwiri");
        kasubag = KeamananFixture.sesiPeraga(context, "marthen.palungan");
        kasus = mulai("lutim-setda-id-card", satu);
        tugas = "/tugas/" + task(satu);
    }

    @Test
    void oneOfThePoolTakesItAndTheOtherSeesThatItIsTaken() {
        assertThat(get(meja(), dua)).bodyText().contains(tugas + "/ambil");
        assertThat(get(tugas, satu)).bodyText().contains("Ambil tugas", "2 orang");
        assertThat(post(tugas + "/ambil", satu)).hasRedirectedUrl(tugas);
        assertThat(get(tugas, satu))
                .bodyText()
                .contains("Kembalikan ke kelompok", "name=\"catatan\"");
        assertThat(get(meja(), dua)).bodyText().contains("Diambil Yulius");
        assertThat(get(tugas, dua))
                .bodyText()
                .contains("Tugas ini diambil Yulius")
                .doesNotContain("name=\"catatan\"", "Ambil alih");
        assertThat(post(tugas + "/ambil", dua)).hasStatus(409).bodyText().contains("sudah diambil");
        assertThat(post(tugas, dua, "catatan", "Sudah saya kerjakan"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diambil Yulius", "Sudah saya kerjakan");
        assertThat(get(kasus, dua)).bodyText().contains("Langkah 1 diambil Yulius");
        assertThat(post(tugas + "/lepas", satu)).hasRedirectedUrl(tugas);
        assertThat(post(tugas, dua, "catatan", "")).hasRedirectedUrl("/meja");
    }

    @Test
    void theHeadTakesItOverWithAReason() {
        post(tugas + "/ambil", satu);
        assertThat(get(tugas + "/ambil-alih", dua)).hasRedirectedUrl(tugas);
        assertThat(get(tugas + "/ambil-alih", kasubag)).hasStatusOk();
        assertThat(post(tugas + "/ambil-alih", kasubag, "alasan", " ")).hasStatus(422);
        assertThat(post(tugas + "/ambil-alih", kasubag, "alasan", "Sakit")).hasRedirectedUrl(tugas);
        assertThat(get(kasus, dua)).bodyText().contains("diambil alih dari Yulius", "Sakit");
    }

    @Test
    void theHeadDelegatesAndThePersonDoesItInThatName() {
        post(tugas, satu, "catatan", "");
        String check = "/tugas/" + task(kasubag);
        String form = text(get(check + "/limpahkan", kasubag));
        String yulius = option(form, "Yulius");
        assertThat(post(check + "/limpahkan", kasubag, "catatan", "Tolong"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih dahulu kepada siapa", "Tolong");
        assertThat(
                        post(
                                check + "/limpahkan",
                                kasubag,
                                "kepada",
                                yulius,
                                "catatan",
                                "Tolong",
                                "tenggat",
                                "2099-01-05T10:00"))
                .hasRedirectedUrl("/meja");
        assertThat(get(meja(), satu)).bodyText().contains(perihal, "Dilimpahkan oleh Marthen");
        assertThat(get(check, satu))
                .bodyText()
                .contains("Tolong", "atas nama", "name=\"catatan\"", "Kembalikan tugas")
                .doesNotContain(check + "/limpahkan");
        assertThat(get(check, kasubag)).bodyText().contains("Tarik kembali");
        assertThat(post(check + "/lepas", satu, "alasan", "")).hasStatus(422);
        assertThat(post(check, satu, "jawaban", "YA", "catatan", "")).hasRedirectedUrl("/meja");
        assertThat(get(kasus, satu)).bodyText().contains("atas nama Kepala Subbagian");
        String approval = "/tugas/" + task(KeamananFixture.sesiPeraga(context, "salmiah.pabeta"));
        assertThat(get(approval, KeamananFixture.sesiPeraga(context, "salmiah.pabeta")))
                .bodyText()
                .contains("tidak dapat dilimpahkan");
    }

    @Test
    void anotherInstansiFindsNoneOfIt() {
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        for (String act : new String[] {"ambil", "lepas", "ambil-alih", "tarik", "limpahkan"}) {
            assertThat(get(tugas + "/" + act, stranger)).hasStatus(404);
            assertThat(post(tugas + "/" + act, stranger, "alasan", "x")).hasStatus(404);
        }
        assertThat(get("/serah-terima/" + UUID.randomUUID(), stranger)).hasStatus(404);
        assertThat(get("/serah-terima/catatan/" + UUID.randomUUID(), stranger)).hasStatus(404);
    }

    @Test
    void thePostHandsOverItsOpenTasks() {
        post(tugas, satu, "catatan", "");
        String index = text(get("/serah-terima", kasubag));
        assertThat(index).contains("Kepala Subbagian Tatalaksana", "Penyusun Kreativitas");
        String own = between(index, "/serah-terima/", "\"");
        String page = "/serah-terima/" + own;
        String form = text(get(page, kasubag));
        assertThat(form).contains(perihal, "Serah terimakan semua");
        assertThat(get(page, satu)).hasStatus(403);
        assertThat(post(page, kasubag, "alasan", "")).hasStatus(422);
        String self = option(form, "Marthen");
        String record = ke(post(page, kasubag, "kepada", self, "alasan", "SK 12/2026"));
        assertThat(get(record, kasubag))
                .bodyText()
                .contains(perihal, "SK 12/2026", "Menunggu jabatan");
        assertThat(get(record, satu)).hasStatus(403);
        assertThat(get(kasus, satu)).bodyText().contains("diserahterimakan kepada Marthen");
    }

    @Test
    void aCaseAboutOnePersonIsNotThereForOthers() {
        var applicant = KeamananFixture.sesiPeraga(context, "arif.budiharjo");
        var outsider = KeamananFixture.sesiPeraga(context, "gayatri.wulandari");
        String leave = mulai("jatim-setda-izin-cuti", applicant);
        String first = "/tugas/" + task(applicant);
        assertThat(get(leave, applicant)).bodyText().contains("Hanya untuk yang terlibat");
        assertThat(get("/pelaksanaan", applicant)).bodyText().contains(perihal);
        assertThat(get("/pelaksanaan", outsider)).hasStatusOk().bodyText().doesNotContain(perihal);
        for (String page : new String[] {leave, leave + "/batalkan", first, first + "/limpahkan"}) {
            assertThat(get(page, outsider)).as(page).hasStatus(404);
        }
        assertThat(post(leave + "/batalkan", outsider, "alasan", "x")).hasStatus(404);
        assertThat(post(first, outsider, "catatan", "x")).hasStatus(404);
    }

    /** However many tasks of other tests come before. */
    private String meja() {
        return "/meja?cari=" + perihal.replace(" ", "%20");
    }

    private String mulai(String sop, Cookie session) {
        return ke(post("/pelaksanaan/mulai", session, "sop", sop, "perihal", perihal));
    }

    private static String ke(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(URI.create(path)).cookie(session).exchange();
    }

    private MvcTestResult post(String path, Cookie session, String... params) {
        var request = mvc.post().uri(path).with(csrf()).cookie(session);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    /** The task of this case on the desk. */
    private String task(Cookie session) {
        String search = UriUtils.encode(perihal, UTF_8);
        var found = TASK.matcher(text(get("/meja?cari=" + search, session)));
        assertThat(found.find()).as("on the desk").isTrue();
        return found.group(1);
    }

    private static String option(String form, String name) {
        return OPTION.matcher(form)
                .results()
                .filter(match -> match.group(2).contains(name))
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

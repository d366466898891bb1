package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Starting, desk and task by their pages: an ID card, from its application to the check. */
@LaksanaTest
class MejaPagesTests {

    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private Cookie penyusun;
    private Cookie kasubag;
    private final String perihal = "ID Card " + UUID.randomUUID();

    @BeforeEach
    void login() {
        penyusun = KeamananFixture.sesiPeraga(context, PENYUSUN);
        kasubag = KeamananFixture.sesiPeraga(context, KASUBAG);
    }

    private static final String PENYUSUN = "yulius.marunduh";
    private static final String KASUBAG = "marthen.palungan";

    @Test
    void anSopIsStartedFromItsPageAndItsFirstTaskWaitsOnTheDesk() {
        assertThat(get("/sop/lutim-setda-id-card", penyusun))
                .bodyText()
                .contains("/pelaksanaan/mulai?sop=lutim-setda-id-card");
        assertThat(get("/pelaksanaan/mulai", penyusun)).bodyText().contains("Pencetakan ID Card");
        assertThat(get("/pelaksanaan/mulai?sop=lutim-setda-id-card", penyusun)).hasStatusOk();
        assertThat(mulai(" ", penyusun))
                .hasStatus(422)
                .bodyText()
                .contains("Perihal belum diisi", "lutim-setda-id-card");
        assertThat(mulai(perihal, penyusun)).hasStatus3xxRedirection();
        String desk = "/meja?cari=" + perihal.substring(8);
        assertThat(get(desk, penyusun)).bodyText().contains(perihal, "langkah 1/6", "menit");
        assertThat(get(desk, kasubag)).bodyText().doesNotContain(perihal);
    }

    @Test
    void whoDoesNotDoTheFirstRowIsToldWhoDoes() {
        assertThat(mulai(perihal, kasubag)).hasStatus(422);
        assertThat(get("/pelaksanaan/mulai?sop=tidak-ada", kasubag)).hasStatus(404);
    }

    @Test
    void aTaskIsDoneReturnedWithAReasonAndDoneAgain() {
        mulai(perihal, penyusun);
        var first = task(penyusun);
        assertThat(selesai(first, penyusun, "", "Lengkap")).hasRedirectedUrl("/meja");

        var check = task(kasubag);
        assertThat(get("/tugas/" + check, kasubag))
                .bodyText()
                .contains("Kembali ke", "Diteruskan ke", perihal);
        assertThat(selesai(check, kasubag, "", "")).hasStatus(422);
        assertThat(selesai(check, kasubag, "TIDAK", " "))
                .hasStatus(422)
                .bodyText()
                .contains("checked");
        assertThat(selesai(check, kasubag, "TIDAK", "Foto belum ada.")).hasRedirectedUrl("/meja");
        assertThat(get("/meja?saring=kembali", penyusun)).bodyText().contains(perihal);
        var again = task(penyusun);
        assertThat(get("/tugas/" + again, penyusun))
                .bodyText()
                .contains("Foto belum ada.", "Putaran 2");
        assertThat(selesai(check, kasubag, "YA", "")).as("twice").hasStatus(409);
    }

    @Test
    void aTaskOfAnotherPostIsSeenButNotDone() {
        mulai(perihal, penyusun);
        var first = task(penyusun);
        assertThat(get("/tugas/" + first, kasubag))
                .bodyText()
                .contains("Tugas ini menunggu")
                .doesNotContain("name=\"catatan\"");
        assertThat(selesai(first, kasubag, "", "")).hasStatus(422);
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        assertThat(get("/tugas/" + first, stranger)).hasStatus(404);
        assertThat(selesai(first, stranger, "", "")).hasStatus(404);
        assertThat(get("/tugas/" + UUID.randomUUID(), kasubag)).hasStatus(404);
    }

    private MvcTestResult get(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult mulai(String subject, Cookie session) {
        return mvc.post()
                .uri("/pelaksanaan/mulai")
                .with(csrf())
                .cookie(session)
                .param("sop", "lutim-setda-id-card")
                .param("perihal", subject)
                .exchange();
    }

    private MvcTestResult selesai(String task, Cookie session, String answer, String note) {
        return mvc.post()
                .uri("/tugas/" + task)
                .with(csrf())
                .cookie(session)
                .param("jawaban", answer)
                .param("catatan", note)
                .exchange();
    }

    /** The task of this case on the desk. */
    private String task(Cookie session) {
        String desk = body(get("/meja?cari=" + perihal.substring(8), session));
        var found = TASK.matcher(desk);
        assertThat(found.find()).as("on the desk").isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

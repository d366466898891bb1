package id.laksana.pelaksanaan.pengingat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.keamanan.KeamananFixture.Orang;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The bell, the page of notices, the settings of a person and the rule of the instansi. */
@LaksanaTest
class PemberitahuanPagesTests {

    private static final Pattern ADDRESS =
            Pattern.compile("/kalender/kal-[0-9]+-[0-9a-f]{64}\\.ics");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private KeamananFixture uji;
    private Cookie session;
    private UUID task;

    @BeforeEach
    void aNewTask() {
        uji = KeamananFixture.in(context);
        Orang orang = uji.orang("budi", "pelaksanaan.kelola");
        session = uji.sesi(orang);
        task = TugasUji.baru(uji.organisasi, "jabatan:budi-jabatan");
    }

    @Test
    void aNewTaskIsOnTheBellUntilItIsMarkedAsRead() {
        assertThat(get("/pemberitahuan"))
                .bodyText()
                .contains("1 belum dibaca", "Tugas baru", "/tugas/" + task);
        assertThat(post("/pemberitahuan/" + task + "/dibaca", "jenis", "BARU"))
                .hasRedirectedUrl("/pemberitahuan");
        assertThat(get("/pemberitahuan"))
                .bodyText()
                .doesNotContain("belum dibaca\"", "/tugas/" + task);
        assertThat(get("/pemberitahuan?lihat=semua")).bodyText().contains("/tugas/" + task);
        assertThat(post("/pemberitahuan/" + task + "/dibaca", "jenis", "ESKALASI"))
                .as("told nothing of the kind")
                .hasStatus(404);
    }

    @Test
    void allAreMarkedAsReadAtOnce() {
        assertThat(post("/pemberitahuan/dibaca", "x", "x")).hasRedirectedUrl("/pemberitahuan");
        assertThat(get("/pemberitahuan"))
                .bodyText()
                .contains("Tidak ada pemberitahuan yang belum dibaca.");
    }

    @Test
    void aPersonChoosesEMailAndGetsACalendarAddressOnce() {
        assertThat(get("/pemberitahuan/pengaturan"))
                .bodyText()
                .contains("Alamat surel Anda belum tercatat", "Anda belum punya alamat kalender");
        assertThat(post("/pemberitahuan/pengaturan", "surel", "SEKETIKA"))
                .hasRedirectedUrl("/pemberitahuan/pengaturan");
        assertThat(get("/pemberitahuan/pengaturan"))
                .bodyText()
                .containsPattern("value=\"SEKETIKA\" checked");
        assertThat(post("/pemberitahuan/pengaturan/kalender", "x", "x"))
                .hasStatusOk()
                .bodyText()
                .containsPattern(ADDRESS);
        assertThat(get("/pemberitahuan/pengaturan"))
                .bodyText()
                .doesNotContainPattern(ADDRESS)
                .contains("Ganti dengan alamat baru");
        assertThat(post("/pemberitahuan/pengaturan/kalender/cabut", "x", "x"))
                .hasRedirectedUrl("/pemberitahuan/pengaturan");
        assertThat(get("/pemberitahuan/pengaturan")).bodyText().contains("Buat alamat kalender");
    }

    @Test
    void theRuleIsSavedOrSaysWhatIsWrong() {
        assertThat(get("/pelaksanaan/pengingat"))
                .bodyText()
                .contains("value=\"25\"", "value=\"07.30\"", "Belum pernah diubah");
        assertThat(aturan("30", "7.45")).hasRedirectedUrl("/pelaksanaan/pengingat");
        assertThat(get("/pelaksanaan/pengingat"))
                .bodyText()
                .contains("value=\"30\"", "value=\"07.45\"", "Tanpa pemberitahuan kepada atasan.");
        assertThat(aturan("dua", "25.00"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"dua\"", "antara 1 dan 90", "Tulis jam seperti 07.30.");
        var stranger = uji.sesi(uji.orang("tanpa-hak"));
        assertThat(mvc.get().uri("/pelaksanaan/pengingat").cookie(stranger).exchange())
                .hasStatus(403);
    }

    private MvcTestResult aturan(String persen, String jam) {
        return mvc.post()
                .uri("/pelaksanaan/pengingat")
                .with(csrf())
                .cookie(session)
                .param("peringatan", "true")
                .param("sisaPersen", persen)
                .param("palingCepat", "60")
                .param("hariEskalasi", "1")
                .param("jamRingkasan", jam)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String name, String value) {
        return mvc.post().uri(path).with(csrf()).cookie(session).param(name, value).exchange();
    }
}

package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture.Orang;
import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LaksanaTest
class TokenApiTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private KeamananFixture fixture;
    private Orang budi;

    @BeforeEach
    void someone() {
        fixture = KeamananFixture.in(context);
        budi = fixture.orang("budi", "keamanan.kelola");
    }

    @Test
    void withoutATokenTheApiAnswers401AndNeitherASessionNorARedirectHelps() {
        assertThat(mvc.get().uri("/api/uji/siapa"))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(mvc.get().uri("/api/uji/siapa").cookie(fixture.sesi(budi))).hasStatus(401);
        assertThat(call("/api/uji/siapa", "lks_1_" + "0".repeat(64))).hasStatus(401);
        assertThat(call("/api/uji/siapa", "omong kosong")).hasStatus(401);
    }

    @Test
    void aTokenActsForItsPersonAndOnlyWithItsOwnRights() throws Exception {
        var readOnly = token("Portal");
        assertThat(call("/api/uji/siapa", readOnly))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("budi " + fixture.organisasi.instansi);
        assertThat(call("/api/uji/kelola", readOnly)).hasStatus(403);
        assertThat(call("/api/uji/kelola", token("Pengelola", "keamanan.kelola"))).hasStatusOk();
    }

    @Test
    void aTokenNeverGetsARightItsMakerHasNot() throws Exception {
        var token = token("Lebih", "keamanan.kelola", "instalasi.kelola");
        assertThat(
                        fixture.organisasi.insert(
                                "SELECT id FROM keamanan.token_api WHERE daftar_hak = ARRAY['keamanan.kelola']"))
                .isNotNull();
        assertThat(call("/api/uji/kelola", token)).hasStatusOk();
    }

    @Test
    void aTokenEndsWhenRevokedWhenOverAndWhenThePostIsLost() throws Exception {
        var revoked = token("Satu");
        fixture.organisasi.insert("UPDATE keamanan.token_api SET dicabut = now() RETURNING id");
        assertThat(call("/api/uji/siapa", revoked)).hasStatus(401);
        var over = token("Dua");
        fixture.organisasi.insert(
                "UPDATE keamanan.token_api SET kedaluwarsa = now() - interval '1 s' WHERE nama = 'Dua' RETURNING id");
        assertThat(call("/api/uji/siapa", over)).hasStatus(401);
        var lost = token("Tiga");
        assertThat(call("/api/uji/siapa", lost)).hasStatusOk();
        fixture.organisasi.insert(
                "UPDATE organisasi.pemangku_jabatan SET berlaku = '[2020-01-01,2021-01-01)' WHERE pegawai_id = :a RETURNING id",
                budi.pegawai());
        assertThat(call("/api/uji/siapa", lost)).hasStatus(401);
    }

    private MvcTestResult call(String path, String token) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private String token(String nama, String... hak) throws UnsupportedEncodingException {
        var page =
                mvc.post()
                        .uri("/keamanan/token")
                        .with(csrf())
                        .cookie(fixture.sesi(budi))
                        .param("nama", nama)
                        .param("hari", "30")
                        .param("hak", hak)
                        .exchange();
        assertThat(page).hasStatusOk();
        var matcher =
                Pattern.compile("lks_[0-9]+_[0-9a-f]{64}")
                        .matcher(page.getResponse().getContentAsString());
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }
}

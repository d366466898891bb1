package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.keamanan.akun.AuthenticatorApp;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LaksanaTest
class SecondFactorTests {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{32,})</code>");
    private static final Pattern RECOVERY =
            Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){3})</code>");

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
    void onceSetUpAPasswordAloneOpensNothing() throws Exception {
        var app = new AuthenticatorApp(secret(fixture.sesi(budi)));
        var codes = enable(fixture.sesi(budi), app.code(-1));
        assertThat(codes).hasStatusOk().bodyText().containsPattern(RECOVERY);

        var session = login();
        assertThat(mvc.get().uri("/keamanan/akun").cookie(session))
                .hasRedirectedUrl("/masuk/faktor");
        assertThat(mvc.get().uri("/akun/faktor").cookie(session)).hasRedirectedUrl("/masuk/faktor");
        assertThat(code(session, app.code(-1))).as("used already").hasStatus(401);
        var proven = code(session, app.code(0));
        assertThat(proven).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/keamanan/akun").cookie(cookie(proven))).hasStatusOk();
        assertThat(code(login(), app.code(0))).as("used already").hasStatus(401);
    }

    @Test
    void aRecoveryCodeStandsInForTheAppOnce() throws Exception {
        var app = new AuthenticatorApp(secret(fixture.sesi(budi)));
        var page = enable(fixture.sesi(budi), app.code(0)).getResponse().getContentAsString();
        var matcher = RECOVERY.matcher(page);
        assertThat(matcher.find()).isTrue();
        assertThat(code(login(), matcher.group(1).toUpperCase())).hasRedirectedUrl("/");
        assertThat(code(login(), matcher.group(1))).hasStatus(401);
    }

    @Test
    void codesCannotBeGuessedWithoutEnd() throws Exception {
        var app = new AuthenticatorApp(secret(fixture.sesi(budi)));
        enable(fixture.sesi(budi), app.code(-1));
        for (int i = 0; i < 5; i++) {
            assertThat(code(login(), "000000")).hasStatus(401);
        }
        assertThat(code(login(), app.code(0))).hasStatus(429);
    }

    @Test
    void settingItUpAndTakingItOffNeedThePassword() throws Exception {
        var session = fixture.sesi(budi);
        var app = new AuthenticatorApp(secret(session));
        var without =
                mvc.post()
                        .uri("/akun/faktor")
                        .with(csrf())
                        .cookie(session)
                        .param("kode", app.code(0))
                        .param("sandi", "bukan sandinya")
                        .exchange();
        assertThat(without).bodyText().contains("Kata sandi tidak cocok");
        enable(session, app.code(0));
        var off =
                mvc.post()
                        .uri("/akun/faktor/lepas")
                        .with(csrf())
                        .cookie(session)
                        .param("sandi", "bukan sandinya");
        assertThat(off).hasStatusOk();
        assertThat(mvc.get().uri("/keamanan/akun").cookie(login()))
                .hasRedirectedUrl("/masuk/faktor");
        assertThat(
                        mvc.post()
                                .uri("/akun/faktor/lepas")
                                .with(csrf())
                                .cookie(session)
                                .param("sandi", budi.sandi()))
                .hasRedirectedUrl("/akun");
        assertThat(mvc.get().uri("/keamanan/akun").cookie(login())).hasStatusOk();
    }

    @Test
    void theInstansiMayDemandItOfThoseWithARight() throws Exception {
        var other = fixture.orang("siti");
        var save =
                mvc.post()
                        .uri("/keamanan/kebijakan")
                        .with(csrf())
                        .cookie(fixture.sesi(budi))
                        .param("faktor", "HAK_TERTENTU")
                        .param("hak", "keamanan.kelola");
        assertThat(save).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/keamanan/akun").cookie(fixture.sesi(budi)))
                .hasRedirectedUrl("/akun/faktor");
        assertThat(mvc.get().uri("/akun").cookie(fixture.sesi(other))).hasStatusOk();
    }

    private String secret(Cookie session) throws UnsupportedEncodingException {
        var page =
                mvc.get()
                        .uri("/akun/faktor")
                        .cookie(session)
                        .exchange()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("data:image/svg+xml;base64,");
        var matcher = SECRET.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1).replace(" ", "");
    }

    private MvcTestResult enable(Cookie session, String kode) {
        return mvc.post()
                .uri("/akun/faktor")
                .with(csrf())
                .cookie(session)
                .param("kode", kode)
                .param("sandi", budi.sandi())
                .exchange();
    }

    private Cookie login() {
        return cookie(
                mvc.post()
                        .uri("/masuk")
                        .with(csrf())
                        .param("nama", budi.nama())
                        .param("sandi", budi.sandi())
                        .exchange());
    }

    private MvcTestResult code(Cookie session, String kode) {
        return mvc.post()
                .uri("/masuk/faktor")
                .with(csrf())
                .cookie(session)
                .param("kode", kode)
                .exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("LAKSANA"));
    }
}

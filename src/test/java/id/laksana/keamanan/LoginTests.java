package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.keamanan.sesi.Login;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@LaksanaTest
class LoginTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired JdbcTemplate jdbcTemplate;
    @Autowired TransactionTemplate transaction;

    private KeamananFixture fixture;
    private Orang budi;

    @BeforeEach
    void someone() {
        fixture = KeamananFixture.in(context);
        budi = fixture.orang("budi", "keamanan.kelola");
    }

    @Test
    void theRightPasswordOpensASessionAndLeadsBackToThePage() {
        var result = login(budi.nama(), budi.sandi(), "/akun");
        assertThat(result).hasStatus3xxRedirection().hasRedirectedUrl("/akun");
        assertThat(page("/akun", cookie(result))).hasStatusOk().bodyText().contains(budi.nama());
    }

    @Test
    void theNipIsAsGoodAsTheName() {
        var nip =
                "19800101200501"
                        + "%04d".formatted(Math.abs(UUID.randomUUID().hashCode()) % 9000 + 1000);
        fixture.organisasi.insert(
                "UPDATE organisasi.pegawai SET nip = :a WHERE id = :b RETURNING id",
                nip,
                budi.pegawai());
        var grouped =
                nip.substring(0, 8)
                        + " "
                        + nip.substring(8, 14)
                        + " "
                        + nip.substring(14, 15)
                        + " "
                        + nip.substring(15);
        assertThat(login(grouped, budi.sandi(), "/")).hasStatus3xxRedirection();
    }

    @Test
    void anUnknownNameAndAWrongPasswordGetTheSameAnswer() {
        var wrong = login(budi.nama(), "bukan sandinya sama sekali", "/");
        var unknown = login("tidak-ada-orangnya", "bukan sandinya sama sekali", "/");
        assertThat(wrong).hasStatus(401);
        assertThat(unknown).hasStatus(401);
        assertThat(message(wrong)).isEqualTo(message(unknown)).contains("tidak cocok");
    }

    @Test
    void afterFiveFailuresTheAccountPausesEvenForTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            assertThat(login(budi.nama(), "salah lagi salah lagi", "/")).hasStatus(401);
        }
        var held = login(budi.nama(), budi.sandi(), "/");
        assertThat(held).hasStatus(429).containsHeader("Retry-After");
        assertThat(message(held)).contains("15 menit");
        var other = fixture.orang("siti");
        assertThat(login(other.nama(), other.sandi(), "/")).hasStatus3xxRedirection();
    }

    @Test
    void anUnknownNamePausesAsWell() {
        var name = "khayalan-" + fixture.organisasi.instansi;
        for (int i = 0; i < 5; i++) {
            assertThat(login(name, "salah lagi salah lagi", "/")).hasStatus(401);
        }
        assertThat(login(name, "salah lagi salah lagi", "/")).hasStatus(429);
    }

    @Test
    void theWayBackNeverLeadsToAnotherSite() {
        assertThat(login(budi.nama(), budi.sandi(), "//jahat.example")).hasRedirectedUrl("/");
        assertThat(login(budi.nama(), budi.sandi(), "https://jahat.example")).hasRedirectedUrl("/");
        assertThat(login(budi.nama(), budi.sandi(), "/\\jahat.example")).hasRedirectedUrl("/");
    }

    @Test
    void theSessionOfTheVisitorIsNotTheSessionOfTheUser() {
        var before = mvc.get().uri("/masuk").exchange();
        var visitor = cookie(before);
        var after =
                mvc.post()
                        .uri("/masuk")
                        .with(csrf())
                        .cookie(visitor)
                        .param("nama", budi.nama())
                        .param("sandi", budi.sandi())
                        .exchange();
        assertThat(cookie(after).getValue()).isNotEqualTo(visitor.getValue());
        assertThat(page("/akun", visitor)).hasStatus3xxRedirection();
    }

    @Test
    void aFormWithoutTokenIsRefused() {
        assertThat(mvc.post().uri("/akun/sesi/akhiri-lain").cookie(fixture.sesi(budi)))
                .hasStatus(403);
        assertThat(mvc.post().uri("/keluar").cookie(fixture.sesi(budi))).hasStatus(403);
        assertThat(mvc.post().uri("/masuk").param("nama", budi.nama()).param("sandi", budi.sandi()))
                .hasRedirectedUrl("/masuk?berakhir");
    }

    @Test
    void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
        fixture.organisasi.insert(
                "UPDATE keamanan.akun SET wajib_ganti = true WHERE id = :a RETURNING id",
                budi.akun());
        var session = cookie(login(budi.nama(), budi.sandi(), "/"));
        assertThat(page("/", session)).hasRedirectedUrl("/akun/sandi");
        assertThat(page("/keamanan/akun", session)).hasRedirectedUrl("/akun/sandi");
        assertThat(change(session, budi.sandi(), "rahasia12345"))
                .bodyText()
                .contains("mudah ditebak");
        assertThat(change(session, budi.sandi(), "kuda hijau makan roti")).hasRedirectedUrl("/");
        assertThat(page("/keamanan/akun", session)).hasStatusOk();
        assertThat(login(budi.nama(), budi.sandi(), "/")).hasStatus(401);
        assertThat(login(budi.nama(), "kuda hijau makan roti", "/")).hasStatus3xxRedirection();
    }

    @Test
    void aOneTimePasswordOpensOnlyInItsTime() {
        fixture.organisasi.insert(
                "UPDATE keamanan.akun SET wajib_ganti = true, sandi_sampai = now() - interval '1 hour' WHERE id = :a RETURNING id",
                budi.akun());
        var late = login(budi.nama(), budi.sandi(), "/");
        assertThat(late).hasStatus(401);
        assertThat(message(late)).contains("lewat waktunya");
    }

    @Test
    void aSwitchedOffAccountIsOutAtOnce() {
        var session = fixture.sesi(budi);
        assertThat(page("/akun", session)).hasStatusOk();
        fixture.organisasi.insert(
                "UPDATE keamanan.akun SET aktif = false WHERE id = :a RETURNING id", budi.akun());
        assertThat(page("/akun", session)).hasStatus3xxRedirection();
        assertThat(login(budi.nama(), budi.sandi(), "/")).hasStatus(401);
    }

    @Test
    void leavingEndsTheSessionAndEndingAllOthersLeavesThisOne() {
        var first = fixture.sesi(budi);
        var second = fixture.sesi(budi);
        assertThat(mvc.post().uri("/akun/sesi/akhiri-lain").with(csrf()).cookie(first))
                .hasRedirectedUrl("/akun");
        assertThat(page("/akun", second)).hasStatus3xxRedirection();
        assertThat(page("/akun", first)).hasStatusOk();
        assertThat(mvc.post().uri("/keluar").with(csrf()).cookie(first))
                .hasRedirectedUrl("/masuk?keluar");
        assertThat(page("/akun", first)).hasStatus3xxRedirection();
    }

    @Test
    void thatSomebodyIsThereIsWrittenOnceAMinute() {
        var cookie = fixture.sesi(budi);
        var id = new String(Base64.getDecoder().decode(cookie.getValue()));
        long first = lastAccess(id);
        page("/akun", cookie);
        assertThat(lastAccess(id)).isEqualTo(first);
        jdbc.sql(
                        "UPDATE keamanan.sesi SET last_access_time = last_access_time - 60000 WHERE session_id = ?")
                .param(id)
                .update();
        page("/akun", cookie);
        assertThat(lastAccess(id)).isGreaterThanOrEqualTo(first);
    }

    private long lastAccess(String id) {
        return jdbc.sql("SELECT last_access_time FROM keamanan.sesi WHERE session_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    @Test
    void theSessionLiesInTheDatabaseAndAnotherProcessReadsIt() {
        var id = new String(Base64.getDecoder().decode(fixture.sesi(budi).getValue()));
        var fresh = new JdbcIndexedSessionRepository(jdbcTemplate, transaction);
        fresh.setTableName("keamanan.sesi");
        Session read = Objects.requireNonNull(fresh.findById(id));
        Login login = read.getRequiredAttribute(Login.ATTRIBUTE);
        assertThat(login.akun()).isEqualTo(budi.akun());
        int bytes =
                jdbc.sql(
                                """
                        SELECT sum(length(attribute_bytes)) FROM keamanan.sesi_attributes
                        JOIN keamanan.sesi ON primary_id = session_primary_id WHERE session_id = ?
                        """)
                        .param(id)
                        .query(Integer.class)
                        .single();
        assertThat(bytes).isLessThan(1000);
    }

    private MvcTestResult login(String nama, String sandi, String ke) {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .param("nama", nama)
                .param("sandi", sandi)
                .param("ke", ke)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String lama, String baru) {
        return mvc.post()
                .uri("/akun/sandi")
                .with(csrf())
                .cookie(session)
                .param("lama", lama)
                .param("baru", baru)
                .param("ulang", baru)
                .exchange();
    }

    private MvcTestResult page(String path, Cookie session) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private static Cookie cookie(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("LAKSANA"));
    }

    private static String message(MvcTestResult result) {
        try {
            return result.getResponse()
                    .getContentAsString()
                    .replaceAll("(?s).*data-ringkasan(.*?)</ul>.*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

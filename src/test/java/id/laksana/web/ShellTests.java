package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shell through a real port, because errors are dispatched by the server. */
@SpringBootTest(classes = ShellPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShellTests {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/static/[^\"#]+)");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/menu", "/bantuan", "/cari", "/cari?q=kinerja"})
    void everyPageStandsInTheShell(String path) throws Exception {
        var page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "<html lang=\"id\">",
                        "id=\"isi\"",
                        "Ratna Paweli, S.E.",
                        "Dinas Koperasi, UKM")
                .contains("htmx-config", "name=\"csrf-token\"");
    }

    @Test
    void everyFileOfThePageIsThereAndKeptForEver() throws Exception {
        var files =
                ASSET.matcher(get("/").body())
                        .results()
                        .map(hit -> hit.group(1))
                        .distinct()
                        .toList();
        assertThat(files).hasSizeGreaterThan(4);
        for (String file : files) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValue("max-age=31536000, public, immutable");
        }
    }

    @Test
    void theMenuShowsWhatThePostMaySee() throws Exception {
        var home = get("/").body();
        assertThat(home).contains("href=\"/contoh\"").doesNotContain("/rahasia");
        assertThat(get("/bantuan").body()).contains("href=\"/bantuan\" aria-current=\"page\"");
    }

    @Test
    void aVisitorGetsNeitherMenuNorSession() throws Exception {
        var page = send(request("/tidak-ada").header("X-Tamu", "1"));
        assertThat(page.body()).doesNotContain("lk-rail", "csrf-token").contains("href=\"/masuk\"");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void languageAndThemeComeFromCookies() throws Exception {
        var page =
                send(
                        request("/bantuan")
                                .header(
                                        "Cookie",
                                        "lk-bahasa=en; lk-tema=gelap; lk-rel=sempit; lk-kerapatan=padat"));
        assertThat(page.body())
                .contains("<html lang=\"en\" data-bs-theme=\"dark\">", "Keyboard shortcuts")
                .contains("lk-shell--narrow", "lk--padat");
        var forged = send(request("/bantuan").header("Cookie", "lk-bahasa=\"><script>; lk-tema=x"));
        assertThat(forged.body()).contains("<html lang=\"id\">");
    }

    @Test
    void searchEscapesWhatWasTyped() throws Exception {
        var page = get("/cari?q=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void searchGroupsByKind() throws Exception {
        assertThat(get("/cari?q=pengukuran").body())
                .contains(
                        "Pelaksanaan Pengukuran Kinerja",
                        "href=\"/sop/contoh\"",
                        "dkukm &lt;b&gt;");
        assertThat(get("/cari?q=tiada").body()).contains("Tidak ada yang cocok dengan “tiada”");
    }

    @Test
    void noLinkOfTheShellIsDead() throws Exception {
        var links =
                LINK.matcher(get("/bantuan").body())
                        .results()
                        .map(hit -> hit.group(1))
                        .distinct()
                        .toList();
        assertThat(links).contains("/", "/bantuan", "/menu", "/cari", "/akun");
    }

    @Test
    void anUnknownAddressIsAPageAFragmentOrAProblem() throws Exception {
        var page = get("/tidak-ada");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<!doctype html>", "Halaman tidak ditemukan");

        var fragment = send(request("/tidak-ada").header("HX-Request", "true"));
        assertThat(fragment.statusCode()).isEqualTo(404);
        assertThat(fragment.body()).doesNotContain("<html").contains("Halaman tidak ditemukan");
        assertThat(fragment.headers().firstValue("HX-Retarget")).hasValue("#lk-galat");

        var problem = get("/api/v1/tidak-ada");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(problem.body())
                .contains("\"status\":404", "\"title\":\"Halaman tidak ditemukan\"");
    }

    @Test
    void aFaultHasANumberAndNoDetails() throws Exception {
        var page = get("/contoh/gagal");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body())
                .containsPattern("Nomor kesalahan [0-9A-F]{8}")
                .doesNotContain("rahasia", "Exception");
    }

    @Test
    void aRefusalSaysWhoMayAndWhomToAsk() throws Exception {
        var login =
                Base64.getEncoder()
                        .encodeToString("ratna:rahasia".getBytes(StandardCharsets.UTF_8));
        var page = send(request("/contoh/hak").header("Authorization", "Basic " + login));
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Yang berhak: Kepala Bagian Organisasi.")
                .contains("hubungi Subbagian Kelembagaan");
    }

    @Test
    void aFormWithoutTokenIsToldToReload() throws Exception {
        var answer = send(request("/tampilan").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Halaman terlalu lama terbuka");
    }

    @Test
    void anUploadOverTheLimitIsExplained() throws Exception {
        var tooBig = new byte[1024 * 1024 * 53];
        var answer =
                send(
                        request("/contoh/unggah")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(tooBig)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<!doctype html>", "Berkas terlalu besar");
    }

    @Test
    void nothingOnAPageNeedsALooserPolicy() throws Exception {
        for (String path : new String[] {"/", "/cari?q=x", "/bantuan", "/tidak-ada"}) {
            assertThat(get(path).body())
                    .doesNotContain(" style=", "<style", " onclick=", "javascript:");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Knocks at every address of the program without having logged in. */
@LaksanaTest
class VisitorWalkTests {

    private static final Set<String> OPEN =
            Set.of(
                    "/masuk",
                    "/tampilan",
                    "/bantuan",
                    "/error",
                    "/kalender/{token}.ics",
                    "/verifikasi/{kode}",
                    "/kirim-surat/{kode}",
                    "/tanda-terima/{token}",
                    "/tanda-terima/{token}.pdf");

    private static final List<String> HEADERS =
            List.of(
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "Referrer-Policy",
                    "Permissions-Policy",
                    "Cross-Origin-Opener-Policy",
                    "Cross-Origin-Resource-Policy",
                    "X-Frame-Options");

    @Autowired MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressIsClosedExceptTheShortList() {
        var routes = MappedRoute.all(mapping);
        assertThat(routes).hasSizeGreaterThan(20);
        var soft = new SoftAssertions();
        for (var route : routes) {
            if (!OPEN.contains(route.pattern())) {
                var response = knock(route);
                soft.assertThat(isClosed(response))
                        .as(route + " answers " + response.getStatus())
                        .isTrue();
            }
        }
        soft.assertAll();
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        var soft = new SoftAssertions();
        for (var route : MappedRoute.all(mapping)) {
            var response = knock(route);
            for (var header : HEADERS) {
                soft.assertThat(response.getHeader(header)).as(route + " " + header).isNotNull();
            }
            soft.assertThat(response.getHeader("Cache-Control"))
                    .as(route.toString())
                    .contains("no-store");
        }
        soft.assertAll();
    }

    @Test
    void theContentSecurityPolicyAllowsNothingInline() {
        var policy =
                mvc.get()
                        .uri("/masuk")
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() {
        assertThat(mvc.get().uri("/masuk").secure(true))
                .containsHeader("Strict-Transport-Security");
    }

    @Test
    void htmxIsToldToGoToTheLoginPageAndNotToPutItIntoThePage() {
        assertThat(mvc.get().uri("/akun").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/masuk?ke=%2Fakun");
    }

    private MockHttpServletResponse knock(MappedRoute route) {
        var path = route.path(_ -> "00000000-0000-0000-0000-000000000000");
        return mvc.method(route.method()).uri(path).with(csrf()).exchange().getResponse();
    }

    private static boolean isClosed(MockHttpServletResponse response) {
        return response.getStatus() == 401
                || response.getStatus() == 302
                        && Objects.requireNonNull(response.getRedirectedUrl()).startsWith("/masuk");
    }
}

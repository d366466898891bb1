package id.laksana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever chooses English keeps it; {@link PagesTests} reads every page in it. */
@LaksanaTest
class EnglishTests {

    private final int port;

    EnglishTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void theChoiceIsMadeInTheMenuAndStays() {
        try (var visitor = Person.KASUBAG.visit(port)) {
            var page = visitor.page();
            visitor.visit("/bantuan");
            page.locator(".lk-top summary").click();
            page.locator("button[name=bahasa][value=en]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.url()).endsWith("/bantuan");
            visitor.visit("/");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }
}

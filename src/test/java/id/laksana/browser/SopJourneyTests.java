package id.laksana.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.LaksanaTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Kasubag needs an SOP: finds it, reads the form, reads it as text, takes it along. */
@LaksanaTest
class SopJourneyTests {

    private static final String JUDUL = "Pelaksanaan Pengukuran Kinerja";
    private static final String ALAMAT = "/sop/sulteng-dkukm-pengukuran-kinerja";

    private final int port;

    SopJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void fromTheCatalogueToThePaper() {
        try (var visitor = Person.KASUBAG.visit(port)) {
            var page = visitor.page();
            visitor.visit("/sop");
            page.locator("main input[type=search], main input[name=q]").first().fill("pengukuran");
            page.keyboard().press("Enter");
            page.locator("main a", new Page.LocatorOptions().setHasText(JUDUL)).first().click();
            assertThat(page.locator("h1")).containsText(JUDUL);
            assertThat(page.locator(".lk-sheet svg")).hasCount(page.locator(".lk-sheet").count());
            assertThat(page.locator(".lk-sheet svg").first().locator("title").first())
                    .containsText(JUDUL);

            page.locator("main a[href$='" + ALAMAT + "/langkah']").first().click();
            assertThat(page.locator("main tbody tr")).hasCount(36);

            assertThat(file(visitor, ".pdf")).startsWith("%PDF-");
            assertThat(file(visitor, ".docx")).startsWith("PK");
            visitor.visit(ALAMAT);
            assertThat(file(visitor, ".bpmn"))
                    .contains("http://www.omg.org/spec/BPMN/20100524/MODEL");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theFormCanBeReadWithoutScript() {
        try (var visitor = Visitor.withoutScript(port)) {
            Person.KASUBAG.login(visitor);
            visitor.visit("/sop?q=pengukuran");
            visitor.page()
                    .locator("main a", new Page.LocatorOptions().setHasText(JUDUL))
                    .first()
                    .click();
            assertThat(visitor.page().locator(".lk-sheet svg").first()).isVisible();
            visitor.page().locator("main a[href$='/langkah']").first().click();
            assertThat(visitor.page().locator("main tbody tr")).hasCount(36);
        }
    }

    @Test
    void theSearchFieldOfEveryPageFindsIt() {
        try (var visitor = Person.KASUBAG.visit(port)) {
            visitor.visit("/cari?q=pengukuran+kinerja");
            assertThat(visitor.page().locator("main a[href$='" + ALAMAT + "']").first())
                    .isVisible();
        }
    }

    /** What the link on the page with this ending gives, as text. */
    private static String file(Visitor visitor, String ending) {
        var link = visitor.page().locator("main a[href*='" + ending + "']").first();
        var answer = visitor.requests().get(link.getAttribute("href"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-disposition")).contains(ending);
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }
}

package id.laksana.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.laksana.LaksanaTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways through the program that every user goes: in, around, out; by keyboard; without script. */
@LaksanaTest
class JourneyTests {

    private final int port;

    JourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aWrongPasswordIsExplainedAndTheNameIsKept() {
        try (var visitor = Visitor.at(port)) {
            visitor.visit("/masuk");
            var page = visitor.page();
            page.locator("input[name=nama]").fill("tidak.dikenal");
            page.locator("input[type=password]").fill("bukan sandinya");
            page.locator("input[type=password]").press("Enter");
            assertThat(page.locator("input[name=nama]")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("input[name=nama]")).hasValue("tidak.dikenal");
        }
    }

    @Test
    void whoIsSentToTheLoginPageComesBackToWhereTheyWanted() {
        try (var visitor = Visitor.at(port)) {
            visitor.visit("/bantuan?asal=1");
            visitor.visit("/akun");
            assertThat(visitor.page().url()).contains("/masuk");
            Person.KASUBAG.enter(visitor);
            assertThat(visitor.page().url()).endsWith("/akun");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void theWholeWayIsOpenWithoutScript() {
        try (var visitor = Visitor.withoutScript(port)) {
            Person.KASUBAG.login(visitor);
            var page = visitor.page();
            page.locator(".lk-search input").fill("kinerja");
            page.locator(".lk-search input").press("Enter");
            assertThat(page.url()).contains("/cari?q=kinerja");
            page.locator(".lk-top summary").click();
            page.locator("form[action$='/keluar'] button").click();
            assertThat(page.url()).contains("/masuk");
        }
    }

    @Test
    void anErrorPageKeepsTheMenuOfWhoIsLoggedIn() {
        try (var visitor = Person.KASUBAG.visit(port)) {
            for (var path : List.of("/tidak-ada", "/sop/tidak-ada", "/sop?status=OMONG")) {
                visitor.visit(path);
                assertThat(visitor.page().locator(".lk-top summary")).containsText("Ratna Paweli");
            }
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (var visitor = Person.KASUBAG.visit(port)) {
            visitor.visit("/");
            var page = visitor.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(".lk-skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#isi");
            page.keyboard().press("/");
            assertThat(page.locator(".lk-search input")).isFocused();
            page.keyboard().type("sop");
            page.keyboard().press("Enter");
            page.waitForURL("**/cari?q=sop");
            personMenu(page);
        }
    }

    private static void personMenu(Page page) {
        page.locator(".lk-top summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".lk-menu-body")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".lk-menu-body")).isHidden();
        assertThat(page.locator(".lk-top summary")).isFocused();
    }
}

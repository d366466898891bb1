package id.laksana.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.web.MessageFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The first day of an instansi: founded, its units and people imported, posts filled, and a Plt. at
 * work.
 */
@LaksanaTest
class AdministratorTests {

    private static final String PASSWORD = "kebun teh di lereng gunung";
    private static final String ATASAN = "Bagian Organisasi Uji";

    private final int port;
    private final ApplicationContext context;
    private final PageRules rules = new PageRules(MessageFiles.keys());

    AdministratorTests(@LocalServerPort int port, @Autowired ApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    @Test
    void fromAnEmptyInstansiToSomeoneWhoActsAsPlt() {
        try (var visitor = Visitor.at(port)) {
            var page = visitor.page();
            var administrator = KeamananFixture.administrator(context);
            firstLogin(visitor, administrator.nama(), administrator.sandi());
            found(visitor);
            importUnits(page);
            importPeople(page);
            appoint(page, "Kepala Subbagian Uji", "bagian-uji/kasubag", "definitif");
            appoint(page, "Kepala Bagian Uji", "bagian-uji/kabag", "plt");
            var password = openAccount(page);
            assertThat(visitor.complaints()).as("administrator").isEmpty();
            switchPost(password);
        }
    }

    /** A one-time password opens one page only: the one that replaces it. */
    private static void firstLogin(Visitor visitor, String account, String password) {
        var page = visitor.page();
        visitor.visit("/masuk");
        page.locator("input[name=nama]").fill(account);
        page.locator("#sandi").fill(password);
        page.locator("#sandi").press("Enter");
        assertThat(page.url()).endsWith("/akun/sandi");
        page.locator("[name=lama]").fill(password);
        page.locator("[name=baru]").fill(PASSWORD);
        page.locator("[name=ulang]").fill(PASSWORD);
        page.locator("[name=ulang]").press("Enter");
        assertThat(page.locator(".lk-top summary")).isVisible();
    }

    private void found(Visitor visitor) {
        var page = visitor.page();
        visitor.visit("/instalasi");
        List.of(360, 768, 1440)
                .forEach(width -> assertThat(rules.broken(visitor, width)).isEmpty());
        page.locator("[name=kode]").fill("kab-uji-peramban");
        page.locator("[name=nama]").fill("Pemerintah Kabupaten Uji Peramban");
        page.locator("[name=namaPendek]").fill("Kabupaten Uji Peramban");
        page.locator("[name=jenis]").selectOption("kabupaten");
        page.locator("[name=zona]").selectOption("Asia/Jayapura");
        page.locator("main form .btn-primary").last().click();
        page.locator("form[action$='/instalasi/kab-uji-peramban/buka'] button").click();
        assertThat(page.locator(".lk-foot")).containsText("WIT");
    }

    private static void importUnits(Page page) {
        upload(page, "unit", "Kode,Nama,Jenis,Kode induk\nbagian-uji," + ATASAN + ",bagian,\n");
        page.locator("form[action$='/terapkan'] button").click();
        page.navigate("/organisasi");
        assertThat(page.locator("main")).containsText(ATASAN);
    }

    private static void importPeople(Page page) {
        var head = "NIP,Nama,Status,Golongan,Akun\n";
        upload(
                page,
                "pegawai",
                head + "19800230 200501 1 001,Aminah Contoh,PNS,III/d,aminah.contoh\n");
        assertThat(page.locator("main tbody tr")).hasCount(1);
        assertThat(page.locator("form[action$='/terapkan']")).hasCount(0);

        upload(
                page,
                "pegawai",
                head + "19800212 200501 2 001,Aminah Contoh,PNS,III/d,aminah.contoh\n");
        assertThat(page.locator("main tbody")).containsText("Aminah Contoh");
        page.locator("form[action$='/terapkan'] button").click();
        page.navigate("/organisasi/pegawai");
        assertThat(page.locator("main")).containsText("Aminah Contoh");
    }

    private static void upload(Page page, String kind, String sheet) {
        page.navigate("/organisasi/impor?jenis=" + kind);
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                kind + ".csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form .btn-primary").click();
        page.waitForURL("**/organisasi/impor/*-*");
    }

    private static void appoint(Page page, String post, String code, String standing) {
        page.navigate("/organisasi");
        page.locator("main a", new Page.LocatorOptions().setHasText(ATASAN)).first().click();
        page.locator("a[href*='/organisasi/jabatan/baru']").click();
        page.locator("[name=kode]").fill(code);
        page.locator("[name=nama]").fill(post);
        page.locator("main form .btn-primary").click();
        page.locator("a[href$='/pemangku/baru']").click();
        page.locator("[name=pegawai]").fill("aminah.contoh");
        page.locator("[name=sebagai]").selectOption(standing);
        if (!standing.equals("definitif")) {
            page.locator("[name=hariTerakhir]").fill(page.locator("[name=sejak]").inputValue());
        }
        page.locator("main form .btn-primary").click();
        assertThat(page.locator("main h1")).hasText(post);
        assertThat(page.locator("main")).containsText("Aminah Contoh");
    }

    private static String openAccount(Page page) {
        page.navigate("/keamanan/akun/baru?q=Aminah");
        page.locator("form[action$='/keamanan/akun'] button").click();
        return page.locator(".lk-secret").innerText();
    }

    private void switchPost(String password) {
        try (var visitor = Visitor.at(port)) {
            firstLogin(visitor, "aminah.contoh", password);
            var page = visitor.page();
            visitor.visit("/bantuan");
            var person = page.locator(".lk-top summary");
            for (var post : List.of("Plt. Kepala Bagian Uji", "Kepala Subbagian Uji")) {
                person.click();
                page.locator("button[name=jabatan]", new Page.LocatorOptions().setHasText(post))
                        .click();
                assertThat(person).containsText(post);
                assertThat(page.url()).endsWith("/bantuan");
            }
            assertThat(visitor.complaints()).as("Plt.").isEmpty();
        }
    }
}

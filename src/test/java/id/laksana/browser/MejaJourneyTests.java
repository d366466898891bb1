package id.laksana.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.laksana.LaksanaTest;
import id.laksana.web.MessageFiles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the list to done by the keyboard, with a file that loses its connection on the way. */
@LaksanaTest
class MejaJourneyTests {

    private final int port;

    MejaJourneyTests(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void aTaskIsFoundTickedGivenAFileAndDoneByTheKeyboard() {
        String tanda = UUID.randomUUID().toString();
        try (var visitor = Visitor.at(port)) {
            var page = login(visitor);
            page.navigate("/pelaksanaan/mulai?sop=lutim-setda-id-card");
            page.locator("[name=perihal]").fill(tanda);
            page.locator("main form .btn-primary").click();
            page.waitForURL("**/pelaksanaan/*-*");

            page.navigate("/meja?cari=" + tanda);
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/tugas/*");
            String tugas = page.url();
            page.locator("text=Sudah saya baca").click();
            assertThat(page.locator("#peringatan")).containsText("sudah Anda baca");
            page.locator("[name=centang]").first().check();
            assertThat(page.locator("#sisa-periksa")).containsText("Tersimpan pukul");
            upload(page);
            var broken = new ArrayList<>(visitor.complaints());
            broken.removeIf(
                    text -> text.contains("/unggahan/") || text.contains("net::ERR_FAILED"));
            broken.addAll(new PageRules(MessageFiles.keys()).broken(visitor, 1440));
            broken.addAll(new PageRules(MessageFiles.keys()).brokenInLight(visitor, 360));
            assertThat(broken).isEmpty();

            page.navigate("/meja?cari=" + tanda);
            page.keyboard().press("j");
            page.keyboard().press("x");
            assertThat(page.locator(".lk-bersama")).containsText("1 tugas dipilih");
            page.locator(".lk-bersama button").click();
            assertThat(page.locator(".lk-hasil-bersama")).containsText("1 tugas selesai");
            page.navigate(tugas);
            assertThat(page.locator("main")).containsText("Tugas ini sudah berakhir.");
        }
    }

    private static void upload(Page page) {
        var failed = new ArrayList<String>();
        page.route(
                "**/unggahan/*?mulai=524288",
                route -> {
                    if (failed.isEmpty()) {
                        failed.add(route.request().url());
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
        byte[] content = "a;b\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        page.locator("input[name=berkas]")
                .setInputFiles(new FilePayload("data.csv", "text/csv", content));
        assertThat(page.locator("#daftar-berkas")).containsText("data.csv");
        assertThat(failed).hasSize(1);
    }

    private static Page login(Visitor visitor) {
        visitor.visit("/masuk");
        var page = visitor.page();
        page.locator("input[name=nama]").fill("yulius.marunduh");
        page.locator("input[type=password]").fill("laksana-peraga");
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/masuk"));
        return page;
    }
}

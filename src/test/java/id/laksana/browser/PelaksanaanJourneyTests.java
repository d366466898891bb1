package id.laksana.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.laksana.LaksanaTest;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PelaksanaanFixture;
import id.laksana.pelaksanaan.TugasMeja;
import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * SOPs of five patterns from the start to the end by their pages, each step by someone who is
 * logged in and acts for the post: returns one level down, mail that is only passed on, a branch by
 * category, work of every unit with one that decides, an applicant and an outside party.
 */
@LaksanaTest
class PelaksanaanJourneyTests {

    private final int port;
    private final ApplicationContext context;
    private final Map<String, Visitor> visitors = new HashMap<>();

    PelaksanaanJourneyTests(@LocalServerPort int port, @Autowired ApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lutim-setda-id-card",
                "jatim-setda-surat-masuk",
                "jatim-setda-penilaian-prestasi-kerja",
                "lutim-kecamatan-data-kinerja",
                "jatim-setda-izin-cuti"
            })
    void everyPostDoesItsStepsUntilTheEnd(String kode) {
        var sop =
                DaftarSop.semua().stream()
                        .filter(s -> s.kode().equals(kode))
                        .findFirst()
                        .orElseThrow();
        var orang = PelaksanaanFixture.in(context, sop.instansi());
        try {
            UUID id = start(orang, sop);
            Set<Panah> taken = new HashSet<>();
            int steps = 0;
            for (var open = orang.terbuka(id); !open.isEmpty(); open = orang.terbuka(id)) {
                assertThat(steps++).isLessThan(80);
                step(orang, sop, open.getFirst(), taken);
            }
            var page = visitors.values().iterator().next().page();
            page.navigate("/pelaksanaan/" + id);
            assertThat(page.locator("main .lk-meta")).containsText("Selesai");
            Locator forms = page.locator("a[href*='/formulir/']");
            if (kode.equals("lutim-kecamatan-data-kinerja")) {
                forms.nth(1).click();
                assertThat(page.locator(".lk-lembar").first()).containsText("8,5");
                page.goBack();
            }
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target/gambar/perjalanan-" + kode + ".png")));
            visitors.forEach((who, visitor) -> assertThat(visitor.complaints()).as(who).isEmpty());
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    @Test
    void whatWasTypedSurvivesALostConnectionUntilItIsTaken() {
        var sop =
                DaftarSop.semua().stream()
                        .filter(s -> s.kode().equals("lutim-setda-id-card"))
                        .findFirst()
                        .orElseThrow();
        var orang = PelaksanaanFixture.in(context, sop.instansi());
        try {
            var task = orang.terbuka(start(orang, sop)).getFirst();
            var page = page(orang, orang.siapa(task));
            page.navigate("/tugas/" + task.id());
            page.locator("[name=catatan]").fill("Biodata dan foto sudah lengkap.");
            page.navigate("/meja");
            page.navigate("/tugas/" + task.id());
            assertThat(page.locator("[name=catatan]")).hasValue("Biodata dan foto sudah lengkap.");
            page.locator("main form .lk-actbar button[type=submit]").last().click();
            page.waitForURL("**/meja");
            var left =
                    page.evaluate(
                            "Object.keys(localStorage).filter(k => k.startsWith('lk-draf')).length");
            assertThat(left).isEqualTo(0);
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    private UUID start(PelaksanaanFixture orang, Sop sop) {
        var page = page(orang, orang.pemulai(sop));
        page.navigate("/sop/" + sop.kode());
        page.locator(".lk-head-acts a[href*='/pelaksanaan/mulai']").click();
        page.locator("[name=perihal]").fill("Perjalanan " + sop.judul());
        page.locator("main form .btn-primary").click();
        page.waitForURL("**/pelaksanaan/*-*");
        return UUID.fromString(page.url().replaceAll(".*/pelaksanaan/", "").substring(0, 36));
    }

    private void step(PelaksanaanFixture orang, Sop sop, TugasMeja task, Set<Panah> taken) {
        var page = page(orang, orang.siapa(task));
        page.navigate("/meja?susunan=sop&sop=" + sop.kode());
        page.locator("a.lk-task[href$='/tugas/" + task.id() + "']").click();
        assertThat(page.locator("main h1")).hasText(task.kegiatan());
        if (sop.langkah(task.langkah()).bercabang()) {
            decide(page, sop, task, taken);
        }
        if (page.locator("[data-lembar]").count() > 0) {
            fill(page);
        }
        Locator date = page.locator("main [name=tanggal]");
        if (date.count() > 0) {
            date.fill("2026-07-01");
        }
        page.locator("main form .lk-actbar button[type=submit]").last().click();
        page.waitForURL("**/meja");
    }

    /** A block from a spreadsheet, then cell by cell with the keyboard; what is left is saved. */
    private static void fill(Page page) {
        Locator period = page.locator("[name=periode]");
        if (period.count() > 0) {
            period.fill("Triwulan III Tahun 2026");
            paste(
                    page.locator("#indikator-1"),
                    "Berkas selesai tepat waktu\t%\t90\nSurat\tsurat\t12");
            assertThat(page.locator("#target-2")).hasValue("12");
            return;
        }
        int rows = page.locator("[data-kolom=realisasi]").count();
        page.locator("#realisasi-1").focus();
        for (int no = 1; no <= rows; no++) {
            page.keyboard().type("8,5");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+Tab");
        }
        assertThat(page.locator("#lembar-disimpan")).containsText("Tersimpan");
        // a row that is not saved yet belongs to the form of the task
        assertThat(page.locator("[data-kolom][form]")).hasCount(0);
        page.reload();
        assertThat(page.locator("#realisasi-1")).hasValue("8,5");
    }

    private static void paste(Locator cell, String text) {
        cell.evaluate(
                """
                (cell, text) => {
                    const data = new DataTransfer();
                    data.setData("text/plain", text);
                    cell.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
                }
                """,
                text);
    }

    /** The first return not yet taken, else the first way on. */
    private static void decide(Page page, Sop sop, TugasMeja task, Set<Panah> taken) {
        List<Panah> ways = Alur.of(sop).keluar(task.langkah());
        var way =
                ways.stream()
                        .filter(panah -> panah.kembali() && taken.add(panah))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        ways.stream()
                                                .filter(p -> !p.kembali())
                                                .findFirst()
                                                .orElseThrow());
        page.locator("main input[name=jawaban]").nth(ways.indexOf(way)).check();
        if (way.kembali()) {
            page.locator("main [name=catatan]").fill("Mohon dilengkapi, lalu ajukan lagi.");
        }
    }

    /** Logged in and acting for that post. */
    private Page page(PelaksanaanFixture orang, Pelaku oleh) {
        var visitor = visitors.computeIfAbsent(orang.akun(oleh), this::login);
        var page = visitor.page();
        var post = page.locator("button[name=jabatan][value='" + oleh.jabatan() + "']");
        if (post.count() > 0
                && !page.locator(".lk-top summary").innerText().contains(oleh.jabatanTertulis())) {
            page.locator(".lk-top summary").click();
            post.click();
            assertThat(page.locator(".lk-top summary")).containsText(oleh.namaJabatan());
        }
        return page;
    }

    private Visitor login(String account) {
        var visitor = Visitor.at(port);
        visitor.visit("/masuk");
        visitor.page().locator("input[name=nama]").fill(account);
        visitor.page().locator("input[type=password]").fill("laksana-peraga");
        visitor.page().locator("input[type=password]").press("Enter");
        visitor.page().waitForURL(url -> !url.contains("/masuk"));
        return visitor;
    }
}

package id.laksana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.web.MessageFiles;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page that a link leads to, found by following the links, at phone, tablet and desk, in
 * light and dark.
 */
@LaksanaTest
class PagesTests {

    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final int DESKTOP = 1440;

    // Pages that no link of these people leads to. The first two stand between two others, the
    // next two are opened by AdministratorTests; then come two that need a stand-in and a draft,
    // which the demonstration does not show them. PelaksanaanJourneyTests opens the tasks and
    // their forms, PeganganPagesTests what changes hands, NaskahPagesTests a letter,
    // PenandatangananNaskahTests what a visitor finds of a signed document. SuratPagesTests opens
    // what a registrar of letters sees, KirimanUmumTests what a sender without an account does,
    // ArsipPagesTests what an archive that is not empty shows.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "/arsip/{id}",
                    "/arsip/berkas/{id}",
                    "/arsip/klasifikasi/impor/{id}",
                    "/masuk/faktor",
                    "/keamanan",
                    "/instalasi",
                    "/organisasi/impor/{id}",
                    "/organisasi/jabatan/{jabatan}/pengganti/{id}/akhiri",
                    "/sop/{kode:[a-z0-9-]+}/versi/{nomor:[0-9]+}/ajukan",
                    "/serah-terima/catatan/{id}",
                    "/tugas/{id}",
                    "/tugas/{id}/{tindakan:ambil|lepas|ambil-alih|tarik|limpahkan}",
                    "/pelaksanaan/{id}/formulir/{langkah:[0-9]{1,3}}",
                    "/naskah/{id}",
                    "/naskah/{id}/sunting",
                    "/verifikasi/{kode}",
                    "/surat/catat",
                    "/surat/{id}/ajukan",
                    "/surat/{id}/daftarkan",
                    "/surat/{id}/koreksi",
                    "/surat/{id}/tolak",
                    "/surat/{id}/kembar",
                    "/kirim-surat/{kode}",
                    "/tanda-terima/{token}");

    private static final Visitors VISITORS = new Visitors();

    private final PageRules rules = new PageRules(MessageFiles.keys());
    private final Routes routes;
    private final Site site;
    private final int port;

    PagesTests(
            @Qualifier("requestMappingHandlerMapping") @Autowired
                    RequestMappingHandlerMapping mapping,
            @Autowired ApplicationContext context,
            @LocalServerPort int port) {
        this.port = port;
        routes = new Routes(mapping);
        site = Site.of(context, routes, port);
    }

    @AfterAll
    static void goHome() {
        VISITORS.close();
    }

    @Test
    void noLinkIsDead() {
        assertThat(site.dead()).isEmpty();
    }

    @Test
    void aLinkLeadsToEveryPage() {
        var alone = new TreeSet<>(routes.pages());
        alone.removeAll(ELSEWHERE);
        site.pages().keySet().forEach(kind -> alone.remove(kind.split("\\?")[0]));
        assertThat(alone).isEmpty();
    }

    /** Names and terms of the form stay as the form spells them. */
    @Test
    void noSentenceStaysIndonesian() {
        assertThat(UntranslatedText.of(site, port)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> pagesKeepTheRules() {
        return site.pages().entrySet().stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.getKey(),
                                        () -> check(page.getKey(), page.getValue())));
    }

    /**
     * A filtered list is the same template as the whole one, and a middle width hides and shows
     * nothing of its own: axe looks where the page differs, on the phone and on the wide screen.
     */
    private void check(String kind, Site.Seen page) {
        var visitor = VISITORS.of(page, port);
        visitor.visit(page.address());
        var broken = new ArrayList<>(rules.brokenInLight(visitor, PHONE));
        broken.addAll(rules.brokenLayout(visitor, TABLET));
        if (!kind.contains("?")) {
            broken.addAll(rules.broken(visitor, DESKTOP));
        }
        broken.addAll(visitor.complaints());
        assertThat(broken).as(page.address()).isEmpty();
    }
}

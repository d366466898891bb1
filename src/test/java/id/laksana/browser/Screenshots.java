package id.laksana.browser;

import com.microsoft.playwright.Page;
import id.laksana.LaksanaTest;
import id.laksana.pelaksanaan.ContohPelaksanaan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Pictures of real screens, for the README and for eyes that judge. No test and not run as one:
 * {@code ./run gambar} writes those of the README to docs/gambar, {@code ./run gambar semua} every
 * page at three widths to target/gambar.
 */
@LaksanaTest
class Screenshots {

    private static final int DESK = 1366;
    private static final int PHONE = 390;

    private final RequestMappingHandlerMapping mapping;
    private final ApplicationContext context;
    private final int port;

    Screenshots(
            @Qualifier("requestMappingHandlerMapping") @Autowired
                    RequestMappingHandlerMapping mapping,
            @Autowired ApplicationContext context,
            @LocalServerPort int port) {
        this.context = context;
        this.mapping = mapping;
        this.port = port;
    }

    @Test
    void readme() {
        var sop = "/sop/sulteng-dkukm-pengukuran-kinerja";
        take(null, "/masuk", DESK, false, "masuk");
        take(Person.KASUBAG, "/", DESK, false, "beranda");
        take(Person.KASUBAG, "/sop", DESK, false, "katalog");
        take(Person.KASUBAG, "/sop", PHONE, false, "katalog-ponsel");
        take(Person.KASUBAG, sop + "#lembar-2", DESK, false, "sop");
        take(Person.KASUBAG, sop, DESK, true, "sop-gelap");
        take(Person.KASUBAG, sop + "/langkah", PHONE, false, "sop-ponsel");
        var kasus = "/pelaksanaan/" + ContohPelaksanaan.tersebar(context);
        take(Person.KASUBAG, kasus, DESK, false, "pelaksanaan");
        take(Person.KEPALA_BIRO, "/organisasi", DESK, false, "organisasi");
        take(Person.KEPALA_BIRO, "/organisasi/kalender", DESK, false, "kalender");
    }

    @Test
    void everyPage() {
        Site.of(context, new Routes(mapping), port)
                .pages()
                .forEach(
                        (kind, seen) -> {
                            try (var visitor = seen.visit(port)) {
                                visitor.visit(seen.address());
                                var name = kind.replaceAll("[^a-z0-9?=-]+", "_");
                                for (int width : new int[] {360, 768, 1440}) {
                                    shoot(
                                            visitor.width(width).dark(width == 768),
                                            "target/gambar/" + name + "-" + width,
                                            true);
                                }
                            }
                        });
    }

    private void take(
            @Nullable Person person, String address, int width, boolean dark, String name) {
        try (var visitor = new Site.Seen(Site.Who.of(person), address).visit(port)) {
            visitor.width(width).dark(dark).visit(address);
            shoot(visitor, "docs/gambar/" + name, false);
        }
    }

    private static void shoot(Visitor visitor, String file, boolean whole) {
        visitor.page().evaluate("document.fonts.ready");
        visitor.page()
                .screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(whole)
                                .setPath(Path.of(file + ".png")));
    }
}

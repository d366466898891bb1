package id.laksana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that finds nothing proves nothing: each one is shown a page that breaks it. */
class PageRulesTests {

    private static final String PAGE =
            """
            <!doctype html><html lang="id"><head><title>Halaman</title>
            <style>body { margin: 0 } .lk-bottom { position: fixed; inset: auto 0 0; height: 56px; background: #fff }
            .lk-page { padding-bottom: 60px } .atas { position: absolute; left: 0; top: 0 }
            @media (prefers-color-scheme: dark) { .pudar { color: #999 } }</style></head>
            <body><main class="lk-page"><h1>Judul</h1>%s</main><nav class="lk-bottom">Bilah</nav></body></html>
            """;

    /** Nothing listens at this port: these pages come from a string. */
    private static final Visitor visitor = Visitor.at(9);

    private final PageRules rules = new PageRules(Set.of("sop.judul"));

    @Test
    void aGoodPagePasses() {
        assertThat(broken("<p>Isi halaman ini baik.</p><button>Simpan</button>")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div style='width:900px'>lebar</div>           | wider than the window by 540 px",
                "<p style='height:2000px;margin-bottom:-60px'>panjang</p> | under the phone bar",
                "<button class=atas>Satu</button><button class=atas>Dua</button> | Satu lies under",
                "<p>sop.judul</p>                               | message key: sop.judul",
                "<p>Halo {0}</p>                                | not for readers: {0}",
                "<p>Langkah[no=1, oleh=x]</p>                   | not for readers: Langkah[no=",
                "<p id=a>a</p><p id=a>b</p>                     | id twice: a",
                "<input type=text>                              | label: ",
                "<p class=pudar style='background:#fff'>pudar</p> | color-contrast: ",
                "<h4>Terlalu dalam</h4>                         | heading-order: ",
            })
    void aBadPageIsFound(String content, String complaint) {
        assertThat(broken(content)).anyMatch(said -> said.contains(complaint));
    }

    @Test
    void whatTheBrowserReportsIsFound() {
        assertThat(broken("<img alt='' src='http://localhost:9/tidak-ada.png'>"))
                .anyMatch(said -> said.contains("/tidak-ada.png"));
        assertThat(broken("<script>throw new Error('rusak')</script>"))
                .anyMatch(said -> said.contains("rusak"));
    }

    @AfterAll
    static void close() {
        visitor.close();
    }

    private List<String> broken(String content) {
        visitor.width(360).page().setContent(PAGE.formatted(content));
        return rules.broken(visitor, 360);
    }
}

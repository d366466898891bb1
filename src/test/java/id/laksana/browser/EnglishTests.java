package id.laksana.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.web.MessageFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Whoever chooses English reads English everywhere; names and terms of the form stay as the form
 * spells them.
 */
@LaksanaTest
class EnglishTests {

    private final Site site;
    private final int port;

    EnglishTests(
            @Qualifier("requestMappingHandlerMapping") @Autowired
                    RequestMappingHandlerMapping mapping,
            @Autowired ApplicationContext context,
            @LocalServerPort int port) {
        this.port = port;
        site = Site.of(context, new Routes(mapping), port);
    }

    @Test
    void noSentenceStaysIndonesian() {
        var indonesian = sentencesWithATranslation();
        var left = new ArrayList<String>();
        site.pages()
                .forEach(
                        (kind, page) -> {
                            var found = texts(page);
                            found.retainAll(indonesian);
                            found.forEach(text -> left.add(kind + ": " + text));
                        });
        assertThat(left).isEmpty();
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

    /** Short ones may be names that are the same word in both. */
    private static Set<String> sentencesWithATranslation() {
        return MessageFiles.translations().entrySet().stream()
                .filter(words -> words.getKey().contains(" ") && !words.getKey().contains("{"))
                .filter(words -> !words.getKey().equals(words.getValue()))
                .map(words -> words.getKey().strip())
                .collect(Collectors.toSet());
    }

    private Set<String> texts(Site.Seen page) {
        try (var visitor = page.visit(port).in("bahasa", "en")) {
            var html = visitor.requests().get(page.address()).text();
            return Arrays.stream(withoutOfficialWords(html).split("<[^>]*>"))
                    .map(text -> HtmlUtils.htmlUnescape(text).strip())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /** The sheets of the form are pictures of an Indonesian paper; so are names of its columns. */
    private static String withoutOfficialWords(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("(?s)<(\\w+)[^>]*\\blang=\"id\"[^>]*>.*?</\\1>", "");
    }
}

package id.laksana.browser;

import id.laksana.web.MessageFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Sentences that stay Indonesian for who has chosen English. */
final class UntranslatedText {

    private UntranslatedText() {}

    static List<String> of(Site site, int port) {
        var indonesian = sentencesWithATranslation();
        var left = new ArrayList<String>();
        try (var visitors = new Visitors()) {
            site.pages()
                    .forEach(
                            (kind, page) -> {
                                var found = texts(visitors.of(page, port), page.address());
                                found.retainAll(indonesian);
                                found.forEach(text -> left.add(kind + ": " + text));
                            });
        }
        return left;
    }

    /** Short ones may be names that are the same word in both. */
    private static Set<String> sentencesWithATranslation() {
        return MessageFiles.translations().entrySet().stream()
                .filter(words -> words.getKey().contains(" ") && !words.getKey().contains("{"))
                .filter(words -> !words.getKey().equals(words.getValue()))
                .map(words -> words.getKey().strip())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Visitor visitor, String address) {
        var answer = visitor.in("bahasa", "en").requests().get(address);
        var html = answer.text();
        answer.dispose();
        return Arrays.stream(withoutOfficialWords(html).split("<[^>]*>"))
                .map(text -> HtmlUtils.htmlUnescape(text).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The sheets of the form are pictures of an Indonesian paper; so are names of its columns. */
    private static String withoutOfficialWords(String html) {
        return html.replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("(?s)<(\\w+)[^>]*\\blang=\"id\"[^>]*>.*?</\\1>", "");
    }
}

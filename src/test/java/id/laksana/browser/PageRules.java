package id.laksana.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What must hold on every page: accessible by axe, nothing cut off or covered, nothing
 * untranslated.
 */
final class PageRules {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = read("/browser/page-rules.js");

    private final List<String> messageKeys;

    PageRules(Set<String> messageKeys) {
        this.messageKeys = List.copyOf(messageKeys);
    }

    /** Layout and axe at this width; the colours once more in the dark. */
    List<String> broken(Visitor visitor, int width) {
        var broken = new ArrayList<>(inLight(visitor, width));
        visitor.dark(true);
        broken.addAll(axe(new AxeBuilder(visitor.page()).withRules(List.of("color-contrast"))));
        broken.addAll(visitor.complaints());
        return at(width, broken);
    }

    List<String> brokenInLight(Visitor visitor, int width) {
        return at(width, inLight(visitor, width));
    }

    /** Only what a width can break by itself: nothing cut off, covered or untranslated. */
    List<String> brokenLayout(Visitor visitor, int width) {
        visitor.width(width).dark(false);
        return at(width, layout(visitor.page()));
    }

    private List<String> inLight(Visitor visitor, int width) {
        visitor.width(width).dark(false);
        var broken = new ArrayList<>(layout(visitor.page()));
        broken.addAll(axe(new AxeBuilder(visitor.page()).withTags(STANDARD)));
        return broken;
    }

    private static List<String> at(int width, List<String> broken) {
        return broken.stream().map(problem -> width + " px: " + problem).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> layout(Page page) {
        return (List<String>) page.evaluate(SCRIPT, messageKeys);
    }

    private static List<String> axe(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(PageRules::say)
                .toList();
    }

    private static String say(Rule rule) {
        var places =
                rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getFailureSummary());
        return rule.getId()
                + ": "
                + rule.getHelp()
                + "\n    "
                + String.join("\n    ", places.toList());
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(PageRules.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

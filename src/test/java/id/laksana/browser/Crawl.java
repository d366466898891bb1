package id.laksana.browser;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows the links a person sees from the home page on, one of each kind, and remembers which were
 * dead.
 */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    private final Routes routes;
    private final APIRequestContext requests;
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<String, String> pages = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();
    private final Deque<String> waiting = new ArrayDeque<>();

    Crawl(Routes routes, APIRequestContext requests) {
        this.routes = routes;
        this.requests = requests;
    }

    Crawl from(String... starts) {
        Arrays.stream(starts).forEach(this::meet);
        for (String next = waiting.poll(); next != null; next = waiting.poll()) {
            open(next);
        }
        return this;
    }

    /** Address of one page of each kind, by kind. */
    Map<String, String> pages() {
        return pages;
    }

    /** Address of one of each kind, files included. */
    Map<String, String> addresses() {
        return addresses;
    }

    List<String> dead() {
        return dead;
    }

    private void meet(String address) {
        var kind = kind(address);
        if (kind != null && addresses.putIfAbsent(kind, address) == null) {
            waiting.add(address);
        }
    }

    /**
     * Two addresses are of one kind when one method answers them with the same query parameter, or
     * with several.
     */
    private @Nullable String kind(String address) {
        var parts = address.split("\\?", 2);
        var pattern = routes.patternOf(parts[0]).orElse(null);
        if (pattern == null || parts.length == 1) {
            return pattern;
        }
        var names = parameters(parts[1]);
        return pattern + "?" + (names.size() == 1 ? names.first() : "...");
    }

    private static SortedSet<String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void open(String address) {
        var answer = requests.get(address, RequestOptions.create().setMaxRedirects(5));
        if (answer.status() != 200) {
            dead.add(answer.status() + " " + address);
        } else if (isHtml(answer)) {
            var path = answer.url().replaceFirst("^https?://[^/]+", "");
            if (path.equals(address)) {
                pages.put(String.valueOf(kind(address)), address);
            } else {
                meet(path); // sent on to another page, which is the one to look at
            }
            LINK.matcher(answer.text())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(this::meet);
        }
        answer.dispose();
    }

    private static boolean isHtml(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }
}

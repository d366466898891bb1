package id.laksana.browser;

import id.laksana.pelaksanaan.ContohPelaksanaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * All pages of the running program: one address of each kind, with someone who sees it. Found once
 * for all tests.
 */
final class Site {

    /** A page as one person sees it; a visitor who has not logged in is nobody. */
    record Seen(@Nullable Person by, String address) {

        Visitor visit(int port) {
            return by == null ? Visitor.at(port) : by.visit(port);
        }
    }

    private static @Nullable Site found;

    private final Map<String, Seen> pages = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();

    private Site(Routes routes, int port) {
        follow(routes, null, port);
        for (var person : Person.values()) {
            follow(routes, person, port);
        }
    }

    static synchronized Site of(ApplicationContext context, Routes routes, int port) {
        if (found == null) {
            // The newest case is the one that a list leads to
            ContohPelaksanaan.tersebar(context);
        }
        var site = found == null ? new Site(routes, port) : found;
        found = site;
        return site;
    }

    private void follow(Routes routes, @Nullable Person person, int port) {
        try (var visitor = new Seen(person, "/").visit(port)) {
            var crawl =
                    new Crawl(routes, visitor.requests())
                            .from(person == null ? "/masuk" : "/", "/bantuan");
            crawl.pages()
                    .forEach((kind, address) -> pages.putIfAbsent(kind, new Seen(person, address)));
            crawl.dead()
                    .forEach(
                            answer -> dead.add((person == null ? "guest" : person) + " " + answer));
        }
    }

    /** By kind: the pattern of the address and the names of its query parameters. */
    Map<String, Seen> pages() {
        return pages;
    }

    /** Links that people see and that do not answer. */
    List<String> dead() {
        return dead;
    }
}

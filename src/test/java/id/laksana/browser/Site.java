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

    /**
     * Who looks at a page.
     *
     * @param person of the demonstration; null for others
     * @param session of somebody else, see {@link Visitor#session()}; null without one
     */
    record Who(@Nullable Person person, @Nullable String session) {

        /** Has not logged in. */
        static final Who GUEST = new Who(null, null);

        static Who of(@Nullable Person person) {
            return new Who(person, null);
        }

        static Who with(String cookie, String value) {
            return new Who(
                    null,
                    """
                    {"cookies": [{"name": "%s", "value": "%s", "domain": "localhost", "path": "/",
                      "expires": -1, "httpOnly": true, "secure": false, "sameSite": "Lax"}], "origins": []}
                    """
                            .formatted(cookie, value));
        }

        Visitor visit(int port) {
            if (person != null) {
                return person.visit(port);
            }
            return session == null ? Visitor.at(port) : Visitor.at(port, session);
        }
    }

    /** A page as somebody sees it. */
    record Seen(Who by, String address) {

        Visitor visit(int port) {
            return by.visit(port);
        }
    }

    private static @Nullable Site found;

    private final Map<String, Seen> pages = new TreeMap<>();
    private final List<String> dead = new ArrayList<>();

    private Site(Routes routes, int port) {
        follow(routes, Who.GUEST, port);
        for (var person : Person.values()) {
            follow(routes, Who.of(person), port);
        }
    }

    static synchronized Site of(ApplicationContext context, Routes routes, int port) {
        if (found == null) {
            // The newest case is the one that a list leads to
            ContohPelaksanaan.tersebar(context);
        }
        var site = found == null ? new Site(routes, port) : found;
        if (found == null) {
            VersiDua.pages(context).forEach(site.pages::putIfAbsent);
        }
        found = site;
        return site;
    }

    private void follow(Routes routes, Who who, int port) {
        try (var visitor = who.visit(port)) {
            var crawl =
                    new Crawl(routes, visitor.requests())
                            .from(who.equals(Who.GUEST) ? "/masuk" : "/", "/bantuan");
            crawl.pages()
                    .forEach((kind, address) -> pages.putIfAbsent(kind, new Seen(who, address)));
            crawl.dead().forEach(answer -> dead.add(who.person() + " " + answer));
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

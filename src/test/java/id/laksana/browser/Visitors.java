package id.laksana.browser;

import java.util.HashMap;
import java.util.Map;

/** One visitor for each person, who keeps style sheets and scripts from page to page. */
final class Visitors implements AutoCloseable {

    private final Map<Site.Who, Visitor> open = new HashMap<>();

    Visitor of(Site.Seen page, int port) {
        return open.computeIfAbsent(page.by(), _ -> page.visit(port));
    }

    @Override
    public void close() {
        open.values().forEach(Visitor::close);
        open.clear();
    }
}

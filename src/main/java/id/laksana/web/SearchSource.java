package id.laksana.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that the search field finds, contributed by a module as a bean. Results obey
 * its own rights.
 */
public interface SearchSource {

    /** Message key of the heading above the results of this kind. */
    String kind();

    int order();

    /** The best matches, at most {@code limit}, best first. */
    List<Hit> search(String query, int limit);

    /** The page with all matches of this kind; null when there is none. */
    default @Nullable String allPath(String query) {
        return null;
    }

    /** One result; the snippet says in plain text where it matched or whose it is. */
    record Hit(String title, String path, @Nullable String snippet) {}
}

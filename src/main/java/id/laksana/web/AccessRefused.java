package id.laksana.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Refuses an act and says which posts may do it and whom to ask, so that the page never is a bare
 * 403.
 */
public class AccessRefused extends AccessDeniedException {

    private final List<String> posts;
    private final @Nullable String ask;

    public AccessRefused(String act, List<String> posts, @Nullable String ask) {
        super(act);
        this.posts = List.copyOf(posts);
        this.ask = ask;
    }

    /** The posts that may do it, in words. */
    public List<String> posts() {
        return posts;
    }

    /** Whom to ask for the right: a person or a unit. */
    public @Nullable String ask() {
        return ask;
    }
}

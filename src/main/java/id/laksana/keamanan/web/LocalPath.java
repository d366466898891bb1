package id.laksana.keamanan.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go back to: a path of this program and nothing else. */
final class LocalPath {

    private LocalPath() {}

    /** Browsers read both "//host" and "/\host" as another site. */
    static String of(String path) {
        boolean local =
                path.startsWith("/")
                        && !path.startsWith("//")
                        && path.chars().noneMatch(c -> c < ' ' || c == '\\');
        return local && !path.startsWith("/masuk") ? path : "/";
    }

    /**
     * The page the form was sent from; browsers tell it to the same site only (Referrer-Policy).
     */
    static String ofReferer(@Nullable String referer, String host) {
        if (referer == null) {
            return "/";
        }
        try {
            var uri = URI.create(referer);
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return host.equals(uri.getHost()) && uri.getRawPath() != null
                    ? of(uri.getRawPath() + query)
                    : "/";
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}

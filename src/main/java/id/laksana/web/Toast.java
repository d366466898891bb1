package id.laksana.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The note that an act is done, shown once on the next page. Put it as flash attribute {@link
 * #FLASH}; errors are never toasts.
 */
public record Toast(String key, List<String> args, @Nullable String undo) implements Serializable {

    public static final String FLASH = "toast";

    public static Toast of(String key, String... args) {
        return new Toast(key, List.of(args), null);
    }

    /** Offers to take the act back by a POST to this path. */
    public Toast undoneBy(String path) {
        return new Toast(key, args, path);
    }
}

package id.laksana.sop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way on from the page of an SOP, contributed as a bean by a module that works with SOPs: this
 * module knows none of them.
 */
public interface TautanSop {

    /**
     * @param key of the words
     * @param icon of the button in the head of the page; null: it is one of the tabs
     * @param hak the right a reader needs to follow it; null: everybody
     */
    record Tautan(String key, @Nullable String icon, String path, @Nullable String hak) {

        public Tautan(String key, String icon, String path) {
            this(key, icon, path, null);
        }

        public static Tautan tab(String key, String path, @Nullable String hak) {
            return new Tautan(key, null, path, hak);
        }
    }

    Optional<Tautan> untuk(VersiSop versi);
}

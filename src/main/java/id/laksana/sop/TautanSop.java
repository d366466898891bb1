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
     * @param hak the right a reader needs to follow it; null: everybody
     */
    record Tautan(String key, String icon, String path, @Nullable String hak) {

        public Tautan(String key, String icon, String path) {
            this(key, icon, path, null);
        }
    }

    Optional<Tautan> untuk(VersiSop versi);
}

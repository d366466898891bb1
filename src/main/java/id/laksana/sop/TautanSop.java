package id.laksana.sop;

import java.util.Optional;

/**
 * A way on from the page of an SOP, contributed as a bean by a module that works with SOPs: this
 * module knows none of them.
 */
public interface TautanSop {

    /**
     * @param key of the words
     */
    record Tautan(String key, String icon, String path) {}

    Optional<Tautan> untuk(VersiSop versi);
}

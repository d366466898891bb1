package id.laksana.pelaksanaan;

import java.util.List;
import java.util.UUID;

/**
 * A way on from the page of a case to what another module knows of it, contributed as a bean: this
 * module knows none of them.
 */
public interface TautanPelaksanaan {

    /**
     * @param key of the words
     * @param nama what it is called; the argument of the words
     */
    record Tautan(String key, String nama, String path) {}

    List<Tautan> untuk(UUID pelaksanaan);
}

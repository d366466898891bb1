package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import java.util.Optional;

/** What waits for a post in another module: one line on the desk, contributed as a bean. */
public interface MejaLain {

    /**
     * @param key of the words; the number is their argument
     */
    record Baris(String key, int jumlah, String path) {}

    /** Empty when nothing waits. */
    Optional<Baris> untuk(Pelaku oleh);
}

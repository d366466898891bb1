package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisPelaksanaan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.web.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cases.
 *
 * @param saya only those the person started
 * @param jumlah how many each status has
 */
public record DaftarPelaksanaanPage(
        boolean saya,
        @Nullable Status status,
        Map<Status, Long> jumlah,
        List<BarisPelaksanaan> daftar,
        Part part) {

    /** Value of the query parameter {@code milik}. */
    public static final String SAYA = "saya";

    public long total() {
        return jumlah.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The statuses that occur, in the order of the life of a case. */
    public List<Status> daftarStatus() {
        return List.of(Status.values()).stream().filter(jumlah::containsKey).toList();
    }

    public boolean tersaring() {
        return saya || status != null;
    }
}

package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDilanjutkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitangguhkan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times during which a case stood still. Nobody can work on it then, so it is no working time
 * and what was due moves on by it.
 */
final class Penangguhan {

    private Penangguhan() {}

    /**
     * In the order in which they were.
     *
     * @param sekarang until when one that has not ended counts
     */
    static List<Rentang> dari(List<PeristiwaTercatat> riwayat, Instant sekarang) {
        var result = new ArrayList<Rentang>();
        Instant since = null;
        for (PeristiwaTercatat row : riwayat) {
            switch (row.peristiwa()) {
                case PelaksanaanDitangguhkan _ -> since = row.waktu();
                case PelaksanaanDilanjutkan _, PelaksanaanDibatalkan _ -> {
                    tambah(result, since, row.waktu());
                    since = null;
                }
                default -> {}
            }
        }
        tambah(result, since, sekarang);
        return result;
    }

    private static void tambah(List<Rentang> result, @Nullable Instant since, Instant until) {
        if (since != null) {
            result.add(new Rentang(since, until));
        }
    }

    /** Those that a task which was opened then has been through. */
    static List<Rentang> selama(List<Rentang> semua, Instant dibuka, @Nullable Instant berakhir) {
        return semua.stream()
                .filter(one -> !one.mulai().isBefore(dibuka))
                .filter(one -> berakhir == null || one.mulai().isBefore(berakhir))
                .toList();
    }
}

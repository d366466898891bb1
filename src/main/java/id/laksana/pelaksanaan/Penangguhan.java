package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDilanjutkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitangguhkan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a case stood still. Nobody can work on it then, so it is no working time and
 * what was due moves on by it.
 */
public record Penangguhan(Instant mulai, Instant akhir) {

    /**
     * In the order in which they were.
     *
     * @param sekarang until when one that has not ended counts
     */
    static List<Penangguhan> dari(List<PeristiwaTercatat> riwayat, Instant sekarang) {
        var result = new ArrayList<Penangguhan>();
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

    private static void tambah(List<Penangguhan> result, @Nullable Instant since, Instant until) {
        if (since != null) {
            result.add(new Penangguhan(since, until));
        }
    }

    /** Those that a task which was opened then has been through. */
    static List<Penangguhan> selama(
            List<Penangguhan> semua, Instant dibuka, @Nullable Instant berakhir) {
        return semua.stream()
                .filter(one -> !one.mulai().isBefore(dibuka))
                .filter(one -> berakhir == null || one.mulai().isBefore(berakhir))
                .toList();
    }
}

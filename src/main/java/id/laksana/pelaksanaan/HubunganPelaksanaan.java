package id.laksana.pelaksanaan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other cases that a case has to do with.
 *
 * @param pemanggil the call that started it; null when none did
 * @param dasar the case that somebody named as the reason for starting it; null when none was named
 * @param dipanggil the calls of its rows, in their order
 */
public record HubunganPelaksanaan(
        @Nullable PanggilanTercatat pemanggil,
        @Nullable Pelaksanaan dasar,
        List<PanggilanTercatat> dipanggil) {

    public boolean kosong() {
        return pemanggil == null && dasar == null && dipanggil.isEmpty();
    }
}

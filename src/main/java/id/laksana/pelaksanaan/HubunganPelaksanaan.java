package id.laksana.pelaksanaan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The other cases that a case has to do with.
 *
 * @param pemanggil the call that started it; null when none did
 * @param dasar the case that somebody named as the reason for starting it; null when none was named
 * @param dipanggil the calls of its rows, in their order
 * @param tertutup those of the other cases that the reader may not read: that they are there is all
 *     that is told of them
 */
public record HubunganPelaksanaan(
        @Nullable PanggilanTercatat pemanggil,
        @Nullable Pelaksanaan dasar,
        List<PanggilanTercatat> dipanggil,
        Set<UUID> tertutup) {

    public boolean terbaca(UUID kasus) {
        return !tertutup.contains(kasus);
    }

    public boolean kosong() {
        return pemanggil == null && dasar == null && dipanggil.isEmpty();
    }
}

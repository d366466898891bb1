package id.laksana.naskah.tandatangan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may know of a key of one's own: everything but the key. */
public record KunciTandaTangan(
        UUID id,
        UUID pegawai,
        String nomorSeri,
        String subjek,
        Instant sejak,
        Instant sampai,
        @Nullable Instant dicabut,
        @Nullable String alasanCabut) {

    public boolean berlaku(Instant saat) {
        return dicabut == null && !saat.isBefore(sejak) && saat.isBefore(sampai);
    }
}

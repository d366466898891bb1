package id.laksana.sop.bentuk;

import id.laksana.sop.Sop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emblem and lines at the top left of the identity page.
 *
 * @param baris name of the government, of the OPD, of the unit
 * @param lambang PNG or JPEG; null leaves the place for it empty
 */
public record Kop(List<String> baris, byte @Nullable [] lambang) {

    public Kop {
        baris = List.copyOf(baris);
    }

    /** The lines the source prints, without an emblem. */
    public static Kop of(Sop sop) {
        return new Kop(sop.kop(), null);
    }
}

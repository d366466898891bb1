package id.laksana.naskah.tandatangan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that is ready for its first signature, and what the public page may tell of it.
 *
 * @param naskah whose file this is
 * @param letak where each who will sign has the block, in their order; the first signs now
 * @param rahasia of a secret document the public page shows neither subject nor signers
 */
public record NaskahSiap(
        @Nullable UUID naskah,
        byte[] pdf,
        @Nullable String nomor,
        LocalDate tanggal,
        String perihal,
        boolean rahasia,
        List<LetakBlok> letak) {

    public NaskahSiap {
        if (letak.isEmpty()) {
            throw new IllegalArgumentException("nobody signs");
        }
        letak = List.copyOf(letak);
    }
}

package id.laksana.naskah.surat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which letters a list shows.
 *
 * @param cari in number, sender and subject
 */
public record SaringanSurat(StatusSurat status, String cari) {

    private static final int LONGEST = 100;

    public static SaringanSurat dari(@Nullable StatusSurat status, @Nullable String cari) {
        String text = Objects.requireNonNullElse(cari, "").strip();
        return new SaringanSurat(
                status == null ? StatusSurat.TERDAFTAR : status,
                text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** For LIKE, with what has a meaning there taken literally. */
    String pola() {
        return "%" + cari.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

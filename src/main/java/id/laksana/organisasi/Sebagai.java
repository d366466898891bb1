package id.laksana.organisasi;

import java.util.Locale;

/** In what standing someone acts for a post. */
public enum Sebagai {
    /** Appointed to the post. */
    DEFINITIF,
    /** Pelaksana tugas: the post is vacant. */
    PLT,
    /** Pelaksana harian: the holder is absent for some days. */
    PLH;

    /** As the tables and the organisation files write it. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sebagai of(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}

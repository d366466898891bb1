package id.laksana.naskah.arsip;

import java.util.Locale;

/** What a schedule of retention says becomes of a file in the end. */
public enum NasibAkhir {
    MUSNAH,
    PERMANEN,
    DINILAI_KEMBALI,
    MASUK_BERKAS_PERSEORANGAN;

    /**
     * Only an unconditional text decides by itself: "Musnah kecuali ..." means that people look at
     * it again.
     */
    public static NasibAkhir dari(String tertulis) {
        String plain = tertulis.strip().replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "musnah", "dimusnahkan" -> MUSNAH;
            case "permanen" -> PERMANEN;
            case "masuk berkas perseorangan" -> MASUK_BERKAS_PERSEORANGAN;
            default -> DINILAI_KEMBALI;
        };
    }
}

package id.laksana.naskah.bentuk;

/** Klasifikasi keamanan, with the letters that numbers use. */
public enum SifatNaskah {
    BIASA("B", "Biasa"),
    TERBATAS("T", "Terbatas"),
    RAHASIA("R", "Rahasia"),
    SANGAT_RAHASIA("SR", "Sangat Rahasia");

    private final String kode;
    private final String tertulis;

    SifatNaskah(String kode, String tertulis) {
        this.kode = kode;
        this.tertulis = tertulis;
    }

    public String kode() {
        return kode;
    }

    /** As the letter says it. */
    public String tertulis() {
        return tertulis;
    }

    /** What cannot be read is ordinary. */
    public static SifatNaskah of(String name) {
        for (SifatNaskah one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return BIASA;
    }
}

package id.laksana.naskah.surat;

/** Klasifikasi keamanan of a letter. */
public enum KeamananSurat {
    BIASA,
    TERBATAS,
    RAHASIA,
    SANGAT_RAHASIA;

    /** What it is about is not told outside its own pages. */
    public boolean rahasia() {
        return this == RAHASIA || this == SANGAT_RAHASIA;
    }
}

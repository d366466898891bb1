package id.laksana.naskah.arsip;

/** Security class of an item or a file (Peraturan ANRI 5/2021), from open to most secret. */
public enum SifatArsip {
    BIASA,
    TERBATAS,
    RAHASIA,
    SANGAT_RAHASIA;

    /** Every reading of it is written down. */
    public boolean dicatatPembacaannya() {
        return this == RAHASIA || this == SANGAT_RAHASIA;
    }
}

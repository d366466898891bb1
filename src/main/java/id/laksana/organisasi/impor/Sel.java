package id.laksana.organisasi.impor;

/** A cell as it was read. */
record Sel(String teks, Sifat sifat) {

    enum Sifat {
        TEKS,
        ANGKA,
        RUMUS,
        GALAT
    }

    static final Sel KOSONG = new Sel("", Sifat.TEKS);

    static Sel teks(String teks) {
        return new Sel(teks, Sifat.TEKS);
    }

    boolean kosong() {
        return teks.isBlank() && sifat != Sifat.RUMUS;
    }
}

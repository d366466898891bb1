package id.laksana.naskah.bentuk;

/**
 * Paper of letters, upright, in millimetres. Permendagri 1/2023, Pasal 28 ayat (2) says A4; many
 * local rules say F4, of which two sizes are in use.
 */
public enum KertasNaskah {
    A4(210, 297),
    F4(215, 330),
    F4_SEMPIT(210, 330);

    private final int lebar;
    private final int tinggi;

    KertasNaskah(int lebar, int tinggi) {
        this.lebar = lebar;
        this.tinggi = tinggi;
    }

    public int lebar() {
        return lebar;
    }

    public int tinggi() {
        return tinggi;
    }
}

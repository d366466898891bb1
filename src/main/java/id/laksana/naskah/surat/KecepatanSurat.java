package id.laksana.naskah.surat;

/** Kecepatan penyampaian of a letter: three ranks (PermenPAN-RB 80/2012). */
public enum KecepatanSurat {
    BIASA(0),
    SEGERA(2),
    AMAT_SEGERA(1);

    private final int hari;

    KecepatanSurat(int hari) {
        this.hari = hari;
    }

    /** Days until it must be dealt with; 0: in the order in which letters came. */
    int hari() {
        return hari;
    }
}

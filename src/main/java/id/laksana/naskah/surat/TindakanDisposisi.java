package id.laksana.naskah.surat;

/** What may be done with one branch. */
public enum TindakanDisposisi {
    TERIMA(StatusDisposisi.DITERIMA),
    TINDAKLANJUTI(StatusDisposisi.DITINDAKLANJUTI),
    TERUSKAN(StatusDisposisi.DITERUSKAN),
    SELESAIKAN(StatusDisposisi.SELESAI),
    KEMBALIKAN(StatusDisposisi.DIKEMBALIKAN),
    TARIK(StatusDisposisi.DITARIK);

    private final StatusDisposisi sesudah;

    TindakanDisposisi(StatusDisposisi sesudah) {
        this.sesudah = sesudah;
    }

    StatusDisposisi sesudah() {
        return sesudah;
    }

    /** Done by who gave it; all else by who got it. */
    public boolean pemberi() {
        return this == TARIK;
    }
}

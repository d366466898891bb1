package id.laksana.naskah.surat;

/** Where one branch of a disposition stands. */
public enum StatusDisposisi {
    BARU,
    /** Seen by who holds the post. */
    DITERIMA,
    DITINDAKLANJUTI,
    /** Others were ordered to do it. */
    DITERUSKAN,
    SELESAI,
    /** Not a matter of this post, says its holder. */
    DIKEMBALIKAN,
    /** Withdrawn by who gave it. */
    DITARIK;

    /** It waits for the post. */
    public boolean menunggu() {
        return this == BARU || this == DITERIMA || this == DITINDAKLANJUTI;
    }

    public boolean terbuka() {
        return menunggu() || this == DITERUSKAN;
    }
}

package id.laksana.naskah.arsip;

/** What kind of copy the item is, as lists of inactive records print it. */
public enum TingkatPerkembangan {
    ASLI,
    SALINAN,
    KOPI
}

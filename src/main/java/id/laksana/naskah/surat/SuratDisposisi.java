package id.laksana.naskah.surat;

/**
 * A branch in a list, with its letter.
 *
 * @param terlambat its due moment has passed
 */
public record SuratDisposisi(Disposisi disposisi, Surat surat, boolean terlambat) {}

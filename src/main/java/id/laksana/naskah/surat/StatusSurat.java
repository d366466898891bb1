package id.laksana.naskah.surat;

/** Where a letter stands: waiting to be entered in the agenda, entered, or refused. */
public enum StatusSurat {
    MENUNGGU,
    TERDAFTAR,
    DITOLAK
}

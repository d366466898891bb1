package id.laksana.naskah.arsip;

/** Where a closed file stands by the schedule. */
public enum KeadaanRetensi {
    AKTIF,
    INAKTIF,
    AKHIR
}

package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.berkas.AlasanTolak;

/** What came of one file that was sent. */
public sealed interface HasilBerkas {

    record Tersimpan(BerkasTersimpan berkas) implements HasilBerkas {}

    record Ditolak(String nama, AlasanTolak alasan) implements HasilBerkas {}
}

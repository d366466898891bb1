package id.laksana.pelaksanaan.pengingat;

import java.util.UUID;

/**
 * An e-mail that waits to be sent.
 *
 * @param percobaan how often it was tried
 */
record KirimanSurel(UUID id, String alamat, String judul, String isi, int percobaan) {}

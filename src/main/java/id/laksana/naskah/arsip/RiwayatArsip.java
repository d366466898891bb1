package id.laksana.naskah.arsip;

import java.time.Instant;

/**
 * One thing that was done to an item or a file.
 *
 * @param tindakan last part of the message key
 */
public record RiwayatArsip(
        String tindakan, String rincian, Instant waktu, String nama, String namaJabatan) {}

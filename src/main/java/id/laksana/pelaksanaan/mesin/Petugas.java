package id.laksana.pelaksanaan.mesin;

import java.util.UUID;

/**
 * A person who acts for a post, in words that stay readable when both have changed. The kernel
 * reads nothing into the ids.
 *
 * @param namaJabatan as it is signed, with Plt. or Plh.
 */
public record Petugas(UUID pegawai, UUID jabatan, String nama, String namaJabatan) {}

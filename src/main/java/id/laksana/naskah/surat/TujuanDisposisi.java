package id.laksana.naskah.surat;

import java.util.UUID;

/**
 * A post that a disposition may go to.
 *
 * @param pemangku who acts for it; empty: nobody does
 */
public record TujuanDisposisi(UUID jabatan, String namaJabatan, String pemangku) {}

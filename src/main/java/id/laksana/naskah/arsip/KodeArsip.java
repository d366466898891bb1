package id.laksana.naskah.arsip;

/**
 * A code of the classification.
 *
 * @param dipakai false: no longer for new items
 */
public record KodeArsip(String kode, String nama, boolean dipakai) {}

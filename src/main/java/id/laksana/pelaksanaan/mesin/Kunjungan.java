package id.laksana.pelaksanaan.mesin;

/**
 * One visit of a row.
 *
 * @param putaran 1 for the first; every time the row is entered again, the next
 */
public record Kunjungan(int langkah, int putaran) {}

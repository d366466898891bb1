package id.laksana.pelaksanaan.mesin;

/**
 * A row of one version and the row of the next that takes its place.
 *
 * @param lama number in the version the case ran on
 * @param baru number in the version it goes on with
 */
public record Padanan(int lama, int baru) {}

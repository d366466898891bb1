package id.laksana.analitik;

/**
 * Median and 90th percentile by nearest rank: of n values in order the one at place ⌈0,5·n⌉ and
 * ⌈0,9·n⌉. Both are values that really occurred, never a mean of two ({@code percentile_disc}).
 *
 * @param banyak how many values there are
 */
public record Persentil(long banyak, long median, long p90) {}

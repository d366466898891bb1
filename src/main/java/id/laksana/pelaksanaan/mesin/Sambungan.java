package id.laksana.pelaksanaan.mesin;

/** A visit under the number it had, and the one it has in the version the case goes on with. */
public record Sambungan(Kunjungan lama, Kunjungan baru) {}

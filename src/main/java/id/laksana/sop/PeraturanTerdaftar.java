package id.laksana.sop;

import java.util.UUID;

/**
 * A regulation in the register.
 *
 * @param jumlahSop how many SOPs of the catalogue rest on it
 */
public record PeraturanTerdaftar(UUID id, Peraturan peraturan, long jumlahSop) {}

package id.laksana.pelaksanaan;

import java.util.List;

/** A case in a list, and whom it waits for. */
public record BarisPelaksanaan(Pelaksanaan pelaksanaan, List<TugasTerbuka> terbuka) {}

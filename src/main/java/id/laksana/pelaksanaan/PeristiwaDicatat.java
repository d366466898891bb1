package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import java.util.List;
import java.util.UUID;

/**
 * Told within the transaction in which these events of a case were written down.
 *
 * @param keadaan after them
 */
record PeristiwaDicatat(UUID pelaksanaan, List<Peristiwa> peristiwa, KeadaanPelaksanaan keadaan) {}

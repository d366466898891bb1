package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.ZoneId;
import java.util.List;

/**
 * A case on which nobody else acts until the transaction ends.
 *
 * @param versiKalender which calendar holds, see {@code DaftarKalender}
 * @param versiSusunan how the organisation stands, see {@code SusunanSaat}
 */
record PelaksanaanTerkunci(
        Pelaksanaan pelaksanaan, long versiKalender, long versiSusunan, ZoneId zona) {

    /**
     * The case of a task that somebody wants to act on.
     *
     * @param kepada who may, as {@link PenerimaTugas} names them
     */
    record DenganTugas(PelaksanaanTerkunci kasus, Tugas.Id dalamMesin, List<String> kepada) {

        Kunjungan kunjungan() {
            return dalamMesin.kunjungan();
        }
    }
}

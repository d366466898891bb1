package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Pegangan;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param pegangan in whose hands it is; null: in nobody's
     */
    record DenganTugas(
            PelaksanaanTerkunci kasus,
            Tugas.Id dalamMesin,
            List<String> kepada,
            @Nullable Pegangan pegangan) {

        DenganTugas dipegang(@Nullable Pegangan held) {
            return new DenganTugas(kasus, dalamMesin, kepada, held);
        }

        Kunjungan kunjungan() {
            return dalamMesin.kunjungan();
        }
    }
}

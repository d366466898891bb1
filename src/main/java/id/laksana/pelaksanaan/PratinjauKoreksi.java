package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.sop.Langkah;
import java.util.List;

/**
 * What a correction would undo, said before it is made.
 *
 * @param kunjungan the visit that is corrected
 * @param gugur the rows after it whose work no longer counts, in their order
 * @param ditutup open tasks that end
 * @param dipanggil called cases whose result nobody would wait for any more
 */
public record PratinjauKoreksi(
        Berjalan berjalan,
        Kunjungan kunjungan,
        List<Langkah> gugur,
        List<TugasTerbuka> ditutup,
        List<PanggilanTercatat> dipanggil) {

    public Langkah langkah() {
        return berjalan.sop().langkah(kunjungan.langkah());
    }
}

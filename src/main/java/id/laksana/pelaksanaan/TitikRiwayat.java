package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import java.util.List;
import java.util.Optional;

/**
 * A case up to one of its events.
 *
 * @param urutan number of that event; 0 before the first
 * @param sidik its hash; empty before the first
 * @param keadaan what the events up to it add up to
 */
record TitikRiwayat(int urutan, String sidik, KeadaanPelaksanaan keadaan) {

    static final TitikRiwayat AWAL = new TitikRiwayat(0, "", KeadaanPelaksanaan.KOSONG);

    /** Whether this is where the case stands. */
    boolean milik(Pelaksanaan kasus) {
        return urutan == kasus.urutan() && sidik.equals(kasus.sidik());
    }

    /** Where the next events lead; empty when one is not what was written after the one before. */
    Optional<TitikRiwayat> setelah(List<PeristiwaTercatat> berikutnya) {
        var point = this;
        for (PeristiwaTercatat row : berikutnya) {
            if (row.urutan() != point.urutan + 1 || !row.utuh(point.sidik)) {
                return Optional.empty();
            }
            point =
                    new TitikRiwayat(
                            row.urutan(), row.sidik(), point.keadaan.setelah(row.peristiwa()));
        }
        return Optional.of(point);
    }
}

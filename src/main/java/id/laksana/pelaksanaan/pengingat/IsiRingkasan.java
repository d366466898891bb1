package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one person's digest holds; each task stands in one part only.
 *
 * @param bawahan tasks of others that are late below the person's post
 */
record IsiRingkasan(
        List<TugasDiingat> terlambat,
        List<TugasDiingat> hariIni,
        List<TugasDiingat> dikembalikan,
        List<TugasDiingat> baru,
        List<TugasDiingat> bawahan) {

    IsiRingkasan() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /**
     * @param akhirHari first moment of the next day
     */
    void tambah(TugasDiingat tugas, Instant sekarang, Instant akhirHari) {
        var due = tugas.tenggat();
        if (due != null && due.isBefore(sekarang)) {
            terlambat.add(tugas);
        } else if (due != null && due.isBefore(akhirHari)) {
            hariIni.add(tugas);
        } else if (tugas.dikembalikan() != null) {
            dikembalikan.add(tugas);
        } else {
            baru.add(tugas);
        }
    }
}

package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A case with the version it runs on and where it stands: what its events add up to. */
public record Berjalan(
        Pelaksanaan pelaksanaan,
        VersiSop versi,
        List<PeristiwaTercatat> riwayat,
        KeadaanPelaksanaan keadaan) {

    public Sop sop() {
        return versi.sop();
    }

    /** Visits that a correction has taken back. */
    public Set<Kunjungan> gugur() {
        return perjalanan().stream()
                .filter(KoreksiDicatat.class::isInstance)
                .flatMap(event -> ((KoreksiDicatat) event).gugur().stream())
                .collect(Collectors.toSet());
    }

    /** The same case, its rows read by another version. */
    Berjalan pada(VersiSop lain) {
        return new Berjalan(pelaksanaan, lain, riwayat, keadaan);
    }

    /** The way of the case in the rows of the version it runs on now. */
    public List<Peristiwa> perjalanan() {
        return terjemah().peristiwa();
    }

    TerjemahVersi terjemah() {
        return TerjemahVersi.dari(riwayat.stream().map(PeristiwaTercatat::peristiwa).toList());
    }

    /** Whether every event is still what was written, and none is missing. */
    public boolean utuh() {
        String last = "";
        int number = 0;
        for (PeristiwaTercatat row : riwayat) {
            number++;
            if (row.urutan() != number || !row.utuh(last)) {
                return false;
            }
            last = row.sidik();
        }
        return number == pelaksanaan.urutan() && last.equals(pelaksanaan.sidik());
    }
}

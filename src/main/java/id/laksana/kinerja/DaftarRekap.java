package id.laksana.kinerja;

import id.laksana.pelaksanaan.DaftarGiliran;
import id.laksana.pelaksanaan.GiliranFormulir;
import id.laksana.pelaksanaan.TugasFormulir;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what the units of a case have filled. */
@Component
class DaftarRekap {

    private final DaftarGiliran giliran;
    private final DataRepository data;
    private final IndikatorRepository indikator;

    DaftarRekap(DaftarGiliran giliran, DataRepository data, IndikatorRepository indikator) {
        this.giliran = giliran;
        this.data = data;
        this.indikator = indikator;
    }

    Rekap dari(TugasFormulir tugas) {
        var units =
                giliran.daftar(tugas.pelaksanaan(), tugas.sop(), LembarData.NAMA).stream()
                        .map(this::bagian)
                        .toList();
        String periode = indikator.berlaku(tugas.pelaksanaan()).map(indikator::periode).orElse("");
        return Rekap.dari(periode, units);
    }

    private Rekap.Bagian bagian(GiliranFormulir turn) {
        return new Rekap.Bagian(
                turn,
                data.daftar(turn.tugas()),
                turn.sebelumnya() == null ? List.of() : data.daftar(turn.sebelumnya()));
    }
}

package id.laksana.kinerja;

import id.laksana.organisasi.Pengisi.UnitTujuan;
import id.laksana.pelaksanaan.TugasFormulir;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sheet in preparation.
 *
 * @param unit those who will fill it
 */
public record SiapkanPage(
        TugasFormulir tugas,
        boolean dapatDiisi,
        String periode,
        List<Indikator> daftar,
        List<UnitTujuan> unit) {

    public Set<String> kodeUnit() {
        return unit.stream().map(UnitTujuan::kode).collect(Collectors.toSet());
    }

    public String namaUnit(String kode) {
        return unit.stream()
                .filter(one -> one.kode().equals(kode))
                .findFirst()
                .map(UnitTujuan::nama)
                .orElse(kode);
    }

    public String path() {
        return "/kinerja" + tugas.path() + "/siapkan";
    }
}

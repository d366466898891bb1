package id.laksana.kinerja;

import id.laksana.organisasi.Pengisi.UnitTujuan;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
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

    /** Of what stands in a row; that a cell is still empty is no problem yet. */
    public FormErrors masalah(Indikator row) {
        return Indikator.KOLOM.stream().anyMatch(kolom -> row.salah(kolom, kodeUnit()))
                ? row.masalah(FormErrors.none(), kodeUnit())
                : FormErrors.none();
    }

    public String path() {
        return "/kinerja" + tugas.path() + "/siapkan";
    }
}

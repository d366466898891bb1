package id.laksana.kinerja;

import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import java.util.List;

/** The sheet of one unit. */
public record DataPage(
        TugasFormulir tugas, boolean dapatDiisi, String periode, List<DataIndikator> daftar) {

    /** Of what stands in a row; that a cell is still empty is no problem yet. */
    public FormErrors masalah(DataIndikator row) {
        return row.salah() == null ? FormErrors.none() : row.masalah(FormErrors.none());
    }

    public String path() {
        return "/kinerja" + tugas.path() + "/data";
    }
}

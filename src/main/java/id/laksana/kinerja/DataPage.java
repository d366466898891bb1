package id.laksana.kinerja;

import id.laksana.pelaksanaan.TugasFormulir;
import java.util.List;

/** The sheet of one unit. */
public record DataPage(
        TugasFormulir tugas, boolean dapatDiisi, String periode, List<DataIndikator> daftar) {

    public String path() {
        return "/kinerja" + tugas.path() + "/data";
    }
}

package id.laksana.kinerja;

import id.laksana.pelaksanaan.Formulir;
import id.laksana.pelaksanaan.TugasFormulir;
import org.springframework.stereotype.Component;

/** {@code kinerja.periksa}: what the units filled, for whoever receives or checks it. */
@Component
class FormulirPeriksa implements Formulir {

    private final DaftarRekap daftar;

    FormulirPeriksa(DaftarRekap daftar) {
        this.daftar = daftar;
    }

    @Override
    public String nama() {
        return "kinerja.periksa";
    }

    @Override
    public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
        return new Tampilan("kinerja/rekap", new RekapPage(daftar.dari(tugas), dapatDiisi, false));
    }
}

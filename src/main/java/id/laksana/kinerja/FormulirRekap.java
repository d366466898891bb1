package id.laksana.kinerja;

import id.laksana.pelaksanaan.Formulir;
import id.laksana.pelaksanaan.TugasFormulir;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * {@code kinerja.rekap}: the recapitulation, which the completed task leaves as a workbook and as a
 * sheet to print.
 */
@Component
class FormulirRekap implements Formulir {

    private final DaftarRekap daftar;

    FormulirRekap(DaftarRekap daftar) {
        this.daftar = daftar;
    }

    @Override
    public String nama() {
        return "kinerja.rekap";
    }

    @Override
    public Tampilan tampilan(TugasFormulir tugas, boolean dapatDiisi) {
        return new Tampilan("kinerja/rekap", new RekapPage(daftar.dari(tugas), dapatDiisi, true));
    }

    @Override
    public List<Dokumen> dokumen(TugasFormulir tugas) {
        var rekap = daftar.dari(tugas);
        var workbook = new RekapXlsx(rekap, tugas.sop().judul(), tugas.perihal());
        var sheet = new RekapPdf(rekap, tugas.sop().judul(), tugas.perihal());
        return List.of(
                new Dokumen(workbook.nama(), workbook.tulis()),
                new Dokumen(sheet.nama(), sheet.tulis()));
    }
}

package id.laksana.sop.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bpmn.BpmnExport;
import id.laksana.sop.word.WordExport;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the files of the official form. */
@Component
class BerkasBentuk {

    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /**
     * @param lembar which sheet, for formats that hold one
     */
    record Pesanan(Kertas kertas, int lembar, Locale locale) {}

    private final SopPages pages;
    private final DaftarInstansi instansi;

    BerkasBentuk(SopPages pages, DaftarInstansi instansi) {
        this.pages = pages;
        this.instansi = instansi;
    }

    byte[] pdf(Sop sop, Pesanan pesanan) {
        return BentukSop.pdf(sop, pages.kop(sop), pesanan.kertas());
    }

    byte[] docx(Sop sop, Pesanan pesanan) {
        return WordExport.docx(sop, pages.kop(sop), pesanan.kertas());
    }

    byte[] svg(Sop sop, Pesanan pesanan) {
        var sheets = BentukSop.lembar(sop, pages.kop(sop), pesanan.kertas());
        if (pesanan.lembar() < 1 || pesanan.lembar() > sheets.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return sheets.get(pesanan.lembar() - 1).svg().getBytes(UTF_8);
    }

    /** Called SOPs stay plain tasks: a downloaded file stands alone and must deploy alone. */
    byte[] bpmn(Sop sop, Pesanan pesanan) {
        var konteks =
                new BpmnExport.Konteks(instansi.sekarang().nama(), Set.of(), pesanan.locale());
        return BpmnExport.xml(sop, konteks).getBytes(UTF_8);
    }

    static Kertas kertas(String name) {
        return Arrays.stream(Kertas.values())
                .filter(kertas -> kertas.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}

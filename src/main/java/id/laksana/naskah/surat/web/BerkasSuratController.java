package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.BerkasSurat;
import id.laksana.naskah.surat.SuratMasuk;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkas.GudangBerkas;
import id.laksana.pelaksanaan.berkas.JawabanBerkas;
import id.laksana.pelaksanaan.berkas.Pratinjau;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The content of the files of letters, for those who may read the letter. */
@Controller
@RequestMapping("/surat/berkas/{id}")
class BerkasSuratController {

    private final SuratMasuk surat;
    private final GudangBerkas gudang;
    private final Pratinjau pratinjau;

    BerkasSuratController(SuratMasuk surat, GudangBerkas gudang, Pratinjau pratinjau) {
        this.surat = surat;
        this.gudang = gudang;
        this.pratinjau = pratinjau;
    }

    /** A picture of its first page, drawn here; 404 when it cannot be drawn. */
    @GetMapping("/pratinjau")
    ResponseEntity<byte[]> pratinjau(@PathVariable UUID id, Pelaku oleh, Authentication who) {
        var found = ada(id, oleh, who);
        return pratinjau
                .png(found.sidik(), found.jenis())
                .map(JawabanBerkas::gambar)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    ResponseEntity<InputStreamResource> isi(@PathVariable UUID id, Pelaku oleh, Authentication who)
            throws IOException {
        var found = ada(id, oleh, who);
        return JawabanBerkas.isi(
                found.nama(), found.jenis(), found.ukuran(), gudang.buka(found.sidik()));
    }

    private BerkasSurat ada(UUID id, Pelaku oleh, Authentication who) {
        return surat.berkas(id, SuratConfiguration.pembaca(oleh, who))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

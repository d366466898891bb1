package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.berkas.JawabanBerkas;
import id.laksana.pelaksanaan.berkas.Pratinjau;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The content of a file, for people of its instansi. */
@Controller
class BerkasController {

    private final BerkasPelaksanaan berkas;
    private final Pratinjau pratinjau;

    BerkasController(BerkasPelaksanaan berkas, Pratinjau pratinjau) {
        this.berkas = berkas;
        this.pratinjau = pratinjau;
    }

    /** A picture of it, drawn here; 404 when it cannot be drawn. */
    @GetMapping("/berkas/{id}/pratinjau")
    ResponseEntity<byte[]> pratinjau(@PathVariable UUID id) {
        return berkas.cari(id)
                .flatMap(found -> pratinjau.png(found.sidik(), found.jenis()))
                .map(JawabanBerkas::gambar)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<InputStreamResource> isi(@PathVariable UUID id) throws IOException {
        var found =
                berkas.cari(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return JawabanBerkas.isi(found.nama(), found.jenis(), found.ukuran(), berkas.buka(found));
    }
}

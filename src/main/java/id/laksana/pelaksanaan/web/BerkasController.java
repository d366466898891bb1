package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.pelaksanaan.berkas.Pratinjau;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The content of a file, for people of its instansi. */
@Controller
class BerkasController {

    /** In an origin of its own nothing in the file reaches the session of its reader. */
    private static final String SHOWN = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /**
     * The viewers of browsers are pages with scripts and styles of their own, which this header
     * would keep from running: Safari shows an empty window then.
     */
    private static final String SHOWN_BY_A_VIEWER = "sandbox allow-scripts; frame-ancestors 'none'";

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
                .map(
                        png ->
                                ResponseEntity.ok()
                                        .contentType(MediaType.IMAGE_PNG)
                                        .header("Content-Security-Policy", SHOWN)
                                        .body(png))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/berkas/{id}")
    ResponseEntity<InputStreamResource> isi(@PathVariable UUID id) throws IOException {
        var found =
                berkas.cari(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var jenis = found.jenis();
        var disposition =
                jenis.terlihat() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(jenis.media()))
                        .contentLength(found.ukuran())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition
                                        .filename(found.nama(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString());
        if (jenis.terlihat()) {
            answer.header(
                    "Content-Security-Policy",
                    jenis == JenisBerkas.PDF ? SHOWN_BY_A_VIEWER : SHOWN);
        }
        return answer.body(new InputStreamResource(berkas.buka(found)));
    }
}

package id.laksana.sop.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.laksana.sop.VersiSop;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The official form as a file, for people at {@code /sop} and for programs at {@code /api/v1/sop}.
 */
@Controller
class UnduhController {

    private final SopPages pages;
    private final BerkasBentuk bentuk;

    UnduhController(SopPages pages, BerkasBentuk bentuk) {
        this.pages = pages;
        this.bentuk = bentuk;
    }

    @GetMapping({
        "/sop/{kode:[a-z0-9-]+}.{jenis:pdf|docx|svg|bpmn|yaml}",
        "/api/v1/sop/{kode:[a-z0-9-]+}.{jenis:pdf|docx|svg|bpmn|yaml}"
    })
    ResponseEntity<byte[]> unduh(
            @PathVariable String kode,
            @PathVariable String jenis,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(defaultValue = "f4") String kertas,
            @RequestParam(defaultValue = "1") int lembar,
            Authentication who,
            Locale locale) {
        VersiSop found = pages.versi(kode, versi, HakSop.of(who));
        var pesanan = new BerkasBentuk.Pesanan(BerkasBentuk.kertas(kertas), lembar, locale);
        return switch (jenis) {
            case "pdf" ->
                    file(found, "pdf", "application/pdf", bentuk.pdf(found.sop(), pesanan), true);
            case "docx" ->
                    file(
                            found,
                            "docx",
                            BerkasBentuk.DOCX,
                            bentuk.docx(found.sop(), pesanan),
                            false);
            case "svg" ->
                    file(found, "svg", "image/svg+xml", bentuk.svg(found.sop(), pesanan), true);
            case "bpmn" ->
                    file(
                            found,
                            "bpmn",
                            "application/xml",
                            bentuk.bpmn(found.sop(), pesanan),
                            false);
            default ->
                    file(found, "yaml", "application/yaml", found.berkas().getBytes(UTF_8), false);
        };
    }

    private static ResponseEntity<byte[]> file(
            VersiSop versi, String ending, String type, byte[] content, boolean inline) {
        String name = versi.sop().kode() + "-v" + versi.nomorVersi() + "." + ending;
        var disposition =
                (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                        .filename(name);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(content);
    }
}

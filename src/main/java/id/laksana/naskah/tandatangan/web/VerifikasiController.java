package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.VerifikasiNaskah;
import id.laksana.naskah.tandatangan.VerifikasiNaskah.Dokumen;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The page behind the QR code; it needs no login and opens no session. */
@Controller
class VerifikasiController {

    private static final String ALAMAT = "/verifikasi/{kode}";
    private static final int MEGABYTES = 20;

    private final VerifikasiNaskah verifikasi;
    private final Clock clock;

    VerifikasiController(VerifikasiNaskah verifikasi, Clock clock) {
        this.verifikasi = verifikasi;
        this.clock = clock;
    }

    @GetMapping(ALAMAT)
    String halaman(@PathVariable String kode, Model model, HttpServletResponse response) {
        return show(cari(kode), null, FormErrors.none(), model, response);
    }

    @PostMapping(ALAMAT)
    String periksa(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var document = cari(kode);
        var errors = FormErrors.none();
        var wait = verifikasi.tertahan(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds(wait.get()));
            errors = errors.with("berkas", "verifikasi.tertahan", wait.get());
        } else if (berkas == null || berkas.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            errors = errors.with("berkas", "verifikasi.tanpa-berkas");
        } else if (berkas.getSize() > MEGABYTES * 1024L * 1024L) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            errors = errors.with("berkas", "verifikasi.terlalu-besar", MEGABYTES);
        } else {
            var found = verifikasi.periksa(kode, berkas.getBytes());
            return show(document, found, errors, model, response);
        }
        return show(document, null, errors, model, response);
    }

    private Dokumen cari(String kode) {
        return verifikasi
                .cari(kode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String seconds(Instant until) {
        return String.valueOf(Math.max(1, Duration.between(clock.instant(), until).toSeconds()));
    }

    private String show(
            Dokumen document,
            VerifikasiNaskah.@Nullable Pemeriksaan found,
            FormErrors errors,
            Model model,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("page", new VerifikasiPage(document, found, errors, MEGABYTES, clock));
        return "naskah/tandatangan/verifikasi";
    }
}

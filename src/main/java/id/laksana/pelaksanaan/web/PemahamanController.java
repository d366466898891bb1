package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PemahamanVersi;
import id.laksana.pelaksanaan.PemahamanVersi.Diminta;
import id.laksana.pelaksanaan.PemahamanVersi.VersiBaru;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version that was put in force: reading it, saying so, and who has not. */
@Controller
@RequestMapping("/pelaksanaan/pemahaman/{kode:[a-z0-9-]+}")
class PemahamanController {

    /** Spreadsheets take such a beginning for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final PemahamanVersi pemahaman;

    PemahamanController(PemahamanVersi pemahaman) {
        this.pemahaman = pemahaman;
    }

    @GetMapping
    String baca(@PathVariable String kode, Pelaku oleh, Authentication who, Model model) {
        return show(berlaku(kode), oleh, who, model);
    }

    @PostMapping
    String paham(
            @PathVariable String kode,
            @RequestParam int versi,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var baru = berlaku(kode);
        if (!pemahaman.catat(kode, versi, oleh)) {
            response.setStatus(409);
            return show(baru, oleh, who, model);
        }
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of("pemahaman.dicatat", baru.versi().sop().judul()));
        return "redirect:/meja";
    }

    @GetMapping("/daftar.csv")
    @PreAuthorize("hasAuthority('pelaksanaan.kelola')")
    ResponseEntity<String> csv(@PathVariable String kode) {
        var baru = berlaku(kode);
        String rows =
                pemahaman.daftar(baru).stream()
                        .map(PemahamanController::row)
                        .collect(Collectors.joining("\r\n", "nama,jabatan,waktu\r\n", "\r\n"));
        String name = "pemahaman-" + kode + "-versi-" + baru.versi().nomorVersi() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(rows);
    }

    private static String row(Diminta one) {
        return cell(one.nama())
                + ","
                + cell(one.namaJabatan())
                + ","
                + Objects.toString(one.waktu(), "");
    }

    private static String cell(@Nullable String text) {
        String safe = Objects.requireNonNullElse(text, "");
        if (!safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private VersiBaru berlaku(String kode) {
        return pemahaman
                .berlaku(kode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(VersiBaru baru, Pelaku oleh, Authentication who, Model model) {
        var id = baru.versi().id();
        model.addAttribute(
                "page",
                PemahamanPage.of(
                        baru,
                        pemahaman.diminta(oleh).stream().anyMatch(one -> one.versi().equals(id)),
                        pemahaman.paham(baru.versi(), oleh).orElse(null),
                        PelaksanaanConfiguration.kelola(who) ? pemahaman.daftar(baru) : null));
        return "pelaksanaan/pemahaman";
    }
}

package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.AksesArsip;
import id.laksana.naskah.arsip.ImporArsip;
import id.laksana.naskah.arsip.JadwalRetensi;
import id.laksana.naskah.arsip.JenisImporArsip;
import id.laksana.naskah.arsip.KeadaanRetensi;
import id.laksana.naskah.arsip.Klasifikasi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Codes, schedule of retention and what it makes due; lists are uploaded, checked, taken over. */
@Controller
@RequestMapping("/arsip/klasifikasi")
@PreAuthorize(ArsipConfiguration.MAY_SEE)
class KlasifikasiController {

    private static final int SHOWN = 200;

    private final Klasifikasi klasifikasi;
    private final JadwalRetensi retensi;
    private final ImporArsip impor;
    private final Pembaca pembaca;

    KlasifikasiController(
            Klasifikasi klasifikasi, JadwalRetensi retensi, ImporArsip impor, Pembaca pembaca) {
        this.klasifikasi = klasifikasi;
        this.retensi = retensi;
        this.impor = impor;
        this.pembaca = pembaca;
    }

    @GetMapping
    String semua(
            @RequestParam(defaultValue = "") String q,
            Authentication who,
            Pelaku oleh,
            Model model) {
        return show(q, FormErrors.none(), pembaca.akses(who, oleh), model);
    }

    private String show(String q, FormErrors errors, AksesArsip akses, Model model) {
        var due =
                Arrays.stream(KeadaanRetensi.values())
                        .collect(
                                Collectors.toMap(
                                        one -> one,
                                        one ->
                                                retensi.daftar(one, 0, SHOWN).stream()
                                                        .filter(
                                                                b ->
                                                                        akses.boleh(
                                                                                b.sifat(),
                                                                                b.unit()))
                                                        .toList()));
        model.addAttribute(
                "page",
                new DaftarKodePage(
                        q,
                        klasifikasi.pohon(q),
                        retensi.semua(),
                        due,
                        retensi.tanpaJadwal(),
                        errors));
        return "arsip/klasifikasi";
    }

    /** The heads of the columns, to be filled in. */
    @GetMapping("/templat/{jenis:klasifikasi|retensi}.csv")
    ResponseEntity<byte[]> templat(@PathVariable String jenis) {
        String heads = "\uFEFF" + String.join(";", jenis(jenis).kolom()) + "\r\n";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + jenis + ".csv\"")
                .body(heads.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String unggah(
            @RequestParam(defaultValue = "klasifikasi") String jenis,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Authentication who,
            Pelaku oleh,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (berkas == null || String.valueOf(berkas.getOriginalFilename()).isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    "",
                    FormErrors.none().with("berkas", "impor.berkas.belum-dipilih"),
                    pembaca.akses(who, oleh),
                    model);
        }
        Path file = Files.createTempFile("laksana-arsip", null);
        try (var in = berkas.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            String name = String.valueOf(berkas.getOriginalFilename()).replaceAll("\\p{Cntrl}", "");
            String shown = name.substring(Math.max(0, name.length() - 200));
            return "redirect:/arsip/klasifikasi/impor/"
                    + impor.periksa(jenis(jenis), file, shown, oleh);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/impor/{id}")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String hasil(@PathVariable UUID id, Model model) {
        var found =
                impor.satu(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new ImporArsipPage(found));
        return "arsip/impor";
    }

    @PostMapping("/impor/{id}/terapkan")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String terapkan(@PathVariable UUID id, Pelaku oleh, RedirectAttributes flash) {
        if (impor.satu(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute(
                Toast.FLASH,
                switch (impor.terapkan(id, oleh)) {
                    case Hasil.Diterima _ -> Toast.of("arsip.impor.diterapkan");
                    case Hasil.Ditolak refused ->
                            Toast.of(refused.daftarKesalahan().getFirst().kunci());
                });
        return "redirect:/arsip/klasifikasi/impor/" + id;
    }

    private static JenisImporArsip jenis(String kode) {
        return kode.equals("retensi") ? JenisImporArsip.RETENSI : JenisImporArsip.KLASIFIKASI;
    }
}

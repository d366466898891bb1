package id.laksana.organisasi.web;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.impor.ImporOrganisasi;
import id.laksana.organisasi.impor.JenisImpor;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Upload, check, preview, apply. */
@Controller
@RequestMapping("/organisasi/impor")
@PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
class ImporController {

    private static final List<String> SORTS = List.of("baru", "ubah", "sama", "tutup");

    private final ImporOrganisasi impor;
    private final Kepala kepala;

    ImporController(ImporOrganisasi impor, Kepala kepala) {
        this.impor = impor;
        this.kepala = kepala;
    }

    @GetMapping
    String start(@RequestParam(defaultValue = "pegawai") String jenis, Model model) {
        return show(kind(jenis), FormErrors.none(), model);
    }

    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "pegawai") String jenis,
            @RequestParam(defaultValue = "false") boolean lengkap,
            @RequestParam(defaultValue = "") String tanggal,
            Pelaku oleh,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var day = Tanggal.parse(tanggal);
        var problems = FormErrors.none();
        if (berkas == null
                || berkas.getOriginalFilename() == null
                || berkas.getOriginalFilename().isBlank()) {
            problems = problems.with("berkas", "impor.berkas.belum-dipilih");
        }
        if (day == null) {
            problems = problems.with("tanggal", "tanggal.bentuk", tanggal);
        }
        if (problems.any() || berkas == null || day == null) {
            response.setStatus(422);
            return show(kind(jenis), problems, model);
        }
        return "redirect:/organisasi/impor/" + check(berkas, kind(jenis), lengkap, day, oleh);
    }

    private UUID check(
            MultipartFile berkas, JenisImpor jenis, boolean lengkap, LocalDate day, Pelaku oleh)
            throws IOException {
        Path file = Files.createTempFile("laksana-impor", null);
        try {
            try (var in = berkas.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            String name =
                    String.valueOf(berkas.getOriginalFilename()).replaceAll("[\\p{Cntrl}]", "");
            String shown = name.length() > 200 ? name.substring(name.length() - 200) : name;
            return impor.periksa(file, shown, jenis, lengkap, day, oleh);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GetMapping("/{id}")
    String result(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String perubahan,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        var found = impor.impor(id).orElseThrow(Kepala::tidakAda);
        String first =
                SORTS.stream()
                        .filter(s -> HasilImporPage.jumlah(found, s) > 0)
                        .findFirst()
                        .orElse("baru");
        String sort = SORTS.contains(perubahan) ? perubahan : first;
        var part = new Part(bagian, HasilImporPage.jumlah(found, sort));
        model.addAttribute(
                "page",
                new HasilImporPage(
                        found,
                        impor.daftarMasalah(id),
                        sort,
                        impor.baris(found, sort, part.offset()),
                        part));
        return "organisasi/impor-hasil";
    }

    @PostMapping("/{id}/terapkan")
    String apply(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        var found = impor.impor(id).orElseThrow(Kepala::tidakAda);
        var toast =
                switch (impor.terapkan(found.id(), oleh)) {
                    case Hasil.Diterima _ -> Toast.of("impor.diterapkan");
                    case Hasil.Ditolak refused ->
                            Toast.of(refused.daftarKesalahan().getFirst().kunci());
                };
        redirect.addFlashAttribute(Toast.FLASH, toast);
        return "redirect:/organisasi/impor/" + id;
    }

    private String show(JenisImpor jenis, FormErrors errors, Model model) {
        model.addAttribute("page", new ImporPage(jenis, kepala.hariIni(), impor.terbaru(), errors));
        return "organisasi/impor";
    }

    static JenisImpor kind(String jenis) {
        return jenis.equals("unit") ? JenisImpor.UNIT : JenisImpor.PEGAWAI;
    }
}

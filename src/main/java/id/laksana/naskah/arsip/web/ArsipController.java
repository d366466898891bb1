package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.Arsip;
import id.laksana.naskah.arsip.DaftarArsip;
import id.laksana.naskah.arsip.DaftarBerkas;
import id.laksana.naskah.arsip.Klasifikasi;
import id.laksana.naskah.arsip.SaringanArsip;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.pelaksanaan.berkas.JenisBerkas;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Items: found, entered, shown, fetched; and who read the secret ones. */
@Controller
@RequestMapping("/arsip")
@PreAuthorize(ArsipConfiguration.MAY_SEE)
class ArsipController {

    private final Arsip arsip;
    private final DaftarArsip daftar;
    private final DaftarBerkas berkas;
    private final Klasifikasi klasifikasi;
    private final Pembaca pembaca;

    ArsipController(
            Arsip arsip,
            DaftarArsip daftar,
            DaftarBerkas berkas,
            Klasifikasi klasifikasi,
            Pembaca pembaca) {
        this.arsip = arsip;
        this.daftar = daftar;
        this.berkas = berkas;
        this.klasifikasi = klasifikasi;
        this.pembaca = pembaca;
    }

    @GetMapping
    String semua(
            @RequestParam Map<String, String> isian, Authentication who, Pelaku oleh, Model model) {
        var form = new FormArsip(isian);
        String year = form.get("tahun");
        var saringan =
                new SaringanArsip(
                        form.get("q"),
                        form.get("kode"),
                        FormArsip.id(form.get("unit")),
                        FormArsip.sifat(form.get("sifat")),
                        year.matches("[12]\\d{3}") ? Integer.valueOf(year) : null,
                        Tanggal.parse(form.get("sampai")),
                        FormArsip.id(form.get("sebelum")));
        var found = daftar.cari(saringan, pembaca.akses(who, oleh), Part.SIZE + 1);
        model.addAttribute(
                "page",
                new DaftarArsipPage(
                        saringan,
                        found.subList(0, Math.min(found.size(), Part.SIZE)),
                        found.size() > Part.SIZE,
                        pembaca.daftarUnit()));
        return "arsip/daftar";
    }

    @GetMapping("/baru")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String baru(Authentication who, Pelaku oleh, Model model) {
        return form(new FormArsip(Map.of("jumlah", "1")), FormErrors.none(), who, oleh, model);
    }

    @PostMapping("/baru")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String simpan(
            @RequestParam Map<String, String> isian,
            @RequestParam(required = false) @Nullable List<MultipartFile> lampiran,
            Authentication who,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        var form = new FormArsip(isian);
        return switch (arsip.simpan(form.isi(), kiriman(lampiran), oleh)) {
            case Hasil.Diterima(var id) -> {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("arsip.disimpan"));
                yield "redirect:/arsip/" + id;
            }
            case Hasil.Ditolak(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(form, galat(problems), who, oleh, model);
            }
        };
    }

    static FormErrors galat(List<Hasil.Kesalahan> problems) {
        var errors = FormErrors.none();
        for (var one : problems) {
            errors = errors.with(one.isian(), one.kunci(), one.rincian().toArray());
        }
        return errors;
    }

    private String form(
            FormArsip form, FormErrors errors, Authentication who, Pelaku oleh, Model model) {
        var codes =
                klasifikasi.nama().entrySet().stream()
                        .map(one -> Choice.of(one.getKey(), one.getKey() + " " + one.getValue()))
                        .toList();
        var open =
                berkas.daftar("", "TERBUKA", pembaca.akses(who, oleh), 0, 200).stream()
                        .map(
                                one ->
                                        Choice.of(
                                                one.id().toString(),
                                                one.nomorTertulis() + " " + one.judul()))
                        .toList();
        model.addAttribute(
                "page",
                new ArsipBaruPage(
                        form,
                        codes,
                        pembaca.daftarUnit(),
                        open,
                        arsip.terbesarMegabytes(),
                        errors));
        return "arsip/baru";
    }

    private static List<Arsip.Kiriman> kiriman(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(one -> !String.valueOf(one.getOriginalFilename()).isEmpty())
                .map(one -> new Arsip.Kiriman(String.valueOf(one.getOriginalFilename()), one))
                .toList();
    }

    @GetMapping("/{id}")
    String satu(@PathVariable UUID id, Authentication who, Pelaku oleh, Model model) {
        var found =
                daftar.buka(id, pembaca.akses(who, oleh), oleh)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", new ArsipPage(found, daftar.isi(id), daftar.riwayat(id)));
        return "arsip/satu";
    }

    /** As an attachment: nothing in the file runs in the origin of the program. */
    @GetMapping("/{id}/isi/{isi}")
    ResponseEntity<InputStreamResource> unduh(
            @PathVariable UUID id, @PathVariable UUID isi, Authentication who, Pelaku oleh)
            throws IOException {
        var found =
                daftar.unduh(id, isi, pembaca.akses(who, oleh), oleh)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        JenisBerkas jenis = found.isi().jenis();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(jenis.media()))
                .contentLength(found.isi().ukuran())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.isi().nama(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new InputStreamResource(found.isinya()));
    }

    @GetMapping("/pembacaan")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String pembacaan(
            @RequestParam(defaultValue = "1") int bagian,
            Authentication who,
            Pelaku oleh,
            Model model) {
        var part = new Part(bagian, daftar.jumlahPembacaan());
        model.addAttribute(
                "page",
                new PembacaanPage(
                        daftar.pembacaan(part.offset(), Part.SIZE),
                        pembaca.akses(who, oleh),
                        part));
        return "arsip/pembacaan";
    }
}

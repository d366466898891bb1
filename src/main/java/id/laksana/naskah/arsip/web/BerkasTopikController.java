package id.laksana.naskah.arsip.web;

import id.laksana.naskah.arsip.BerkasTopik;
import id.laksana.naskah.arsip.DaftarBerkas;
import id.laksana.naskah.arsip.IsianBerkas;
import id.laksana.naskah.arsip.Klasifikasi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** Topic files: listed, opened, closed. */
@Controller
@RequestMapping("/arsip/berkas")
@PreAuthorize(ArsipConfiguration.MAY_SEE)
class BerkasTopikController {

    private final DaftarBerkas berkas;
    private final Klasifikasi klasifikasi;
    private final Pembaca pembaca;

    BerkasTopikController(DaftarBerkas berkas, Klasifikasi klasifikasi, Pembaca pembaca) {
        this.berkas = berkas;
        this.klasifikasi = klasifikasi;
        this.pembaca = pembaca;
    }

    @GetMapping
    String semua(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int bagian,
            Authentication who,
            Pelaku oleh,
            Model model) {
        return show(q, bagian, new FormArsip(Map.of()), FormErrors.none(), who, oleh, model);
    }

    private String show(
            String q,
            int bagian,
            FormArsip form,
            FormErrors errors,
            Authentication who,
            Pelaku oleh,
            Model model) {
        var akses = pembaca.akses(who, oleh);
        var part = new Part(bagian, berkas.jumlah(q, "", akses));
        var codes =
                klasifikasi.nama().entrySet().stream()
                        .map(one -> Choice.of(one.getKey(), one.getKey() + " " + one.getValue()))
                        .toList();
        model.addAttribute(
                "page",
                new DaftarBerkasPage(
                        q,
                        berkas.daftar(q, "", akses, part.offset(), Part.SIZE),
                        part,
                        form,
                        codes,
                        pembaca.daftarUnit(),
                        errors));
        return "arsip/berkas-daftar";
    }

    @PostMapping
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String buka(
            @RequestParam Map<String, String> isian,
            Authentication who,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var form = new FormArsip(isian);
        var isi =
                new IsianBerkas(
                        form.get("kode"),
                        form.get("judul"),
                        FormArsip.id(form.get("unit")),
                        FormArsip.sifat(form.get("sifat")),
                        Tanggal.parse(form.get("dibuka")),
                        new BerkasTopik.Lokasi(
                                form.get("ruang"),
                                form.get("rak"),
                                form.get("boks"),
                                form.get("map")),
                        form.get("keterangan"));
        return switch (berkas.buka(isi, oleh)) {
            case Hasil.Diterima(var id) -> {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("arsip.berkas.dibuka"));
                yield "redirect:/arsip/berkas/" + id;
            }
            case Hasil.Ditolak(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show("", 1, form, ArsipController.galat(problems), who, oleh, model);
            }
        };
    }

    @GetMapping("/{id}")
    String satu(@PathVariable UUID id, Authentication who, Pelaku oleh, Model model) {
        return satu(id, FormErrors.none(), who, oleh, model);
    }

    private String satu(UUID id, FormErrors errors, Authentication who, Pelaku oleh, Model model) {
        var akses = pembaca.akses(who, oleh);
        var found = berkas.satu(id, akses).orElseThrow(BerkasTopikController::tidakAda);
        model.addAttribute("page", new BerkasPage(found, berkas.isi(id, akses), errors));
        return "arsip/berkas";
    }

    @PostMapping("/{id}/tutup")
    @PreAuthorize(ArsipConfiguration.MAY_MANAGE)
    String tutup(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ditutup,
            Authentication who,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (berkas.satu(id, pembaca.akses(who, oleh)).isEmpty()) {
            throw tidakAda();
        }
        return switch (berkas.tutup(id, Tanggal.parse(ditutup), oleh)) {
            case Hasil.Diterima _ -> {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("arsip.berkas.ditutup"));
                yield "redirect:/arsip/berkas/" + id;
            }
            case Hasil.Ditolak(var problems) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield satu(id, ArsipController.galat(problems), who, oleh, model);
            }
        };
    }

    private static ResponseStatusException tidakAda() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

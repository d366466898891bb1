package id.laksana.sop.web;

import id.laksana.sop.KatalogSop;
import id.laksana.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of regulations; one regulation opens the catalogue filtered by it. */
@Controller
class DasarHukumController {

    private final KatalogSop katalog;

    DasarHukumController(KatalogSop katalog) {
        this.katalog = katalog;
    }

    @GetMapping("/dasar-hukum")
    String daftar(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        String cari = q == null || q.isBlank() ? null : q.strip();
        var part = new Part(bagian, katalog.jumlahPeraturan(cari));
        var daftar = katalog.daftarPeraturan(cari, part.offset(), Part.SIZE);
        model.addAttribute("page", new DasarHukumPage(cari == null ? "" : cari, daftar, part));
        return "sop/peraturan";
    }
}

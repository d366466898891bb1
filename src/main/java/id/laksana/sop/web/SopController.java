package id.laksana.sop.web;

import id.laksana.sop.KatalogSop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Kertas;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One SOP; each tab is an address of its own. */
@Controller
@RequestMapping("/sop/{kode:[a-z0-9-]+}")
class SopController {

    private final SopPages pages;
    private final KatalogSop katalog;

    SopController(SopPages pages, KatalogSop katalog) {
        this.pages = pages;
        this.katalog = katalog;
    }

    @GetMapping
    String formulir(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(defaultValue = "F4") Kertas kertas,
            @RequestParam(defaultValue = "100") int perbesar,
            @RequestParam(name = "lembar", defaultValue = "false") boolean lembarDiPonsel,
            Authentication who,
            Locale locale,
            Model model) {
        var page = add(model, kode, versi, who, "formulir");
        var lembar = BentukSop.lembar(page.sop(), pages.kop(page.sop()), kertas);
        int width = FormulirPage.PERBESARAN.contains(perbesar) ? perbesar : 100;
        var teks = BentukSop.teks(page.sop(), locale);
        model.addAttribute("isi", new FormulirPage(lembar, teks, kertas, width, lembarDiPonsel));
        return "sop/formulir";
    }

    @GetMapping("/langkah")
    String langkah(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Locale locale,
            Model model) {
        var page = add(model, kode, versi, who, "langkah");
        model.addAttribute("daftarTeks", BentukSop.teks(page.sop(), locale));
        return "sop/langkah";
    }

    @GetMapping("/pelaksana")
    String pelaksana(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var page = add(model, kode, versi, who, "pelaksana");
        model.addAttribute("daftarPelaksana", katalog.pelaksana(page.versi()));
        return "sop/pelaksana";
    }

    @GetMapping("/dasar-hukum")
    String dasarHukum(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var page = add(model, kode, versi, who, "dasar-hukum");
        model.addAttribute("daftarKutipan", katalog.dasarHukum(page.versi()));
        return "sop/dasar-hukum";
    }

    @GetMapping("/keterkaitan")
    String keterkaitan(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var page = add(model, kode, versi, who, "keterkaitan");
        model.addAttribute("merujuk", katalog.merujuk(page.versi()));
        model.addAttribute("dirujuk", katalog.dirujuk(page.versi()));
        return "sop/keterkaitan";
    }

    @GetMapping("/versi")
    String versi(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var page = add(model, kode, versi, who, "versi");
        model.addAttribute(
                "isi",
                new VersiPage(
                        katalog.daftarVersi(kode),
                        katalog.riwayat(page.versi()),
                        page.hak().rancangan()));
        return "sop/versi";
    }

    @GetMapping("/pemeriksaan")
    String pemeriksaan(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var page = add(model, kode, versi, who, "pemeriksaan");
        model.addAttribute("isi", PemeriksaanPage.of(katalog.periksa(page.versi())));
        return "sop/pemeriksaan";
    }

    @GetMapping("/sumber")
    String sumber(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        add(model, kode, versi, who, "sumber");
        return "sop/sumber";
    }

    private SopPage add(
            Model model, String kode, @Nullable Integer versi, Authentication who, String tab) {
        var page = pages.page(kode, versi, who, tab);
        model.addAttribute("page", page);
        return page;
    }
}

package id.laksana.keamanan.web;

import id.laksana.keamanan.hak.HakJabatan;
import id.laksana.keamanan.hak.PaketHak;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which rights hang on which post. */
@Controller
@RequestMapping("/keamanan/hak")
@PreAuthorize("hasAuthority('keamanan.kelola')")
class HakController {

    private final HakJabatan hakJabatan;

    HakController(HakJabatan hakJabatan) {
        this.hakJabatan = hakJabatan;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String hak,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        var part = new Part(bagian, hakJabatan.jumlah(q, hak));
        var rows = hakJabatan.cari(q, hak, part.offset());
        model.addAttribute("page", new HakListPage(q, hak, hakJabatan.daftarHak(), rows, part));
        return "keamanan/hak-daftar";
    }

    @GetMapping("/{jabatan}")
    String show(@PathVariable UUID jabatan, Model model) {
        return form(post(jabatan), null, FormErrors.none(), model);
    }

    /**
     * With {@code paket} nothing is stored yet: the form comes back with the rights of the set
     * ticked.
     */
    @PostMapping("/{jabatan}")
    String save(
            @PathVariable UUID jabatan,
            @RequestParam(defaultValue = "") List<String> hak,
            @RequestParam(required = false) PaketHak paket,
            Pelaku oleh,
            RedirectAttributes redirect,
            Model model) {
        var post = post(jabatan);
        var chosen = new TreeSet<>(hak);
        if (paket != null) {
            chosen.addAll(paket.daftarHak());
            return form(post, chosen, FormErrors.none(), model);
        }
        return switch (hakJabatan.tetapkan(post, chosen, oleh)) {
            case HakJabatan.Hasil.Ditetapkan done -> {
                redirect.addFlashAttribute(Toast.FLASH, Toast.of("hak.disimpan", done.jabatan()));
                yield "redirect:/keamanan/hak/" + jabatan;
            }
            case HakJabatan.Hasil.MengunciDiri _ ->
                    form(post, chosen, FormErrors.none().with("hak", "hak.mengunci-diri"), model);
        };
    }

    private HakJabatan.Baris post(UUID jabatan) {
        return hakJabatan
                .jabatan(jabatan)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(
            HakJabatan.Baris post, @Nullable Set<String> chosen, FormErrors errors, Model model) {
        var ticked = chosen == null ? post.hak() : chosen;
        model.addAttribute(
                "page",
                new HakPage(
                        post, ticked, hakJabatan.daftarHak(), hakJabatan.daftarPaket(), errors));
        return "keamanan/hak";
    }
}

package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Kebijakan;
import id.laksana.keamanan.akun.KebijakanFaktorKedua;
import id.laksana.keamanan.hak.HakJabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.Toast;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who must use a second factor. */
@Controller
@RequestMapping("/keamanan/kebijakan")
@PreAuthorize("hasAuthority('keamanan.kelola')")
class KebijakanController {

    private final KebijakanFaktorKedua kebijakan;
    private final HakJabatan hakJabatan;

    KebijakanController(KebijakanFaktorKedua kebijakan, HakJabatan hakJabatan) {
        this.kebijakan = kebijakan;
        this.hakJabatan = hakJabatan;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", new KebijakanPage(kebijakan.sekarang(), hakJabatan.daftarHak()));
        return "keamanan/kebijakan";
    }

    @PostMapping
    String save(
            @RequestParam Kebijakan.FaktorWajib faktor,
            @RequestParam(defaultValue = "") List<String> hak,
            Pelaku oleh,
            RedirectAttributes redirect) {
        var known = hakJabatan.daftarHak();
        kebijakan.tetapkan(
                new Kebijakan(faktor, hak.stream().filter(known::contains).toList()), oleh);
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("kebijakan.disimpan"));
        return "redirect:/keamanan/kebijakan";
    }
}

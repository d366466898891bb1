package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.pengingat.PengaturanPengingat;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When the people of the instansi are reminded. */
@Controller
@RequestMapping(AturanController.PATH)
@PreAuthorize("hasAuthority('pelaksanaan.kelola')")
class AturanController {

    static final String PATH = "/pelaksanaan/pengingat";

    private final PengaturanPengingat pengaturan;

    AturanController(PengaturanPengingat pengaturan) {
        this.pengaturan = pengaturan;
    }

    @GetMapping
    String lihat(Model model) {
        return show(AturanForm.of(pengaturan.sekarang()), FormErrors.none(), model);
    }

    @PostMapping
    String simpan(
            @ModelAttribute AturanForm isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var errors = isian.periksa();
        if (errors.any()) {
            response.setStatus(422);
            return show(isian, errors, model);
        }
        pengaturan.tetapkan(isian.aturan(), oleh);
        flash.addFlashAttribute(Toast.FLASH, Toast.of("pengingat.aturan.disimpan"));
        return "redirect:" + PATH;
    }

    private String show(AturanForm isian, FormErrors errors, Model model) {
        model.addAttribute("page", new AturanPage(isian, pengaturan.riwayat(), errors));
        return "pelaksanaan/pengingat/aturan";
    }
}

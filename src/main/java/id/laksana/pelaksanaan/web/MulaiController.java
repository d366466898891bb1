package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a case of an SOP. */
@Controller
@RequestMapping("/pelaksanaan/mulai")
class MulaiController {

    private static final int LONGEST = 200;

    private final PelaksanaanSop pelaksanaan;
    private final MejaKerja meja;
    private final KatalogSop katalog;
    private final PesanHasil pesan;

    MulaiController(
            PelaksanaanSop pelaksanaan, MejaKerja meja, KatalogSop katalog, PesanHasil pesan) {
        this.pelaksanaan = pelaksanaan;
        this.meja = meja;
        this.katalog = katalog;
        this.pesan = pesan;
    }

    @GetMapping
    String tanya(@RequestParam(required = false) @Nullable String sop, Pelaku oleh, Model model) {
        var versi = sop == null ? null : berlaku(sop);
        String perihal = versi == null ? "" : versi.sop().judul();
        return show(model, oleh, versi, perihal, "", FormErrors.none());
    }

    @PostMapping
    String mulai(
            @RequestParam String sop,
            @RequestParam(defaultValue = "") String perihal,
            @RequestParam(defaultValue = "") String rujukan,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var versi = berlaku(sop);
        var problems = FormErrors.none();
        if (perihal.isBlank()) {
            problems = problems.with("perihal", "mulai.perihal.kosong");
        }
        if (perihal.length() > LONGEST) {
            problems = problems.with("perihal", "mulai.perihal.panjang", LONGEST);
        }
        if (!problems.any()) {
            var hasil =
                    pelaksanaan.mulai(
                            sop,
                            perihal,
                            rujukan.isBlank() ? null : rujukan.strip(),
                            oleh,
                            PelaksanaanConfiguration.kelola(who));
            if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
                flash.addFlashAttribute(
                        Toast.FLASH,
                        Toast.of(
                                "mulai.dimulai",
                                perihal.strip(),
                                String.join(", ", meja.posisi(id))));
                return "redirect:/pelaksanaan/" + id;
            }
            problems = pesan.of(hasil, "perihal");
        }
        response.setStatus(422);
        return show(model, oleh, versi, perihal, rujukan, problems);
    }

    private VersiSop berlaku(String sop) {
        return katalog.berlaku(sop)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Model model,
            Pelaku oleh,
            @Nullable VersiSop versi,
            String perihal,
            String rujukan,
            FormErrors errors) {
        model.addAttribute(
                "page",
                new MulaiPage(
                        versi,
                        perihal,
                        rujukan,
                        versi == null ? meja.dapatDimulai(oleh) : List.of(),
                        errors));
        return "pelaksanaan/mulai";
    }
}

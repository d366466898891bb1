package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.AksesPelaksanaan;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a case of an SOP. */
@Controller
@RequestMapping("/pelaksanaan/mulai")
class MulaiController {

    /** Enough to find the one at hand; older cases start nothing any more. */
    private static final int CASES = 50;

    private final PelaksanaanSop pelaksanaan;
    private final DaftarPelaksanaan daftar;
    private final AksesPelaksanaan akses;
    private final MejaKerja meja;
    private final KatalogSop katalog;
    private final PesanHasil pesan;

    MulaiController(
            PelaksanaanSop pelaksanaan,
            DaftarPelaksanaan daftar,
            AksesPelaksanaan akses,
            MejaKerja meja,
            KatalogSop katalog,
            PesanHasil pesan) {
        this.pelaksanaan = pelaksanaan;
        this.daftar = daftar;
        this.akses = akses;
        this.meja = meja;
        this.katalog = katalog;
        this.pesan = pesan;
    }

    @GetMapping
    String tanya(@RequestParam(required = false) @Nullable String sop, Pelaku oleh, Model model) {
        var versi = sop == null ? null : berlaku(sop);
        var awal =
                versi == null
                        ? new IsianMulai(null, null, null, null, null, null)
                        : new IsianMulai(
                                versi.sop().judul(), versi.sop().pemicu(), null, null, null, null);
        return show(model, oleh, versi, awal, FormErrors.none());
    }

    @PostMapping
    String mulai(
            @RequestParam String sop,
            @ModelAttribute IsianMulai isian,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var versi = berlaku(sop);
        var problems = isian.masalah();
        if (!problems.any()) {
            var hasil =
                    pelaksanaan.mulai(
                            sop,
                            isian.judul(),
                            isian.dasar(),
                            oleh,
                            PelaksanaanConfiguration.kelola(who));
            if (hasil instanceof HasilPelaksanaan.Diterima(var id)) {
                flash.addFlashAttribute(
                        Toast.FLASH,
                        Toast.of(
                                "mulai.dimulai",
                                isian.judul(),
                                String.join(", ", meja.posisi(id))));
                return "redirect:/pelaksanaan/" + id;
            }
            problems = pesan.of(hasil, "perihal");
        }
        response.setStatus(422);
        return show(model, oleh, versi, isian, problems);
    }

    private VersiSop berlaku(String sop) {
        return katalog.berlaku(sop)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Model model,
            Pelaku oleh,
            @Nullable VersiSop versi,
            IsianMulai isian,
            FormErrors errors) {
        var reader = akses.pembaca(oleh.pegawai(), false);
        model.addAttribute(
                "page",
                new MulaiPage(
                        versi,
                        isian,
                        versi == null ? meja.dapatDimulai(oleh) : List.of(),
                        versi == null ? List.of() : daftar.daftar(reader, null, null, 0, CASES),
                        errors));
        return "pelaksanaan/mulai";
    }
}

package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.PengaturanKotak;
import id.laksana.naskah.surat.PengaturanSurat;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.pengingat.AlamatUmum;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the instansi handles letters: instructions, due moments, the public form, the mailbox. */
@Controller
@RequestMapping(PengaturanSuratController.PATH)
@PreAuthorize(SuratConfiguration.MAY_SET)
class PengaturanSuratController {

    static final String PATH = "/surat/pengaturan";

    private final PengaturanSurat pengaturan;
    private final PengaturanKotak kotak;
    private final DaftarInstansi instansi;
    private final AlamatUmum alamat;

    PengaturanSuratController(
            PengaturanSurat pengaturan,
            PengaturanKotak kotak,
            DaftarInstansi instansi,
            AlamatUmum alamat) {
        this.pengaturan = pengaturan;
        this.kotak = kotak;
        this.instansi = instansi;
        this.alamat = alamat;
    }

    @GetMapping
    String lihat(Model model) {
        return show(null, null, FormErrors.none(), model);
    }

    @PostMapping
    String simpan(
            @ModelAttribute IsianAturan isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var errors = isian.masalah();
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(isian, null, errors, model);
        }
        pengaturan.tetapkan(isian.aturan(), oleh);
        flash.addFlashAttribute(Toast.FLASH, Toast.of("aturan-surat.disimpan"));
        return "redirect:" + PATH;
    }

    @PostMapping("/kotak")
    String simpanKotak(
            @ModelAttribute IsianKotak isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var wanted = isian.kotak();
        var errors = isian.masalah(kotak.sandiTetap(wanted));
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(null, isian, errors, model);
        }
        kotak.simpan(wanted, isian.sandiMurni(), oleh);
        flash.addFlashAttribute(Toast.FLASH, Toast.of("kotak.disimpan"));
        return "redirect:" + PATH;
    }

    private String show(
            @Nullable IsianAturan aturan,
            @Nullable IsianKotak isian,
            FormErrors errors,
            Model model) {
        var box = kotak.sekarang();
        model.addAttribute(
                "page",
                new PengaturanSuratPage(
                        aturan == null ? IsianAturan.dari(pengaturan.sekarang()) : aturan,
                        isian == null ? IsianKotak.dari(box) : isian,
                        box,
                        kotak.bersandi(),
                        alamat.ke("/kirim-surat/" + instansi.sekarang().kode()),
                        pengaturan.riwayat(),
                        errors));
        return "surat/pengaturan";
    }
}

package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.PengaturanPenandatanganan;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which service signs for the instansi; its password can be written and not read. */
@Controller
@PreAuthorize(TandaTanganConfiguration.MAY_SET)
class PengaturanTandaTanganController {

    private static final String ALAMAT = "/tandatangan/pengaturan";

    private final PengaturanPenandatanganan pengaturan;

    PengaturanTandaTanganController(PengaturanPenandatanganan pengaturan) {
        this.pengaturan = pengaturan;
    }

    @GetMapping(ALAMAT)
    String halaman(Model model) {
        return show(pengaturan.sekarang(), FormErrors.none(), model);
    }

    @PostMapping(ALAMAT)
    String simpan(
            @RequestParam Jalan jalan,
            @RequestParam(defaultValue = "") String alamat,
            @RequestParam(defaultValue = "") String pengguna,
            @RequestParam(defaultValue = "") String layanan,
            @RequestParam(defaultValue = "") String capWaktu,
            Pelaku oleh,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var hasil = pengaturan.tetapkan(jalan, alamat, pengguna, layanan, capWaktu, oleh);
        if (hasil instanceof Hasil.Ditolak(var problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FormErrors.none();
            for (var one : problems) {
                errors = errors.with(one.isian(), one.kunci(), one.rincian().toArray());
            }
            var typed =
                    new PengaturanTandaTangan(
                            jalan, alamat, pengguna, pengaturan.sekarang().adaSandi(), capWaktu);
            return show(typed, errors, model);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("ttd.pengaturan-disimpan"));
        return "redirect:" + ALAMAT;
    }

    private static String show(PengaturanTandaTangan isian, FormErrors errors, Model model) {
        model.addAttribute("page", new PengaturanTandaTanganPage(isian, errors));
        return "naskah/tandatangan/pengaturan";
    }
}

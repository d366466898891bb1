package id.laksana.naskah.tandatangan.web;

import id.laksana.naskah.tandatangan.KunciPribadi;
import id.laksana.naskah.tandatangan.PengaturanPenandatanganan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own signature: activate, see, renew, revoke. */
@Controller
class TandaTanganController {

    private final KunciPribadi kunci;
    private final PengaturanPenandatanganan pengaturan;
    private final Clock clock;

    TandaTanganController(KunciPribadi kunci, PengaturanPenandatanganan pengaturan, Clock clock) {
        this.kunci = kunci;
        this.pengaturan = pengaturan;
        this.clock = clock;
    }

    @GetMapping("/tandatangan")
    String halaman(Pelaku oleh, Model model) {
        return show(FormErrors.none(), oleh, model);
    }

    /** A new key; also the one that takes the place of an older. */
    @PostMapping("/tandatangan/aktifkan")
    String aktifkan(
            @RequestParam(defaultValue = "") char[] sandi,
            @RequestParam(defaultValue = "") char[] ulang,
            Pelaku oleh,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return done(kunci.aktifkan(sandi, ulang, oleh), "ttd.aktif", oleh, model, response, flash);
    }

    @PostMapping("/tandatangan/cabut")
    String cabut(
            @RequestParam(defaultValue = "") String alasan,
            Pelaku oleh,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return done(kunci.cabut(alasan, oleh), "ttd.sudah-dicabut", oleh, model, response, flash);
    }

    @PostMapping("/tandatangan/nik")
    String nik(
            @RequestParam(defaultValue = "") String nik,
            Pelaku oleh,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        return done(kunci.simpanNik(nik, oleh), "ttd.nik-disimpan", oleh, model, response, flash);
    }

    private String done(
            Hasil hasil,
            String toast,
            Pelaku oleh,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (hasil instanceof Hasil.Ditolak(var problems)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FormErrors.none();
            for (var one : problems) {
                errors = errors.with(one.isian(), one.kunci(), one.rincian().toArray());
            }
            return show(errors, oleh, model);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of(toast));
        return "redirect:/tandatangan";
    }

    private String show(FormErrors errors, Pelaku oleh, Model model) {
        model.addAttribute(
                "page",
                new TandaTanganPage(
                        pengaturan.sekarang(),
                        kunci.daftar(oleh.pegawai()),
                        kunci.nikTersimpan(oleh.pegawai()),
                        clock.instant(),
                        errors));
        return "naskah/tandatangan/saya";
    }
}

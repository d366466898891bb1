package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.FaktorKedua;
import id.laksana.keamanan.akun.PasswordRules;
import id.laksana.keamanan.akun.Sandi;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.sesi.DaftarSesi;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own account: posts, password, sessions. */
@Controller
class AccountController {

    private final DaftarSesi daftarSesi;
    private final FaktorKedua faktorKedua;
    private final Sandi sandi;

    AccountController(DaftarSesi daftarSesi, FaktorKedua faktorKedua, Sandi sandi) {
        this.daftarSesi = daftarSesi;
        this.faktorKedua = faktorKedua;
        this.sandi = sandi;
    }

    @GetMapping("/akun")
    String account(Pengguna pengguna, HttpSession session, Model model) {
        var page =
                new AccountPage(
                        pengguna.akun(),
                        pengguna.pilihan(),
                        daftarSesi.milik(pengguna.akun().id(), session.getId()),
                        faktorKedua.sisaKodePemulihan(pengguna.akun()));
        model.addAttribute("page", page);
        return "keamanan/akun-saya";
    }

    @GetMapping("/akun/sandi")
    String passwordForm(Pengguna pengguna, Model model) {
        model.addAttribute("page", new PasswordPage(pengguna.akun(), FormErrors.none()));
        return "keamanan/sandi";
    }

    @PostMapping("/akun/sandi")
    String changePassword(
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String baru,
            @RequestParam(defaultValue = "") String ulang,
            Pengguna pengguna,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        var errors = problems(pengguna, lama, baru, ulang);
        if (errors.any()) {
            model.addAttribute("page", new PasswordPage(pengguna.akun(), errors));
            return "keamanan/sandi";
        }
        sandi.ganti(pengguna.akun(), baru);
        daftarSesi.akhiriSemua(pengguna.akun().id(), request.getSession().getId());
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("akun.sandi-diganti"));
        return pengguna.lengkap() ? "redirect:/akun" : "redirect:/";
    }

    @PostMapping("/akun/sesi/{kunci}/akhiri")
    String endSession(@PathVariable String kunci, Pengguna pengguna, RedirectAttributes redirect) {
        daftarSesi.akhiri(pengguna.akun().id(), kunci);
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("akun.sesi-diakhiri"));
        return "redirect:/akun";
    }

    @PostMapping("/akun/sesi/akhiri-lain")
    String endOtherSessions(Pengguna pengguna, HttpSession session, RedirectAttributes redirect) {
        daftarSesi.akhiriSemua(pengguna.akun().id(), session.getId());
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("akun.sesi-lain-diakhiri"));
        return "redirect:/akun";
    }

    /**
     * The new one is judged first: a guess at the old one is counted only when it could change
     * something.
     */
    private FormErrors problems(Pengguna pengguna, String lama, String baru, String ulang) {
        if (!PasswordRules.normal(baru).equals(PasswordRules.normal(ulang))) {
            return FormErrors.none().with("ulang", "sandi.tidak-sama");
        }
        var objection = sandi.keberatan(pengguna.akun(), lama, baru);
        if (objection.isPresent()) {
            return FormErrors.none().with("baru", objectionKey(objection.get()));
        }
        return PasswordProblem.of(sandi.periksa(pengguna.akun(), lama), "lama");
    }

    private static String objectionKey(PasswordRules.Objection objection) {
        return "sandi.tolak." + objection.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

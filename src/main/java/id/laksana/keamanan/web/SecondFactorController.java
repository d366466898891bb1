package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.FaktorKedua;
import id.laksana.keamanan.akun.Sandi;
import id.laksana.keamanan.audit.Oleh;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.sesi.DaftarSesi;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up the second factor of the own account, and takes it off again. */
@Controller
@RequestMapping("/akun/faktor")
class SecondFactorController {

    private final FaktorKedua faktorKedua;
    private final Sandi sandi;
    private final DaftarSesi daftarSesi;

    SecondFactorController(FaktorKedua faktorKedua, Sandi sandi, DaftarSesi daftarSesi) {
        this.faktorKedua = faktorKedua;
        this.sandi = sandi;
        this.daftarSesi = daftarSesi;
    }

    @GetMapping
    String show(Pengguna pengguna, Model model) {
        return form(pengguna, FormErrors.none(), model);
    }

    @PostMapping
    String enable(
            @RequestParam(defaultValue = "") String kode,
            @RequestParam(name = "sandi", defaultValue = "") String typed,
            Pengguna pengguna,
            HttpServletRequest request,
            Model model) {
        var errors = PasswordProblem.of(sandi.periksa(pengguna.akun(), typed), "sandi");
        if (errors.any()) {
            return form(pengguna, errors, model);
        }
        var codes = faktorKedua.aktifkan(pengguna.akun(), kode);
        if (codes.isEmpty()) {
            return form(pengguna, FormErrors.none().with("kode", "masuk.kode-salah"), model);
        }
        daftarSesi.ubah(request, pengguna.login().terbukti());
        return codes(codes.get(), model);
    }

    @PostMapping("/lepas")
    String disable(
            @RequestParam(name = "sandi", defaultValue = "") String typed,
            Pengguna pengguna,
            RedirectAttributes redirect,
            Model model) {
        var errors = PasswordProblem.of(sandi.periksa(pengguna.akun(), typed), "sandi");
        if (errors.any()) {
            return form(pengguna, errors, model);
        }
        faktorKedua.lepas(
                pengguna.akun(),
                Oleh.orang(pengguna.akun().pegawai(), pengguna.akun().namaPegawai()));
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("akun.faktor-dilepas"));
        return "redirect:/akun";
    }

    @PostMapping("/kode")
    String newCodes(
            @RequestParam(name = "sandi", defaultValue = "") String typed,
            Pengguna pengguna,
            Model model) {
        var errors = PasswordProblem.of(sandi.periksa(pengguna.akun(), typed), "sandi");
        return errors.any()
                ? form(pengguna, errors, model)
                : codes(faktorKedua.gantiKodePemulihan(pengguna.akun()), model);
    }

    private String form(Pengguna pengguna, FormErrors errors, Model model) {
        var akun = pengguna.akun();
        boolean required = pengguna.tahap() == Pengguna.Tahap.PASANG_FAKTOR;
        if (akun.faktorKedua()) {
            var page =
                    new SecondFactorPage(
                            akun, required, "", "", faktorKedua.sisaKodePemulihan(akun), errors);
            model.addAttribute("page", page);
        } else {
            var calon = faktorKedua.calon(akun);
            var groups = calon.rahasia().replaceAll("(.{4})(?=.)", "$1 ");
            model.addAttribute(
                    "page",
                    new SecondFactorPage(
                            akun, required, QrImage.of(calon.alamat()), groups, 0, errors));
        }
        return "keamanan/faktor";
    }

    private static String codes(List<String> codes, Model model) {
        model.addAttribute("page", codes);
        return "keamanan/kode-pemulihan";
    }
}

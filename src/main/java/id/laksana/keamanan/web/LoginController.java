package id.laksana.keamanan.web;

import id.laksana.keamanan.akun.Akun;
import id.laksana.keamanan.akun.FaktorKedua;
import id.laksana.keamanan.akun.Masuk;
import id.laksana.keamanan.akun.Pemeriksaan;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.sesi.DaftarSesi;
import id.laksana.keamanan.sesi.Login;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Password first, then the code of the second factor where the account has one. */
@Controller
class LoginController {

    private static final int LONGEST_DEVICE_NAME = 300;

    private final Masuk masuk;
    private final FaktorKedua faktorKedua;
    private final DaftarSesi daftarSesi;
    private final DemoAccounts demoAccounts;
    private final Clock clock;

    LoginController(
            Masuk masuk,
            FaktorKedua faktorKedua,
            DaftarSesi daftarSesi,
            DemoAccounts demoAccounts,
            Clock clock) {
        this.masuk = masuk;
        this.faktorKedua = faktorKedua;
        this.daftarSesi = daftarSesi;
        this.demoAccounts = demoAccounts;
        this.clock = clock;
    }

    @GetMapping("/masuk")
    String form(
            @RequestParam(defaultValue = "/") String ke,
            @RequestParam Optional<String> berakhir,
            @RequestParam Optional<String> keluar,
            HttpServletRequest request,
            Model model) {
        if (daftarSesi.login(request) != null) {
            return "redirect:" + LocalPath.of(ke);
        }
        var notice =
                berakhir.isPresent()
                        ? "masuk.berakhir"
                        : keluar.isPresent() ? "masuk.keluar" : null;
        model.addAttribute(
                "page", new LoginPage("", ke, FormErrors.none(), notice, demoAccounts.groups()));
        return "keamanan/masuk";
    }

    @PostMapping("/masuk")
    String enter(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "") String sandi,
            @RequestParam(defaultValue = "/") String ke,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var errors =
                switch (masuk.masuk(nama, sandi, request.getRemoteAddr())) {
                    case Masuk.Hasil.Diterima accepted -> {
                        daftarSesi.mulai(request, login(accepted, request));
                        yield FormErrors.none();
                    }
                    case Masuk.Hasil.Salah _ -> FormErrors.none().with("nama", "masuk.salah");
                    case Masuk.Hasil.TidakAktif _ ->
                            FormErrors.none().with("nama", "masuk.tidak-aktif");
                    case Masuk.Hasil.SandiKedaluwarsa _ ->
                            FormErrors.none().with("sandi", "masuk.sandi-kedaluwarsa");
                    case Masuk.Hasil.Tertahan held -> held(held.sampai(), "nama", response);
                };
        if (!errors.any()) {
            return "redirect:" + LocalPath.of(ke);
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        model.addAttribute("page", new LoginPage(nama, ke, errors, null, demoAccounts.groups()));
        return "keamanan/masuk";
    }

    @GetMapping("/masuk/faktor")
    String codeForm(Pengguna pengguna, Model model) {
        if (pengguna.tahap() != Pengguna.Tahap.FAKTOR_KEDUA) {
            return "redirect:/";
        }
        model.addAttribute("page", FormErrors.none());
        return "keamanan/masuk-faktor";
    }

    @PostMapping("/masuk/faktor")
    String code(
            @RequestParam(defaultValue = "") String kode,
            Pengguna pengguna,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var errors =
                switch (faktorKedua.periksa(pengguna.akun(), kode)) {
                    case Pemeriksaan.Cocok _ -> {
                        daftarSesi.mulai(request, pengguna.login().terbukti());
                        yield FormErrors.none();
                    }
                    case Pemeriksaan.Salah _ -> FormErrors.none().with("kode", "masuk.kode-salah");
                    case Pemeriksaan.Tertahan held -> held(held.sampai(), "kode", response);
                };
        if (!errors.any()) {
            return "redirect:/";
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
        model.addAttribute("page", errors);
        return "keamanan/masuk-faktor";
    }

    @PostMapping("/keluar")
    String leave(HttpServletRequest request) {
        daftarSesi.akhiri(request);
        return "redirect:/masuk?keluar";
    }

    private FormErrors held(Instant until, String field, HttpServletResponse response) {
        var left = Duration.between(clock.instant(), until);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, left.toSeconds())));
        return FormErrors.none()
                .with(
                        field,
                        "masuk.tertahan",
                        Math.max(1, left.plusSeconds(59).toMinutes()),
                        until);
    }

    private Login login(Masuk.Hasil.Diterima accepted, HttpServletRequest request) {
        Akun akun = accepted.akun();
        var device = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return new Login(
                accepted.instansi(),
                akun.id(),
                akun.pegawai(),
                akun.jabatan(),
                false,
                null,
                clock.instant(),
                request.getRemoteAddr(),
                device.substring(0, Math.min(device.length(), LONGEST_DEVICE_NAME)));
    }
}

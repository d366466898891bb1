package id.laksana.keamanan.web;

import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.token.DaftarToken;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** API tokens of the instansi. */
@Controller
@RequestMapping("/keamanan/token")
@PreAuthorize("hasAuthority('keamanan.kelola')")
class TokenController {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 366;

    private final DaftarToken daftarToken;
    private final Clock clock;

    TokenController(DaftarToken daftarToken, Clock clock) {
        this.daftarToken = daftarToken;
        this.clock = clock;
    }

    @GetMapping
    String list(Pengguna pengguna, Model model) {
        return show(pengguna, null, FormErrors.none(), model);
    }

    @PostMapping
    String create(
            @RequestParam(defaultValue = "") String nama,
            @RequestParam(defaultValue = "90") int hari,
            @RequestParam(defaultValue = "") List<String> hak,
            Pengguna pengguna,
            Pelaku pelaku,
            Model model) {
        var errors = FormErrors.none();
        if (nama.isBlank() || nama.length() > LONGEST_NAME) {
            errors = errors.with("nama", "token.nama-kosong");
        }
        if (hari < 1 || hari > LONGEST_DAYS) {
            errors = errors.with("hari", "token.hari-salah", LONGEST_DAYS);
        }
        // the token acts for an account, and the account lies in the own instansi
        if (pengguna.membukaInstansiLain()) {
            errors = errors.with("nama", "token.instansi-lain");
        }
        var token =
                errors.any()
                        ? null
                        : daftarToken.buat(
                                pengguna,
                                pelaku,
                                nama.strip(),
                                Set.copyOf(hak),
                                Duration.ofDays(hari));
        return show(pengguna, token, errors, model);
    }

    @PostMapping("/{id}/cabut")
    String revoke(@PathVariable UUID id, Pelaku pelaku, RedirectAttributes redirect) {
        if (!daftarToken.cabut(id, pelaku)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("token.dicabut"));
        return "redirect:/keamanan/token";
    }

    private String show(Pengguna pengguna, @Nullable String token, FormErrors errors, Model model) {
        var rights = pengguna.hak().stream().sorted().toList();
        model.addAttribute(
                "page", new TokenPage(daftarToken.semua(), rights, token, clock.instant(), errors));
        return "keamanan/token";
    }
}

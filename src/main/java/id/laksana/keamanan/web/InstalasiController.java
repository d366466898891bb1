package id.laksana.keamanan.web;

import id.laksana.keamanan.instalasi.Instalasi;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.sesi.DaftarSesi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The instansi of this installation: founded here, and opened for administration. */
@Controller
@RequestMapping("/instalasi")
@PreAuthorize("hasAuthority('instalasi.kelola')")
class InstalasiController {

    private final Instalasi instalasi;
    private final DaftarSesi daftarSesi;

    InstalasiController(Instalasi instalasi, DaftarSesi daftarSesi) {
        this.instalasi = instalasi;
        this.daftarSesi = daftarSesi;
    }

    @GetMapping
    String list(Pengguna pengguna, Model model) {
        return show(pengguna, InstalasiPage.Isian.KOSONG, FormErrors.none(), model);
    }

    @PostMapping
    String found(
            InstalasiPage.Isian isian,
            Pengguna pengguna,
            Pelaku oleh,
            RedirectAttributes redirect,
            Model model) {
        var errors = isian.problems();
        if (!errors.any()
                && instalasi.semua().stream().anyMatch(i -> i.kode().equals(isian.kode()))) {
            errors = errors.with("kode", "instalasi.kode-ada");
        }
        if (errors.any()) {
            return show(pengguna, isian, errors, model);
        }
        var baru =
                Instansi.baru(
                        isian.kode(),
                        isian.nama(),
                        isian.namaPendek(),
                        isian.jenis(),
                        null,
                        ZoneId.of(isian.zona()));
        instalasi.dirikan(baru, pengguna.login().instansi(), oleh);
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("instalasi.didirikan", isian.nama()));
        return "redirect:/instalasi";
    }

    @PostMapping("/{kode}/buka")
    String open(
            @PathVariable String kode, Pengguna pengguna, Pelaku oleh, HttpServletRequest request) {
        var target =
                instalasi
                        .denganKode(kode)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean own = target.id() == pengguna.login().instansi();
        if (!own) {
            instalasi.catatDibuka(target, pengguna.login().instansi(), oleh);
        }
        daftarSesi.ubah(request, pengguna.login().membuka(own ? null : target.id()));
        return "redirect:/instalasi";
    }

    private String show(
            Pengguna pengguna, InstalasiPage.Isian isian, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new InstalasiPage(instalasi.semua(), pengguna.instansi().id(), isian, errors));
        return "keamanan/instalasi";
    }
}

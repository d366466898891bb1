package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.KoreksiPelaksanaan;
import id.laksana.pelaksanaan.PratinjauKoreksi;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.web.AccessRefused;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects a wrong completion, after telling what falls by it. */
@Controller
@RequestMapping("/pelaksanaan/{id}/koreksi")
class KoreksiController {

    private final DaftarPelaksanaan daftar;
    private final KoreksiPelaksanaan koreksi;
    private final PesanHasil pesan;

    KoreksiController(DaftarPelaksanaan daftar, KoreksiPelaksanaan koreksi, PesanHasil pesan) {
        this.daftar = daftar;
        this.koreksi = koreksi;
        this.pesan = pesan;
    }

    /**
     * @param putaran the round that was shown
     * @param urutan how many events the case had when it was shown
     */
    record Isian(int langkah, int putaran, int urutan, @Nullable String alasan) {

        String teks() {
            return alasan == null ? "" : alasan;
        }
    }

    @GetMapping
    String tanya(
            @PathVariable UUID id,
            @RequestParam int langkah,
            Pelaku pelaku,
            Authentication who,
            Model model) {
        var shown = pratinjau(id, langkah, pelaku);
        boolean kelola = PelaksanaanConfiguration.kelola(who);
        if (!koreksi.berwenang(shown.berjalan(), shown.kunjungan(), pelaku, kelola)) {
            var data = shown.berjalan().pelaksanaan();
            throw new AccessRefused("koreksi", List.of(data.namaJabatan()), data.nama());
        }
        return show(model, shown, "", FormErrors.none());
    }

    @PostMapping
    String lakukan(
            @PathVariable UUID id,
            @ModelAttribute Isian isian,
            Pelaku pelaku,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var shown = pratinjau(id, isian.langkah(), pelaku);
        var errors = FormErrors.none();
        if (shown.berjalan().pelaksanaan().urutan() != isian.urutan()) {
            errors = errors.with("alasan", "koreksi.berubah");
        } else {
            var visit = new Kunjungan(isian.langkah(), isian.putaran());
            boolean kelola = PelaksanaanConfiguration.kelola(who);
            errors = pesan.of(koreksi.koreksi(id, visit, isian.teks(), pelaku, kelola), "alasan");
        }
        if (errors.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, shown, isian.teks(), errors);
        }
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of("koreksi.selesai", String.valueOf(isian.langkah())));
        return "redirect:/pelaksanaan/" + id;
    }

    private PratinjauKoreksi pratinjau(UUID id, int langkah, Pelaku pelaku) {
        return daftar.baca(id)
                .flatMap(found -> koreksi.pratinjau(found, langkah, pelaku))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(
            Model model, PratinjauKoreksi shown, String alasan, FormErrors errors) {
        model.addAttribute("page", new KoreksiPage(shown, alasan, errors));
        return "pelaksanaan/koreksi";
    }
}

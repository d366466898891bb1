package id.laksana.kinerja.web;

import id.laksana.kinerja.Lembar;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.FormulirPelaksanaan;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.TugasFormulir;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Saves sheets while they are filled: a row as soon as one of its cells is left, a pasted block, or
 * the whole by a button where there is no script.
 */
@Controller
@RequestMapping("/kinerja/tugas/{id}/{kode:siapkan|data}")
class LembarController {

    private static final String SCRIPTED = "HX-Request=true";

    private final FormulirPelaksanaan formulir;
    private final List<Lembar> daftar;

    LembarController(FormulirPelaksanaan formulir, List<Lembar> daftar) {
        this.formulir = formulir;
        this.daftar = daftar;
    }

    /** Says how the row stands now. */
    @PostMapping(headers = SCRIPTED)
    String baris(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "0") int nomor,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            Model model,
            HttpServletResponse response) {
        var lembar = lembar(kode);
        model.addAttribute("masalah", FormErrors.none());
        var hasil =
                ubah(
                        id,
                        lembar,
                        oleh,
                        tugas -> {
                            lembar.simpan(tugas, isian);
                            model.addAttribute("masalah", lembar.periksa(tugas, nomor));
                        });
        var refusal = penolakan(hasil);
        if (refusal != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("tolak", refusal);
        return "kinerja/tersimpan";
    }

    @PostMapping
    String simpan(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            RedirectAttributes flash) {
        var lembar = lembar(kode);
        return kembali(id, ubah(id, lembar, oleh, t -> lembar.simpan(t, isian)), flash);
    }

    /** The sheet as it is after the paste, in place of the one before. */
    @PostMapping(path = "/tempel", headers = SCRIPTED)
    String tempel(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam(defaultValue = "1") int nomor,
            @RequestParam(defaultValue = "") String kolom,
            @RequestParam(defaultValue = "") String teks,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            Model model,
            HttpServletResponse response) {
        var lembar = lembar(kode);
        var hasil =
                ubah(
                        id,
                        lembar,
                        oleh,
                        tugas -> {
                            lembar.simpan(tugas, isian);
                            lembar.tempel(tugas, nomor, kolom, teks);
                            model.addAttribute("page", lembar.tampilan(tugas, true).page());
                        });
        if (hasil instanceof HasilPelaksanaan.Diterima) {
            return "kinerja/" + kode;
        }
        response.setHeader("HX-Refresh", "true");
        model.addAttribute("masalah", FormErrors.none());
        model.addAttribute("tolak", penolakan(hasil));
        return "kinerja/tersimpan";
    }

    @PostMapping("/tempel")
    String tempelTanpaSkrip(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam Map<String, String> isian,
            Pelaku oleh,
            RedirectAttributes flash) {
        var lembar = lembar(kode);
        String text = isian.getOrDefault("teks", "");
        var hasil =
                ubah(
                        id,
                        lembar,
                        oleh,
                        tugas -> {
                            lembar.simpan(tugas, isian);
                            lembar.tempel(tugas, 1, "", text);
                        });
        return kembali(id, hasil, flash);
    }

    /** After a refusal the page of the task says why. */
    private static String kembali(UUID id, HasilPelaksanaan hasil, RedirectAttributes flash) {
        if (hasil instanceof HasilPelaksanaan.Diterima) {
            flash.addFlashAttribute(Toast.FLASH, Toast.of("kinerja.tersimpan"));
        }
        return "redirect:/tugas/" + id;
    }

    private HasilPelaksanaan ubah(
            UUID id, Lembar lembar, Pelaku oleh, Consumer<TugasFormulir> perubahan) {
        var hasil = formulir.ubah(id, lembar.nama(), oleh, perubahan);
        if (hasil instanceof HasilPelaksanaan.TidakAda) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return hasil;
    }

    /** Key of why nothing was saved; null when it was. */
    private static @Nullable String penolakan(HasilPelaksanaan hasil) {
        return switch (hasil) {
            case HasilPelaksanaan.Diterima _ -> null;
            case HasilPelaksanaan.TidakBerwenang _ -> "kinerja.tolak.tidak-berwenang";
            case HasilPelaksanaan.SudahBerakhir _ -> "kinerja.tolak.berakhir";
            default -> "kinerja.tolak.ditangguhkan";
        };
    }

    private Lembar lembar(String kode) {
        return daftar.stream().filter(one -> one.kode().equals(kode)).findFirst().orElseThrow();
    }
}

package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.pengingat.DaftarPilihan;
import id.laksana.pelaksanaan.pengingat.LanggananKalender;
import id.laksana.pelaksanaan.pengingat.PilihanPemberitahuan;
import id.laksana.pelaksanaan.pengingat.PilihanPemberitahuan.Surel;
import id.laksana.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How one wants to be told: e-mail, its language, the calendar. */
@Controller
@RequestMapping(PilihanController.PATH)
class PilihanController {

    static final String PATH = "/pemberitahuan/pengaturan";

    private final DaftarPilihan daftar;
    private final LanggananKalender kalender;

    PilihanController(DaftarPilihan daftar, LanggananKalender kalender) {
        this.daftar = daftar;
        this.kalender = kalender;
    }

    @GetMapping
    String lihat(Pelaku oleh, Model model) {
        return show(oleh, null, model);
    }

    @PostMapping
    String simpan(
            @RequestParam Surel surel,
            @RequestParam(defaultValue = "id") String bahasa,
            Pelaku oleh,
            RedirectAttributes flash) {
        String language = bahasa.equals("en") ? "en" : "id";
        daftar.simpan(oleh.pegawai(), new PilihanPemberitahuan(surel, language));
        flash.addFlashAttribute(Toast.FLASH, Toast.of("pengingat.pilihan.disimpan"));
        return "redirect:" + PATH;
    }

    /** Answers with the page itself: the address is shown once and goes through no redirect. */
    @PostMapping("/kalender")
    String buat(Pelaku oleh, Model model) {
        return show(oleh, kalender.buat(oleh.pegawai()), model);
    }

    @PostMapping("/kalender/cabut")
    String cabut(Pelaku oleh, RedirectAttributes flash) {
        kalender.cabut(oleh.pegawai());
        flash.addFlashAttribute(Toast.FLASH, Toast.of("pengingat.kalender.dicabut"));
        return "redirect:" + PATH;
    }

    private String show(Pelaku oleh, @Nullable String baru, Model model) {
        var since = kalender.sejak(oleh.pegawai()).orElse(null);
        model.addAttribute("page", new PilihanPage(daftar.milik(oleh.pegawai()), since, baru));
        return "pelaksanaan/pengingat/pilihan";
    }
}

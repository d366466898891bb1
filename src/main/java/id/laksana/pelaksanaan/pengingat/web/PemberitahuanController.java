package id.laksana.pelaksanaan.pengingat.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.pengingat.DaftarPemberitahuan;
import id.laksana.pelaksanaan.pengingat.JenisPemberitahuan;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one is told: to read, to open the task, to put away. */
@Controller
@RequestMapping("/pemberitahuan")
class PemberitahuanController {

    private final DaftarPemberitahuan daftar;

    PemberitahuanController(DaftarPemberitahuan daftar) {
        this.daftar = daftar;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String lihat,
            @RequestParam(name = Part.PARAMETER, defaultValue = "1") int bagian,
            Pelaku oleh,
            Model model) {
        boolean all = PemberitahuanPage.SEMUA.equals(lihat);
        long unread = daftar.jumlah(oleh.pegawai(), false);
        var part = new Part(bagian, all ? daftar.jumlah(oleh.pegawai(), true) : unread);
        var rows = daftar.daftar(oleh.pegawai(), all, part.offset(), Part.SIZE);
        model.addAttribute("page", new PemberitahuanPage(all, unread, rows, part));
        return "pelaksanaan/pengingat/pemberitahuan";
    }

    @PostMapping("/{tugas}/dibaca")
    String dibaca(@PathVariable UUID tugas, @RequestParam JenisPemberitahuan jenis, Pelaku oleh) {
        if (!daftar.tandaiDibaca(oleh.pegawai(), tugas, jenis)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/pemberitahuan";
    }

    @PostMapping("/dibaca")
    String semuaDibaca(Pelaku oleh, RedirectAttributes flash) {
        daftar.tandaiSemua(oleh.pegawai());
        flash.addFlashAttribute(Toast.FLASH, Toast.of("pengingat.semua-dibaca"));
        return "redirect:/pemberitahuan";
    }
}

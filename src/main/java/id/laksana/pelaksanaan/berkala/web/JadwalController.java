package id.laksana.pelaksanaan.berkala.web;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.berkala.DaftarJadwal;
import id.laksana.pelaksanaan.berkala.JadwalBerkala;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
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

/** Which SOPs start by themselves, and when. */
@Controller
@RequestMapping(JadwalController.PATH)
@PreAuthorize("hasAuthority('pelaksanaan.kelola')")
class JadwalController {

    static final String PATH = "/pelaksanaan/jadwal";

    private final DaftarJadwal daftar;

    JadwalController(DaftarJadwal daftar) {
        this.daftar = daftar;
    }

    @GetMapping
    String daftar(Model model) {
        boolean any = !daftar.sopBerkala().isEmpty();
        model.addAttribute("page", new JadwalPage(daftar.daftar(), any));
        return "pelaksanaan/berkala/daftar";
    }

    @GetMapping("/baru")
    String kosong(Model model) {
        return show(null, JadwalForm.KOSONG, FormErrors.none(), model);
    }

    @PostMapping
    String tambah(
            @ModelAttribute JadwalForm isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        if (daftar.tambah(isian.baru(), oleh) instanceof Hasil.Ditolak refused) {
            response.setStatus(422);
            return show(null, isian, errors(refused), model);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("berkala.disimpan"));
        return "redirect:" + PATH;
    }

    @GetMapping("/{id}/ubah")
    String ubah(@PathVariable UUID id, Model model) {
        var jadwal = cari(id);
        return show(jadwal, JadwalForm.dari(jadwal), FormErrors.none(), model);
    }

    @PostMapping("/{id}/ubah")
    String simpan(
            @PathVariable UUID id,
            @ModelAttribute JadwalForm isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var jadwal = cari(id);
        var hasil = daftar.ubah(id, isian.denganSop(jadwal.sop()).baru(), oleh).orElseThrow();
        if (hasil instanceof Hasil.Ditolak refused) {
            response.setStatus(422);
            return show(jadwal, isian, errors(refused), model);
        }
        flash.addFlashAttribute(Toast.FLASH, Toast.of("berkala.diubah"));
        return "redirect:" + PATH;
    }

    private JadwalBerkala cari(UUID id) {
        return daftar.cari(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormErrors errors(Hasil.Ditolak refused) {
        var errors = FormErrors.none();
        for (var one : refused.daftarKesalahan()) {
            errors = errors.with(one.isian(), one.kunci(), one.rincian().toArray());
        }
        return errors;
    }

    @PostMapping("/{id}/aktif")
    String aktifkan(
            @PathVariable UUID id,
            @RequestParam boolean aktif,
            Pelaku oleh,
            RedirectAttributes flash) {
        if (!daftar.aktifkan(id, aktif, oleh)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of(aktif ? "berkala.diaktifkan" : "berkala.dihentikan"));
        return "redirect:" + PATH;
    }

    private String show(
            @Nullable JadwalBerkala jadwal, JadwalForm isian, FormErrors errors, Model model) {
        var sops =
                daftar.sopBerkala().stream()
                        .map(sop -> Choice.of(sop.getKey(), sop.getValue()))
                        .toList();
        model.addAttribute("page", new JadwalBaruPage(jadwal, isian, sops, errors));
        return "pelaksanaan/berkala/baru";
    }
}

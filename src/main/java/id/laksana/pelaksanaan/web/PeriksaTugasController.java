package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.ButirPeriksa;
import id.laksana.pelaksanaan.DaftarPeriksa;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PeringatanSop;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done on the page of a task before it is completed: reading the Peringatan, ticking. */
@Controller
@RequestMapping("/tugas/{id}")
class PeriksaTugasController {

    private final PeringatanSop peringatan;
    private final DaftarPeriksa periksa;
    private final PeriksaTugas kiriman;
    private final MejaKerja meja;
    private final PesanHasil pesan;

    PeriksaTugasController(
            PeringatanSop peringatan,
            DaftarPeriksa periksa,
            PeriksaTugas kiriman,
            MejaKerja meja,
            PesanHasil pesan) {
        this.peringatan = peringatan;
        this.periksa = periksa;
        this.kiriman = kiriman;
        this.meja = meja;
        this.pesan = pesan;
    }

    /** Without script the page comes back with what was typed. */
    @PostMapping("/peringatan")
    String baca(
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            @ModelAttribute TugasController.Isian isian,
            Pelaku oleh,
            RedirectAttributes flash) {
        if (!peringatan.baca(id, oleh)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (htmx != null) {
            return "pelaksanaan/bagian/peringatan-dibaca";
        }
        kiriman.simpan(id, isian, oleh);
        flash.addFlashAttribute(TugasController.TYPED, isian);
        return "redirect:/tugas/" + id;
    }

    /**
     * Keeps one tick as soon as it is set or taken away.
     *
     * @param butir which line
     * @param centang the lines that are ticked
     */
    @PostMapping("/centang")
    String centang(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String butir,
            @RequestParam(defaultValue = "") List<String> centang,
            Pelaku oleh,
            Model model,
            HttpServletResponse response) {
        var line = ButirPeriksa.Id.of(butir);
        Map<ButirPeriksa.Id, Boolean> change =
                line.isEmpty() ? Map.of() : Map.of(line.get(), centang.contains(butir));
        var hasil = periksa.centang(id, change, oleh);
        var errors = pesan.of(hasil, "periksa");
        if (errors.any()) {
            response.setStatus(hasil instanceof HasilPelaksanaan.SudahBerakhir ? 409 : 422);
        }
        model.addAttribute("page", page(id, oleh, errors));
        return "pelaksanaan/bagian/sisa-periksa";
    }

    private SisaPeriksaPage page(UUID id, Pelaku oleh, FormErrors errors) {
        var dibuka = meja.tugas(id, oleh).orElseThrow();
        var task = dibuka.baris().tugas();
        var daftar = periksa.daftar(task, dibuka.berjalan().sop().langkah(task.langkah()));
        return new SisaPeriksaPage(BagianTugas.Sisa.dari(daftar), !errors.any(), errors);
    }
}

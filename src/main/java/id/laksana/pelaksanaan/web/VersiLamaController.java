package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanVersiLama;
import id.laksana.pelaksanaan.UsulVersi;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.web.PutusanVersiPage.Hasil;
import id.laksana.pelaksanaan.web.PutusanVersiPage.Pilihan;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Running cases on a version that is no longer in force, and what becomes of each. */
@Controller
@RequestMapping("/pelaksanaan/versi-lama")
@PreAuthorize("hasAuthority('pelaksanaan.kelola')")
class VersiLamaController {

    private static final String HASIL = "hasil";

    private final PelaksanaanVersiLama versiLama;
    private final PesanHasil pesan;

    VersiLamaController(PelaksanaanVersiLama versiLama, PesanHasil pesan) {
        this.versiLama = versiLama;
        this.pesan = pesan;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String sop,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        String only = sop.isBlank() ? null : sop;
        var part = new Part(bagian, versiLama.jumlah(only));
        var rows = versiLama.daftar(only, part.offset(), Part.SIZE);
        model.addAttribute("page", new VersiLamaPage(sop, rows, hasil(model), part));
        return "pelaksanaan/versi-lama";
    }

    @SuppressWarnings("unchecked")
    private static List<Hasil> hasil(Model model) {
        return model.getAttribute(HASIL) instanceof List<?> kept ? (List<Hasil>) kept : List.of();
    }

    /** The question, with the proposals. */
    @GetMapping("/putuskan")
    String tanya(@RequestParam MultiValueMap<String, String> isian, Model model) {
        return show(new IsianVersiLama(isian), List.of(), FormErrors.none(), model);
    }

    /** The same with the targets that were chosen; nothing is decided yet. */
    @PostMapping("/pratinjau")
    String pratinjau(@RequestParam MultiValueMap<String, String> isian, Model model) {
        return show(new IsianVersiLama(isian), List.of(), FormErrors.none(), model);
    }

    /** Each case by itself: one that is refused stays on the page, the others are done. */
    @PostMapping("/putuskan")
    String putuskan(
            @RequestParam MultiValueMap<String, String> isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var form = new IsianVersiLama(isian);
        if (form.alasan().isBlank()) {
            response.setStatus(422);
            var problem =
                    FormErrors.none().with("alasan", "pelaksanaan.ditolak." + Alasan.ALASAN_KOSONG);
            return show(form, List.of(), problem, model);
        }
        var done = new ArrayList<Hasil>();
        var problems = FormErrors.none();
        boolean stale = false;
        for (UsulVersi kasus : versiLama.pratinjau(form.kasus(), form.tujuan())) {
            var hasil = lakukan(form, kasus, oleh);
            var refused = pesan.of(hasil, "kasus-" + kasus.id());
            stale |= PesanHasil.basi(hasil);
            for (var problem : refused.problems()) {
                problems = problems.with(problem.field(), problem.key(), problem.args().toArray());
            }
            if (!refused.any()) {
                done.add(
                        new Hasil(
                                kasus.id(),
                                kasus.berjalan().pelaksanaan().perihal(),
                                pilihan(form, kasus)));
            }
        }
        if (problems.any()) {
            response.setStatus(stale ? 409 : 422);
            return show(form, done, problems, model);
        }
        flash.addFlashAttribute(HASIL, done);
        return "redirect:/pelaksanaan/versi-lama";
    }

    private HasilPelaksanaan lakukan(IsianVersiLama form, UsulVersi kasus, Pelaku oleh) {
        var sasaran = form.sasaran(kasus.id());
        return switch (pilihan(form, kasus)) {
            case PINDAHKAN ->
                    versiLama.pindahkan(sasaran, form.tujuan(kasus.id()), form.alasan(), oleh);
            case PERTAHANKAN -> versiLama.pertahankan(sasaran, form.alasan(), oleh);
            case BATALKAN -> versiLama.batalkan(sasaran, form.alasan(), oleh);
        };
    }

    private String show(IsianVersiLama form, List<Hasil> done, FormErrors problems, Model model) {
        List<UUID> finished = done.stream().map(Hasil::kasus).toList();
        var open = form.kasus().stream().filter(id -> !finished.contains(id)).toList();
        var cases =
                versiLama.pratinjau(open, form.tujuan()).stream()
                        .map(kasus -> new PutusanVersiPage.Butir(kasus, pilihan(form, kasus)))
                        .toList();
        model.addAttribute("page", new PutusanVersiPage(cases, done, form.alasan(), problems));
        return "pelaksanaan/putusan-versi";
    }

    /** As chosen, else what is possible. */
    private static Pilihan pilihan(IsianVersiLama form, UsulVersi kasus) {
        var chosen = form.pilihan(kasus.id());
        if (chosen != null) {
            return chosen;
        }
        return kasus.dapatDipindahkan() && kasus.dipertahankan().isEmpty()
                ? Pilihan.PINDAHKAN
                : Pilihan.PERTAHANKAN;
    }
}

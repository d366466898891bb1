package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.SerahTerimaJabatan;
import id.laksana.pelaksanaan.SerahTerimaJabatan.Hasil;
import id.laksana.web.AccessRefused;
import id.laksana.web.Choice;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The holder of a post changes: its open tasks, and handing them over. */
@Controller
@RequestMapping("/serah-terima")
class SerahTerimaController {

    private final SerahTerimaJabatan serahTerima;

    SerahTerimaController(SerahTerimaJabatan serahTerima) {
        this.serahTerima = serahTerima;
    }

    @GetMapping
    String pilih(Pelaku oleh, Model model) {
        model.addAttribute("page", serahTerima.pilihan(oleh));
        return "pelaksanaan/serah-terima-daftar";
    }

    @GetMapping("/{jabatan}")
    String tanya(@PathVariable UUID jabatan, Pelaku oleh, Authentication who, Model model) {
        return show(model, boleh(jabatan, oleh, who), oleh, "", "", FormErrors.none());
    }

    @PostMapping("/{jabatan}")
    String serahkan(
            @PathVariable UUID jabatan,
            @RequestParam(required = false) @Nullable UUID kepada,
            @RequestParam(defaultValue = "") String alasan,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var post = boleh(jabatan, oleh, who);
        var chosen = kepada == null ? new UUID(0, 0) : kepada;
        return switch (serahTerima.serahkan(post, chosen, alasan, oleh)) {
            case Hasil.Diterima(var id) -> {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("serah-terima.selesai"));
                yield "redirect:/serah-terima/catatan/" + id;
            }
            case Hasil.Kurang(var field, var key) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var errors = FormErrors.none().with(field, key);
                yield show(model, post, oleh, chosen.toString(), alasan, errors);
            }
        };
    }

    @GetMapping("/catatan/{id}")
    String catatan(@PathVariable UUID id, Pelaku oleh, Authentication who, Model model) {
        var found =
                serahTerima
                        .catatan(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boleh(found.jabatan(), oleh, who);
        model.addAttribute(
                "page",
                new SerahTerimaPage(found, true, List.of(), List.of(), "", "", FormErrors.none()));
        return "pelaksanaan/serah-terima";
    }

    /** The post, for who may hand it over. */
    private Jabatan boleh(UUID id, Pelaku oleh, Authentication who) {
        var post =
                serahTerima
                        .jabatan(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!serahTerima.boleh(id, oleh, PelaksanaanConfiguration.kelola(who))) {
            var above = post.namaAtasan();
            throw new AccessRefused(
                    "serah-terima",
                    above == null ? List.of(post.nama()) : List.of(post.nama(), above),
                    null);
        }
        return post;
    }

    private String show(
            Model model,
            Jabatan post,
            Pelaku oleh,
            String kepada,
            String alasan,
            FormErrors errors) {
        var next =
                serahTerima.penerus(post.id(), oleh).stream()
                        .map(
                                one ->
                                        Choice.of(
                                                one.pegawai().toString(),
                                                one.nama() + ", " + one.namaJabatan()))
                        .toList();
        model.addAttribute(
                "page",
                new SerahTerimaPage(
                        serahTerima.terbuka(post, oleh),
                        false,
                        next,
                        serahTerima.terdahulu(post.id()),
                        kepada.isEmpty() && next.size() == 1 ? next.getFirst().value() : kepada,
                        alasan,
                        errors));
        return "pelaksanaan/serah-terima";
    }
}

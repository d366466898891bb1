package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.CalonLimpahan;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PembagianTugas;
import id.laksana.pelaksanaan.web.PeganganPage.Isian;
import id.laksana.pelaksanaan.web.PeganganPage.Tindakan;
import id.laksana.web.Choice;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A task changes hands. */
@Controller
@RequestMapping("/tugas/{id}")
class PeganganController {

    private static final String TINDAKAN = "{tindakan:ambil|lepas|ambil-alih|tarik|limpahkan}";

    private final MejaKerja meja;
    private final PembagianTugas pembagian;
    private final CalonLimpahan calon;
    private final PesanHasil pesan;

    PeganganController(
            MejaKerja meja, PembagianTugas pembagian, CalonLimpahan calon, PesanHasil pesan) {
        this.meja = meja;
        this.pembagian = pembagian;
        this.calon = calon;
        this.pesan = pesan;
    }

    /** Where the act makes no sense any more, the page of the task says how it stands. */
    @GetMapping(TINDAKAN)
    String tanya(
            @PathVariable UUID id,
            @PathVariable String tindakan,
            @ModelAttribute Isian isian,
            Pelaku oleh,
            Authentication who,
            Model model) {
        var act = Tindakan.of(tindakan);
        boolean kelola = PelaksanaanConfiguration.kelola(who);
        return act.mungkin(buka(id, oleh).pegangan(), kelola)
                ? show(model, act, id, isian, oleh, FormErrors.none())
                : "redirect:/tugas/" + id;
    }

    @PostMapping(TINDAKAN)
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String tindakan,
            @ModelAttribute Isian isian,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var act = Tindakan.of(tindakan);
        buka(id, oleh);
        var problems = act == Tindakan.LIMPAHKAN ? periksa(isian) : FormErrors.none();
        if (problems.any()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, act, id, isian, oleh, problems);
        }
        var hasil = lakukan(act, id, isian, oleh, PelaksanaanConfiguration.kelola(who));
        var errors = pesan.of(hasil, act == Tindakan.LIMPAHKAN ? "kepada" : "alasan");
        if (errors.any()) {
            boolean stale =
                    hasil instanceof HasilPelaksanaan.SedangDipegang
                            || hasil instanceof HasilPelaksanaan.SudahBerakhir;
            var status = stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            response.setStatus(status.value());
            return show(model, act, id, isian, oleh, errors);
        }
        flash.addFlashAttribute(Toast.FLASH, toast(act, id));
        return "redirect:" + (act == Tindakan.LIMPAHKAN ? "/meja" : "/tugas/" + id);
    }

    private static Toast toast(Tindakan act, UUID id) {
        var done = Toast.of("pegangan." + act.kunci() + ".selesai");
        return switch (act) {
            case AMBIL -> done.undoneBy("/tugas/" + id + "/lepas");
            case LIMPAHKAN -> done.undoneBy("/tugas/" + id + "/tarik");
            default -> done;
        };
    }

    private HasilPelaksanaan lakukan(
            Tindakan act, UUID id, Isian isian, Pelaku oleh, boolean kelola) {
        return switch (act) {
            case AMBIL -> pembagian.ambil(id, oleh);
            case LEPAS -> pembagian.lepas(id, isian.alasan(), oleh);
            case AMBIL_ALIH -> pembagian.ambilAlih(id, isian.alasanTertulis(), oleh, kelola);
            case TARIK -> pembagian.tarik(id, oleh);
            case LIMPAHKAN ->
                    pembagian.limpahkan(
                            id,
                            UUID.fromString(String.valueOf(isian.kepada())),
                            tenggat(isian.tenggat()),
                            isian.catatan(),
                            oleh);
        };
    }

    private static FormErrors periksa(Isian isian) {
        var problems = FormErrors.none();
        try {
            UUID.fromString(String.valueOf(isian.kepada()));
        } catch (IllegalArgumentException _) {
            problems = problems.with("kepada", "pegangan.limpahkan.kepada.kosong");
        }
        try {
            tenggat(isian.tenggat());
        } catch (DateTimeParseException _) {
            problems = problems.with("tenggat", "pegangan.limpahkan.tenggat.bentuk");
        }
        return problems;
    }

    private static @Nullable LocalDateTime tenggat(@Nullable String text) {
        return text == null || text.isBlank() ? null : LocalDateTime.parse(text.strip());
    }

    private MejaKerja.TugasDibuka buka(UUID id, Pelaku oleh) {
        return meja.tugas(id, oleh)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Model model, Tindakan act, UUID id, Isian isian, Pelaku oleh, FormErrors errors) {
        List<Choice> people =
                act == Tindakan.LIMPAHKAN
                        ? calon.untuk(id, oleh).stream()
                                .map(
                                        one ->
                                                Choice.of(
                                                        one.pegawai().toString(),
                                                        one.nama() + ", " + one.namaJabatan()))
                                .toList()
                        : List.of();
        model.addAttribute("page", new PeganganPage(act, buka(id, oleh), people, isian, errors));
        return "pelaksanaan/pegangan";
    }
}

package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: what to do, and doing it. */
@Controller
@RequestMapping("/tugas/{id}")
class TugasController {

    private final MejaKerja meja;
    private final PelaksanaanSop pelaksanaan;
    private final PesanHasil pesan;

    TugasController(MejaKerja meja, PelaksanaanSop pelaksanaan, PesanHasil pesan) {
        this.meja = meja;
        this.pelaksanaan = pelaksanaan;
        this.pesan = pesan;
    }

    /**
     * As typed.
     *
     * @param jawaban {@code YA}, {@code TIDAK} or the label of a branch
     * @param tanggal when the outside party answered
     */
    public record Isian(
            @Nullable String jawaban,
            @Nullable String catatan,
            @Nullable String tanggal,
            @Nullable String lewati) {

        static final Isian KOSONG = new Isian(null, null, null, null);
    }

    @GetMapping
    String tugas(@PathVariable UUID id, Pelaku oleh, Locale locale, Model model) {
        return show(model, id, oleh, locale, Isian.KOSONG, FormErrors.none());
    }

    @PostMapping
    String selesaikan(
            @PathVariable UUID id,
            @ModelAttribute Isian isian,
            Pelaku oleh,
            Locale locale,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var tanggal = Tanggal.parse(isian.tanggal() == null ? "" : isian.tanggal());
        boolean outside = buka(id, oleh).baris().tugas().status() == Tugas.Status.MENUNGGU_LUAR;
        if (outside && tanggal == null) {
            response.setStatus(422);
            var problem = FormErrors.none().with("tanggal", "tugas.tanggal.kosong");
            return show(model, id, oleh, locale, isian, problem);
        }
        HasilPelaksanaan hasil;
        if (isian.lewati() != null) {
            hasil = pelaksanaan.lewati(id, Objects.requireNonNullElse(isian.catatan(), ""), oleh);
        } else if (outside && tanggal != null) {
            hasil = pelaksanaan.hasilLuar(id, tanggal, jawaban(isian), isian.catatan(), oleh);
        } else {
            hasil = pelaksanaan.selesaikan(id, jawaban(isian), isian.catatan(), oleh);
        }
        if (hasil instanceof HasilPelaksanaan.Diterima(var kasus)) {
            var now = meja.posisi(kasus);
            flash.addFlashAttribute(
                    Toast.FLASH,
                    now.isEmpty()
                            ? Toast.of("tugas.tuntas")
                            : Toast.of("tugas.diteruskan", String.join(", ", now)));
            return "redirect:/meja";
        }
        response.setStatus(hasil instanceof HasilPelaksanaan.SudahBerakhir ? 409 : 422);
        return show(model, id, oleh, locale, isian, pesan.of(hasil, "catatan"));
    }

    private static @Nullable Jawaban jawaban(Isian isian) {
        String text = isian.jawaban();
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(Putusan.values())
                .filter(putusan -> putusan.name().equals(text))
                .<Jawaban>map(putusan -> putusan)
                .findFirst()
                .orElseGet(() -> new Jawaban.Cabang(text));
    }

    private MejaKerja.TugasDibuka buka(UUID id, Pelaku oleh) {
        return meja.tugas(id, oleh)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(
            Model model, UUID id, Pelaku oleh, Locale locale, Isian isian, FormErrors errors) {
        model.addAttribute("page", TugasPage.of(buka(id, oleh), isian, errors, locale));
        return "pelaksanaan/tugas";
    }
}

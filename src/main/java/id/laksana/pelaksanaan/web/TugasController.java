package id.laksana.pelaksanaan.web;

import gg.jte.TemplateEngine;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Tanggal;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.FormulirPelaksanaan;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PanggilanSop;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: what to do, and doing it. */
@Controller
@RequestMapping("/tugas/{id}")
class TugasController {

    /** What was typed, over a redirect. */
    static final String TYPED = "isian";

    private final MejaKerja meja;
    private final PelaksanaanSop pelaksanaan;
    private final BerkasPelaksanaan berkas;
    private final PanggilanSop panggilan;
    private final PesanHasil pesan;
    private final BagianTugas.Pembaca bagian;
    private final PeriksaTugas periksa;
    private final FormulirPelaksanaan formulir;
    private final TemplateEngine engine;

    TugasController(
            MejaKerja meja,
            PelaksanaanSop pelaksanaan,
            BerkasPelaksanaan berkas,
            PanggilanSop panggilan,
            PesanHasil pesan,
            BagianTugas.Pembaca bagian,
            PeriksaTugas periksa,
            FormulirPelaksanaan formulir,
            TemplateEngine engine) {
        this.meja = meja;
        this.pelaksanaan = pelaksanaan;
        this.berkas = berkas;
        this.panggilan = panggilan;
        this.pesan = pesan;
        this.bagian = bagian;
        this.periksa = periksa;
        this.formulir = formulir;
        this.engine = engine;
    }

    /**
     * As typed.
     *
     * @param jawaban {@code YA}, {@code TIDAK} or the label of a branch
     * @param tanggal when the outside party answered
     * @param centang lines of the checklist that are ticked
     * @param centangAwal those that were when the page was made
     */
    public record Isian(
            @Nullable String jawaban,
            @Nullable String catatan,
            @Nullable String tanggal,
            @Nullable String lewati,
            @Nullable ArrayList<String> centang,
            @Nullable ArrayList<String> centangAwal)
            implements Serializable {

        static final Isian KOSONG = new Isian(null, null, null, null, null, null);
    }

    @GetMapping
    String tugas(@PathVariable UUID id, Pelaku oleh, Locale locale, Model model) {
        var typed = model.getAttribute(TYPED) instanceof Isian kept ? kept : Isian.KOSONG;
        return show(model, id, oleh, locale, typed, FormErrors.none());
    }

    /** Attaches files and leaves the task as it is, with what is typed so far. */
    @PostMapping("/berkas")
    String unggah(
            @PathVariable UUID id,
            @RequestParam(name = "berkas", required = false) @Nullable List<MultipartFile> kiriman,
            @ModelAttribute Isian isian,
            @RequestParam Map<String, String> semua,
            Pelaku oleh,
            Locale locale,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        periksa.simpan(id, isian, oleh);
        formulir.simpan(id, semua, oleh);
        var hasil = HasilUnggah.wajib(berkas, id, kiriman, oleh);
        if (hasil.problems().any()) {
            response.setStatus(422);
            return show(model, id, oleh, locale, isian, hasil);
        }
        flash.addFlashAttribute(TYPED, isian);
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of("berkas.tersimpan", String.valueOf(hasil.tersimpan())));
        return "redirect:/tugas/" + id;
    }

    /**
     * What its form holds and files that are chosen and not attached yet come first: they must not
     * be lost.
     */
    @PostMapping
    String selesaikan(
            @PathVariable UUID id,
            @RequestParam(name = "berkas", required = false) @Nullable List<MultipartFile> kiriman,
            @ModelAttribute Isian isian,
            @RequestParam Map<String, String> semua,
            Pelaku oleh,
            Locale locale,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response)
            throws IOException {
        periksa.simpan(id, isian, oleh);
        formulir.simpan(id, semua, oleh);
        var unggah = HasilUnggah.of(berkas, id, kiriman, oleh);
        if (unggah.problems().any()) {
            response.setStatus(422);
            return show(model, id, oleh, locale, isian, unggah);
        }
        return selesaikan(id, isian, oleh, locale, model, flash, response);
    }

    /** Calls the linked SOP again; what is typed stays on the page. */
    @PostMapping("/panggil-ulang")
    String panggilUlang(
            @PathVariable UUID id,
            @ModelAttribute Isian isian,
            Pelaku oleh,
            Locale locale,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var problems = pesan.of(panggilan.ulang(id, oleh), "catatan");
        if (problems.any()) {
            response.setStatus(422);
            return show(model, id, oleh, locale, isian, problems);
        }
        flash.addFlashAttribute(TYPED, isian);
        return "redirect:/tugas/" + id;
    }

    private String selesaikan(
            UUID id,
            Isian isian,
            Pelaku oleh,
            Locale locale,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var tanggal = Tanggal.parse(isian.tanggal() == null ? "" : isian.tanggal());
        boolean outside = meja.menungguLuar(id);
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
        boolean stale =
                hasil instanceof HasilPelaksanaan.SudahBerakhir
                        || hasil instanceof HasilPelaksanaan.SedangDipegang;
        response.setStatus(stale ? 409 : 422);
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
        return show(model, id, oleh, locale, isian, new HasilUnggah(0, errors));
    }

    private String show(
            Model model, UUID id, Pelaku oleh, Locale locale, Isian isian, HasilUnggah hasil) {
        var dibuka = buka(id, oleh);
        model.addAttribute(
                "page",
                TugasPage.of(
                        dibuka,
                        bagian.baca(dibuka, oleh),
                        berkas.untuk(dibuka),
                        hasil.tersimpan(),
                        panggilan.untuk(dibuka.baris().tugas()).orElse(null),
                        isian,
                        hasil.problems(),
                        locale));
        model.addAttribute(
                "formulir",
                formulir.tampilan(dibuka)
                        .map(shown -> new FormulirTampil(engine, shown))
                        .orElse(null));
        return "pelaksanaan/tugas";
    }
}

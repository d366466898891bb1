package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.HasilSurat;
import id.laksana.naskah.surat.IsianSurat;
import id.laksana.naskah.surat.PenyimpanBerkas;
import id.laksana.naskah.surat.StatusSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratKembar;
import id.laksana.naskah.surat.SuratMasuk;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering letters in the agenda: new ones, those that wait, corrections, refusals, duplicates. */
@Controller
@RequestMapping("/surat")
@PreAuthorize(SuratConfiguration.MAY_ENTER)
class PencatatanController {

    private static final int LONGEST_REASON = 500;

    private final SuratMasuk surat;
    private final SuratKembar kembar;
    private final PenyimpanBerkas penyimpan;
    private final DaftarInstansi instansi;

    PencatatanController(
            SuratMasuk surat,
            SuratKembar kembar,
            PenyimpanBerkas penyimpan,
            DaftarInstansi instansi) {
        this.surat = surat;
        this.kembar = kembar;
        this.penyimpan = penyimpan;
        this.instansi = instansi;
    }

    @GetMapping("/catat")
    String baru(Model model) {
        return form(null, IsianSurat.kosong(), FormErrors.none(), model);
    }

    @PostMapping("/catat")
    String catat(
            @ModelAttribute IsianSurat isian,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var files = Kiriman.dari(berkas);
        var errors = isian.masalah(instansi.hariIni());
        if (files.isEmpty()) {
            errors = errors.with("berkas", "surat.berkas.kosong");
        }
        if (!errors.any()) {
            var kept = penyimpan.simpan(files);
            errors = Kiriman.masalah(errors, kept, penyimpan.terbesarMegabytes());
            if (!errors.any()) {
                UUID id = surat.catat(isian, kept.tersimpan(), oleh);
                return dicatat(id, flash);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(null, isian, errors, model);
    }

    /** Next is whom it goes to, or which of two it is. */
    private String dicatat(UUID id, RedirectAttributes flash) {
        var letter = ada(id);
        flash.addFlashAttribute(Toast.FLASH, Toast.of("surat.tercatat", letter.nomorAgenda()));
        return "redirect:/surat/" + id + (kembar.daftar(id).isEmpty() ? "/ajukan" : "/kembar");
    }

    @GetMapping("/{id}/daftarkan")
    String menunggu(@PathVariable UUID id, Model model) {
        var letter = ada(id);
        if (letter.status() != StatusSurat.MENUNGGU) {
            return "redirect:/surat/" + id;
        }
        return form(letter, IsianSurat.dari(letter), FormErrors.none(), model);
    }

    @PostMapping("/{id}/daftarkan")
    String daftarkan(
            @PathVariable UUID id,
            @ModelAttribute IsianSurat isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var letter = ada(id);
        var errors = isian.masalah(instansi.hariIni());
        if (!errors.any()) {
            var result = surat.daftarkan(id, isian, oleh);
            if (result instanceof HasilSurat.Tersimpan) {
                return dicatat(id, flash);
            }
            errors = masalah(result);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(letter, isian, errors, model);
    }

    @GetMapping("/{id}/koreksi")
    String salah(@PathVariable UUID id, Model model) {
        var letter = ada(id);
        if (!letter.terdaftar()) {
            return "redirect:/surat/" + id;
        }
        return form(letter, IsianSurat.dari(letter), FormErrors.none(), model);
    }

    @PostMapping("/{id}/koreksi")
    String koreksi(
            @PathVariable UUID id,
            @ModelAttribute IsianSurat isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var letter = ada(id);
        var errors = isian.masalahKoreksi(instansi.hariIni());
        if (!errors.any()) {
            var result = surat.koreksi(id, isian, oleh);
            if (result instanceof HasilSurat.Tersimpan) {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("surat.dikoreksi"));
                return "redirect:/surat/" + id;
            }
            errors = masalah(result);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(letter, isian, errors, model);
    }

    @GetMapping("/{id}/tolak")
    String tanyaTolak(@PathVariable UUID id, Model model) {
        return tolak(ada(id), "", FormErrors.none(), model);
    }

    @PostMapping("/{id}/tolak")
    String tolak(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var letter = ada(id);
        var errors =
                alasan.isBlank() || alasan.length() > LONGEST_REASON
                        ? FormErrors.none().with("alasan", "surat.alasan.kosong", LONGEST_REASON)
                        : FormErrors.none();
        if (!errors.any()) {
            var result = surat.tolak(id, alasan, null);
            if (result instanceof HasilSurat.Tersimpan) {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("surat.tertolak"));
                return "redirect:/surat?lihat=masuk";
            }
            errors = masalah(result);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return tolak(letter, alasan, errors, model);
    }

    private static String tolak(Surat letter, String alasan, FormErrors errors, Model model) {
        model.addAttribute("surat", letter);
        model.addAttribute("alasan", alasan);
        model.addAttribute("errors", errors);
        return "surat/tolak";
    }

    @GetMapping("/{id}/kembar")
    String lihatKembar(@PathVariable UUID id, Model model) {
        var letter = ada(id);
        var found = kembar.daftar(id);
        if (found.isEmpty()) {
            return "redirect:/surat/" + id;
        }
        model.addAttribute(
                "page",
                new KembarPage(
                        letter,
                        surat.daftarBerkas(id),
                        found.getFirst(),
                        surat.daftarBerkas(found.getFirst().surat().id())));
        return "surat/kembar";
    }

    @PostMapping("/{id}/kembar")
    String putuskanKembar(
            @PathVariable UUID id,
            @RequestParam UUID lain,
            @RequestParam(defaultValue = "false") boolean sama,
            Pelaku oleh,
            RedirectAttributes flash) {
        if (kembar.putuskan(id, lain, sama, oleh) instanceof HasilSurat.TidakAda) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        flash.addFlashAttribute(
                Toast.FLASH, Toast.of(sama ? "surat.kembar.sama" : "surat.kembar.beda"));
        return "redirect:/surat/" + id;
    }

    private Surat ada(UUID id) {
        return surat.cari(id, new Pembaca(id, true))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormErrors masalah(HasilSurat result) {
        return FormErrors.none()
                .with(
                        "perihal",
                        result instanceof HasilSurat.Berubah
                                ? "surat.berubah"
                                : "surat.sudah-diputuskan");
    }

    private String form(@Nullable Surat letter, IsianSurat isian, FormErrors errors, Model model) {
        model.addAttribute(
                "page",
                new IsianSuratPage(
                        letter,
                        letter == null ? List.of() : surat.daftarBerkas(letter.id()),
                        isian,
                        penyimpan.terbesarMegabytes(),
                        errors));
        return "surat/isian";
    }
}

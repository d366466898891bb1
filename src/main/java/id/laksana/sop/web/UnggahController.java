package id.laksana.sop.web;

import id.laksana.berkas.YamlFile;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.HasilUnggah;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.PengelolaanSop;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new version as YAML: check first, then keep as a draft. Nothing typed is lost on the way. */
@Controller
@RequestMapping("/sop/unggah")
@PreAuthorize("hasAuthority('sop.tulis')")
class UnggahController {

    private static final Resource SKELETON = new ClassPathResource("definisi/kerangka/sop.yaml");

    private final PengelolaanSop pengelolaan;
    private final KatalogSop katalog;
    private final DaftarInstansi instansi;

    UnggahController(PengelolaanSop pengelolaan, KatalogSop katalog, DaftarInstansi instansi) {
        this.pengelolaan = pengelolaan;
        this.katalog = katalog;
        this.instansi = instansi;
    }

    /** With an existing SOP to change, else with a small one to fill in. */
    @GetMapping
    String buka(@RequestParam(required = false) @Nullable String dari, Model model)
            throws IOException {
        var version = dari == null ? null : katalog.tampil(dari).orElse(null);
        return show(model, UnggahPage.kosong(version == null ? skeleton() : version.berkas()));
    }

    private String skeleton() throws IOException {
        return SKELETON.getContentAsString(StandardCharsets.UTF_8)
                .replace("INSTANSI", instansi.sekarang().kode());
    }

    @PostMapping(params = "periksa")
    String periksa(
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            Model model)
            throws IOException {
        if (berkas == null || berkas.isEmpty()) {
            return check(yaml, model);
        }
        if (berkas.getSize() > YamlFile.MOST_BYTES) {
            return refuse(yaml, model, "berkas", "sop.unggah.besar", YamlFile.MOST_BYTES / 1024);
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(berkas.getBytes()));
            return check(text.toString(), model);
        } catch (CharacterCodingException e) {
            return refuse(yaml, model, "berkas", "aturan.berkas.bukan-utf8");
        }
    }

    @PostMapping(params = "simpan")
    String simpan(
            @RequestParam(defaultValue = "") String yaml,
            Pelaku pelaku,
            Model model,
            RedirectAttributes flash) {
        return switch (pengelolaan.unggah(yaml, pelaku)) {
            case HasilUnggah.Tersimpan tersimpan -> {
                flash.addFlashAttribute(
                        Toast.FLASH,
                        Toast.of("sop.unggah.tersimpan", tersimpan.versi().sop().judul()));
                yield "redirect:/sop/"
                        + tersimpan.versi().sop().kode()
                        + "?versi="
                        + tersimpan.versi().nomorVersi();
            }
            case HasilUnggah.SudahAda sudahAda ->
                    refuse(yaml, model, "yaml", "sop.unggah.sudah-ada", sudahAda.kode());
            case HasilUnggah.SedangDiajukan diajukan ->
                    refuse(yaml, model, "yaml", "sop.unggah.diajukan", diajukan.kode());
            case HasilUnggah.Ditolak ditolak ->
                    show(
                            model,
                            new UnggahPage(
                                    yaml,
                                    null,
                                    true,
                                    KelompokTemuan.of(ditolak.temuan()),
                                    FormErrors.none()));
        };
    }

    private String check(String yaml, Model model) {
        if (yaml.isBlank()) {
            return refuse(yaml, model, "yaml", "sop.unggah.kosong");
        }
        var hasil = pengelolaan.periksa(yaml);
        return show(
                model,
                new UnggahPage(
                        yaml,
                        hasil.sop(),
                        true,
                        KelompokTemuan.of(hasil.temuan()),
                        FormErrors.none()));
    }

    private static String refuse(
            String yaml, Model model, String field, String key, Object... args) {
        return show(
                model,
                new UnggahPage(
                        yaml, null, false, List.of(), FormErrors.none().with(field, key, args)));
    }

    private static String show(Model model, UnggahPage page) {
        model.addAttribute("page", page);
        return "sop/unggah";
    }
}

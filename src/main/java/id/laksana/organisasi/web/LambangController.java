package id.laksana.organisasi.web;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lambang daerah on the profile of the instansi. */
@Controller
@RequestMapping("/organisasi/instansi/lambang")
class LambangController {

    private static final String PROFILE = "redirect:/organisasi/instansi";

    private final LambangInstansi lambang;
    private final DaftarInstansi daftarInstansi;

    LambangController(LambangInstansi lambang, DaftarInstansi daftarInstansi) {
        this.lambang = lambang;
        this.daftarInstansi = daftarInstansi;
    }

    @GetMapping
    ResponseEntity<byte[]> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(lambang.sekarang().orElseThrow(Kepala::tidakAda));
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String replace(
            @RequestParam(name = "lambang", required = false) @Nullable MultipartFile berkas,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException {
        byte[] bytes = berkas == null ? new byte[0] : berkas.getBytes();
        return switch (lambang.pasang(bytes, oleh)) {
            case Hasil.Diterima _ -> saved(redirect);
            case Hasil.Ditolak(var problems) -> {
                var first = problems.getFirst();
                response.setStatus(422);
                model.addAttribute(
                        "page",
                        new InstansiPage(
                                daftarInstansi.sekarang(),
                                lambang.sekarang().isPresent(),
                                FormErrors.none()
                                        .with(
                                                first.isian(),
                                                first.kunci(),
                                                first.rincian().toArray())));
                yield "organisasi/instansi";
            }
        };
    }

    @PostMapping("/lepas")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String remove(Pelaku oleh, RedirectAttributes redirect) {
        lambang.lepas(oleh);
        return saved(redirect);
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("organisasi.tersimpan"));
        return PROFILE;
    }
}

package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.CetakTandaTerima;
import id.laksana.naskah.surat.IsianKiriman;
import id.laksana.naskah.surat.KirimanUmum;
import id.laksana.naskah.surat.PenyimpanBerkas;
import id.laksana.naskah.surat.TandaTerima;
import id.laksana.organisasi.Instansi;
import id.laksana.web.FormErrors;
import id.laksana.web.Formats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Senders hand letters in and read what became of them, without an account. */
@Controller
class KirimanController {

    private final KirimanUmum kiriman;
    private final CetakTandaTerima cetak;
    private final PenyimpanBerkas penyimpan;
    private final Clock clock;

    KirimanController(
            KirimanUmum kiriman, CetakTandaTerima cetak, PenyimpanBerkas penyimpan, Clock clock) {
        this.kiriman = kiriman;
        this.cetak = cetak;
        this.penyimpan = penyimpan;
        this.clock = clock;
    }

    @GetMapping("/kirim-surat/{kode}")
    String formulir(@PathVariable String kode, Model model) {
        return show(dibuka(kode), IsianKiriman.KOSONG, FormErrors.none(), model);
    }

    @PostMapping("/kirim-surat/{kode}")
    String kirim(
            @PathVariable String kode,
            @ModelAttribute IsianKiriman isian,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var target = dibuka(kode);
        var files = Kiriman.dari(berkas);
        var errors = isian.masalah(kiriman.hariIni(target));
        if (files.isEmpty()) {
            errors = errors.with("berkas", "surat.berkas.kosong");
        }
        if (!errors.any()) {
            switch (kiriman.kirim(target, isian, files, request.getRemoteAddr())) {
                case KirimanUmum.Hasil.Diterima(var token) -> {
                    return "redirect:/tanda-terima/" + token;
                }
                case KirimanUmum.Hasil.Tertahan(var until) -> {
                    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                    var formats = new Formats(locale, target.zona(), clock);
                    errors = errors.with("pengirim", "kiriman.tertahan", formats.time(until));
                }
                case KirimanUmum.Hasil.Penuh _ ->
                        errors = errors.with("pengirim", "kiriman.penuh", target.nama());
                case KirimanUmum.Hasil.BerkasDitolak(var refused) ->
                        errors =
                                Kiriman.masalah(
                                        errors,
                                        new PenyimpanBerkas.Hasil(List.of(), refused),
                                        penyimpan.terbesarMegabytes());
            }
        }
        if (response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(target, isian, errors, model);
    }

    @GetMapping("/tanda-terima/{token}")
    String tanda(@PathVariable String token, Locale locale, Model model) {
        var receipt = ada(token);
        model.addAttribute("page", receipt);
        model.addAttribute("formats", new Formats(locale, receipt.zona(), clock));
        return "surat/tanda-terima";
    }

    @GetMapping("/tanda-terima/{token}.pdf")
    ResponseEntity<byte[]> lembar(@PathVariable String token) {
        var receipt = ada(token);
        String name = "tanda-terima-" + receipt.nomor() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(cetak.pdf(receipt));
    }

    private Instansi dibuka(String kode) {
        return kiriman.dibuka(kode)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TandaTerima ada(String token) {
        return kiriman.baca(token)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Instansi target, IsianKiriman isian, FormErrors errors, Model model) {
        model.addAttribute(
                "page", new KirimanPage(target, isian, penyimpan.terbesarMegabytes(), errors));
        return "surat/kirim";
    }
}

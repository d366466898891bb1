package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.DaftarDisposisi;
import id.laksana.naskah.surat.Penjawab;
import id.laksana.naskah.surat.SaringanSurat;
import id.laksana.naskah.surat.StatusSurat;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratKembar;
import id.laksana.naskah.surat.SuratMasuk;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.naskah.surat.web.DaftarSuratPage.Lihat;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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

/** Letters: what waits, the agenda, one letter with all that came of it. */
@Controller
@RequestMapping("/surat")
class SuratController {

    private static final int LONGEST_REFERENCE = 300;

    private final SuratMasuk surat;
    private final SuratKembar kembar;
    private final DaftarDisposisi disposisi;
    private final Penjawab penjawab;

    SuratController(
            SuratMasuk surat, SuratKembar kembar, DaftarDisposisi disposisi, Penjawab penjawab) {
        this.surat = surat;
        this.kembar = kembar;
        this.disposisi = disposisi;
        this.penjawab = penjawab;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "saya") String lihat,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = Part.PARAMETER, defaultValue = "1") int bagian,
            Pelaku oleh,
            Authentication who,
            Model model) {
        boolean mencatat = SuratConfiguration.mencatat(who);
        var view =
                Arrays.stream(Lihat.values())
                        .filter(one -> one.kode().equals(lihat))
                        .filter(one -> mencatat || !one.pencatat())
                        .findFirst()
                        .orElse(Lihat.SAYA);
        var reader = SuratConfiguration.pembaca(oleh, who);
        var filter = SaringanSurat.dari(status(view), view.cabang() ? "" : q);
        var part = new Part(bagian, view.cabang() ? 0 : surat.jumlah(filter, reader));
        model.addAttribute(
                "page",
                new DaftarSuratPage(
                        view,
                        filter,
                        view == Lihat.SAYA
                                ? disposisi.menunggu(oleh.jabatan())
                                : view == Lihat.DITUNGGU
                                        ? disposisi.ditunggu(oleh.jabatan())
                                        : List.of(),
                        view.cabang()
                                ? List.of()
                                : surat.daftar(filter, reader, part.offset(), Part.SIZE),
                        part,
                        disposisi.jumlahMenunggu(oleh.jabatan()),
                        mencatat
                                ? surat.jumlah(SaringanSurat.dari(StatusSurat.MENUNGGU, ""), reader)
                                : 0,
                        mencatat));
        return "surat/daftar";
    }

    private static StatusSurat status(Lihat view) {
        return switch (view) {
            case MASUK -> StatusSurat.MENUNGGU;
            case DITOLAK -> StatusSurat.DITOLAK;
            default -> StatusSurat.TERDAFTAR;
        };
    }

    @GetMapping("/{id}")
    String buka(@PathVariable UUID id, Pelaku oleh, Authentication who, Model model) {
        return show(id, oleh, who, FormErrors.none(), model);
    }

    private String show(UUID id, Pelaku oleh, Authentication who, FormErrors errors, Model model) {
        Pembaca reader = SuratConfiguration.pembaca(oleh, who);
        Surat found = ada(id, reader);
        model.addAttribute(
                "page",
                new SuratPage(
                        found,
                        surat.daftarBerkas(id),
                        surat.daftarVersi(id),
                        disposisi.pohon(id),
                        reader.semua() ? kembar.daftar(id) : List.of(),
                        penjawab.daftar(id),
                        oleh.jabatan(),
                        reader.semua(),
                        errors));
        return "surat/surat";
    }

    private Surat ada(UUID id, Pembaca reader) {
        return surat.cari(id, reader)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What answered it: whoever may read the letter knows. */
    @PostMapping("/{id}/jawaban")
    String jawaban(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String rujukan,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        ada(id, SuratConfiguration.pembaca(oleh, who));
        if (rujukan.isBlank() || rujukan.length() > LONGEST_REFERENCE) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors =
                    FormErrors.none().with("rujukan", "surat.jawaban.kosong", LONGEST_REFERENCE);
            return show(id, oleh, who, errors, model);
        }
        penjawab.tautkan(id, null, rujukan, oleh);
        flash.addFlashAttribute(Toast.FLASH, Toast.of("surat.jawaban.ditautkan"));
        return "redirect:/surat/" + id;
    }
}

package id.laksana.sop.web;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.HasilTindakan;
import id.laksana.sop.HasilTindakan.Alasan;
import id.laksana.sop.PengesahanSop;
import id.laksana.sop.PengesahanSop.Sasaran;
import id.laksana.sop.VersiSop;
import id.laksana.sop.web.TindakanPage.Isian;
import id.laksana.sop.web.TindakanPage.Tindakan;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ajukan, kembalikan, sahkan, cabut: each asks first, on a page of its own. */
@Controller
@RequestMapping("/sop/{kode:[a-z0-9-]+}/versi/{nomor:[0-9]+}")
class TindakanController {

    private static final String AJUKAN = "ajukan";
    private static final String PUTUSKAN = "{tindakan:kembalikan|sahkan|cabut}";

    private final SopPages pages;
    private final PengesahanSop pengesahan;
    private final DaftarInstansi instansi;

    TindakanController(SopPages pages, PengesahanSop pengesahan, DaftarInstansi instansi) {
        this.pages = pages;
        this.pengesahan = pengesahan;
        this.instansi = instansi;
    }

    @GetMapping(AJUKAN)
    @PreAuthorize("hasAuthority('sop.ajukan')")
    String tanyaAjukan(
            @PathVariable String kode, @PathVariable int nomor, Authentication who, Model model) {
        return ask(model, Tindakan.AJUKAN, pages.versi(kode, nomor, HakSop.of(who)));
    }

    @PostMapping(AJUKAN)
    @PreAuthorize("hasAuthority('sop.ajukan')")
    String ajukan(
            @PathVariable String kode,
            @PathVariable int nomor,
            @RequestParam int urutan,
            Authentication who,
            Pelaku pelaku,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var hasil = pengesahan.ajukan(new Sasaran(kode, nomor, urutan), pelaku);
        var isian = new Isian(urutan, "", "", "");
        return answer(
                Tindakan.AJUKAN,
                hasil,
                pages.versi(kode, nomor, HakSop.of(who)),
                isian,
                model,
                flash,
                response);
    }

    @GetMapping(PUTUSKAN)
    @PreAuthorize("hasAuthority('sop.sahkan')")
    String tanya(
            @PathVariable String kode,
            @PathVariable int nomor,
            @PathVariable String tindakan,
            Authentication who,
            Model model) {
        return ask(model, tindakan(tindakan), pages.versi(kode, nomor, HakSop.of(who)));
    }

    @PostMapping(PUTUSKAN)
    @PreAuthorize("hasAuthority('sop.sahkan')")
    String putuskan(
            @PathVariable String kode,
            @PathVariable int nomor,
            @PathVariable String tindakan,
            @RequestParam int urutan,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(name = "nomor-sop", defaultValue = "") String nomorSop,
            @RequestParam(defaultValue = "") String efektif,
            Authentication who,
            Pelaku pelaku,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var act = tindakan(tindakan);
        var isian = new Isian(urutan, catatan, nomorSop, efektif);
        var hasil = decide(act, new Sasaran(kode, nomor, urutan), isian, pelaku);
        return answer(
                act,
                hasil,
                pages.versi(kode, nomor, HakSop.of(who)),
                isian,
                model,
                flash,
                response);
    }

    private HasilTindakan decide(Tindakan tindakan, Sasaran sasaran, Isian isian, Pelaku pelaku) {
        return switch (tindakan) {
            case AJUKAN -> pengesahan.ajukan(sasaran, pelaku);
            case KEMBALIKAN -> pengesahan.kembalikan(sasaran, pelaku, isian.catatan());
            case CABUT -> pengesahan.cabut(sasaran, pelaku, isian.catatan());
            case SAHKAN -> {
                try {
                    yield pengesahan.sahkan(
                            sasaran, pelaku, isian.nomor(), LocalDate.parse(isian.efektif()));
                } catch (DateTimeParseException e) {
                    yield HasilTindakan.ditolak(Alasan.EFEKTIF_KOSONG);
                }
            }
        };
    }

    private String ask(Model model, Tindakan tindakan, VersiSop versi) {
        String nomor = versi.sop().nomor();
        var efektif = versi.sop().tanggal().efektif();
        var isian =
                new Isian(
                        versi.urutan(),
                        "",
                        nomor == null ? "" : nomor,
                        (efektif == null ? instansi.hariIni() : efektif).toString());
        return show(model, tindakan, versi, isian, FormErrors.none(), List.of());
    }

    private String answer(
            Tindakan tindakan,
            HasilTindakan hasil,
            VersiSop versi,
            Isian isian,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        return switch (hasil) {
            case HasilTindakan.Diterima diterima -> {
                String judul = diterima.versi().sop().judul();
                flash.addFlashAttribute(
                        Toast.FLASH, Toast.of("sop." + tindakan.kunci() + ".selesai", judul));
                yield "redirect:/sop/"
                        + diterima.versi().sop().kode()
                        + "?versi="
                        + diterima.versi().nomorVersi();
            }
            case HasilTindakan.Ditolak ditolak -> {
                boolean stale =
                        ditolak.alasan() == Alasan.SUDAH_BERUBAH
                                || ditolak.alasan() == Alasan.STATUS;
                response.setStatus(
                        (stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
                var errors = FormErrors.none().with(field(ditolak.alasan()), key(ditolak.alasan()));
                var fresh =
                        new Isian(versi.urutan(), isian.catatan(), isian.nomor(), isian.efektif());
                yield show(
                        model, tindakan, versi, fresh, errors, KelompokTemuan.of(ditolak.temuan()));
            }
        };
    }

    private String show(
            Model model,
            Tindakan tindakan,
            VersiSop versi,
            Isian isian,
            FormErrors errors,
            List<KelompokTemuan> kelompok) {
        model.addAttribute(
                "page",
                new TindakanPage(tindakan, versi, instansi.hariIni(), isian, errors, kelompok));
        return "sop/tindakan";
    }

    private static Tindakan tindakan(String name) {
        return Tindakan.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String field(Alasan alasan) {
        return switch (alasan) {
            case CATATAN_KOSONG -> "catatan";
            case NOMOR_KOSONG -> "nomor-sop";
            case EFEKTIF_KOSONG, EFEKTIF_MENDAHULUI -> "efektif";
            default -> "isi";
        };
    }

    private static String key(Alasan alasan) {
        return "sop.ditolak." + alasan.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

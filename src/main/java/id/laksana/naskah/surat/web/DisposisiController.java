package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.Cabang;
import id.laksana.naskah.surat.DaftarDisposisi;
import id.laksana.naskah.surat.Disposisi;
import id.laksana.naskah.surat.DisposisiSop;
import id.laksana.naskah.surat.DisposisiSurat;
import id.laksana.naskah.surat.HasilDisposisi;
import id.laksana.naskah.surat.IsianDisposisi;
import id.laksana.naskah.surat.PengaturanSurat;
import id.laksana.naskah.surat.PenyimpanBerkas;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratMasuk;
import id.laksana.naskah.surat.TindakanDisposisi;
import id.laksana.naskah.surat.TujuanDisposisi;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.HasilPelaksanaan;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One branch of a disposition: read the letter, order, act on it. */
@Controller
class DisposisiController {

    private static final String SATU = "/surat/disposisi/{id}";

    private final DisposisiSurat disposisi;
    private final DaftarDisposisi daftar;
    private final DisposisiSop sop;
    private final SuratMasuk surat;
    private final PengaturanSurat pengaturan;
    private final PenyimpanBerkas penyimpan;

    DisposisiController(
            DisposisiSurat disposisi,
            DaftarDisposisi daftar,
            DisposisiSop sop,
            SuratMasuk surat,
            PengaturanSurat pengaturan,
            PenyimpanBerkas penyimpan) {
        this.disposisi = disposisi;
        this.daftar = daftar;
        this.sop = sop;
        this.surat = surat;
        this.pengaturan = pengaturan;
        this.penyimpan = penyimpan;
    }

    /** What was typed, when the page is shown again. */
    private record Isian(IsianDisposisi perintah, String catatan, FormErrors errors) {

        static final Isian KOSONG = new Isian(IsianDisposisi.KOSONG, "", FormErrors.none());
    }

    /** Opening it is receiving it. */
    @GetMapping(SATU)
    String buka(@PathVariable UUID id, Pelaku oleh, Authentication who, Model model) {
        var branch = ada(id);
        baca(branch.surat(), oleh, who);
        disposisi.terima(id, oleh);
        return show(branch, Isian.KOSONG, oleh, who, model);
    }

    @PostMapping(SATU + "/teruskan")
    String teruskan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isian,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var branch = ada(id);
        var filled = IsianDisposisi.dari(isian);
        var result = disposisi.teruskan(id, filled, oleh);
        if (result instanceof HasilDisposisi.Diterima(var given)) {
            flash.addFlashAttribute(
                    Toast.FLASH, Toast.of("disposisi.diteruskan", String.valueOf(given.size())));
            return "redirect:/surat";
        }
        var errors = masalah(result, "kepada", response);
        return show(branch, new Isian(filled, "", errors), oleh, who, model);
    }

    @PostMapping(SATU + "/{tindakan:tindaklanjuti|selesaikan|kembalikan|tarik}")
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String tindakan,
            @RequestParam(defaultValue = "") String catatan,
            @RequestParam(required = false) @Nullable List<MultipartFile> berkas,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var branch = ada(id);
        var act = TindakanDisposisi.valueOf(tindakan.toUpperCase(Locale.ROOT));
        var owner = act.pemberi() ? branch.dariJabatanId() : branch.kepadaJabatanId();
        // nothing is kept for who may not act
        var kept =
                penyimpan.simpan(owner.equals(oleh.jabatan()) ? Kiriman.dari(berkas) : List.of());
        var errors = Kiriman.masalah(FormErrors.none(), kept, penyimpan.terbesarMegabytes());
        if (!errors.any()) {
            var result = disposisi.lakukan(id, act, catatan, kept.tersimpan(), oleh);
            if (result instanceof HasilDisposisi.Diterima) {
                flash.addFlashAttribute(Toast.FLASH, Toast.of("disposisi.dilakukan." + act));
                return "redirect:" + branch.path();
            }
            errors = masalah(result, "hasil", response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(branch, new Isian(IsianDisposisi.KOSONG, catatan, errors), oleh, who, model);
    }

    /** Starts an SOP on the ground of it. */
    @PostMapping(SATU + "/mulai")
    String mulai(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sop,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var branch = ada(id);
        var result = this.sop.mulai(id, sop, oleh);
        if (result instanceof HasilPelaksanaan.Diterima(var kasus)) {
            flash.addFlashAttribute(Toast.FLASH, Toast.of("disposisi.sop.dimulai"));
            return "redirect:/pelaksanaan/" + kasus;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors =
                FormErrors.none()
                        .with(
                                "sop",
                                result instanceof HasilPelaksanaan.TidakBerwenang
                                        ? "disposisi.sop.tidak-berwenang"
                                        : "disposisi.sop.tidak-dapat");
        return show(branch, new Isian(IsianDisposisi.KOSONG, "", errors), oleh, who, model);
    }

    @GetMapping("/surat/{id}/ajukan")
    @PreAuthorize(SuratConfiguration.MAY_ENTER)
    String tanyaAjukan(@PathVariable UUID id, Pelaku oleh, Authentication who, Model model) {
        var letter = baca(id, oleh, who);
        return letter.terdaftar()
                ? show(letter, null, Isian.KOSONG, oleh, model)
                : "redirect:/surat/" + id;
    }

    @PostMapping("/surat/{id}/ajukan")
    @PreAuthorize(SuratConfiguration.MAY_ENTER)
    String ajukan(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> isian,
            Pelaku oleh,
            Authentication who,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var letter = baca(id, oleh, who);
        var filled = IsianDisposisi.dari(isian);
        var result = disposisi.ajukan(id, filled, oleh);
        if (result instanceof HasilDisposisi.Diterima) {
            flash.addFlashAttribute(Toast.FLASH, Toast.of("disposisi.diajukan"));
            return "redirect:/surat/" + id;
        }
        var errors = masalah(result, "kepada", response);
        return show(letter, null, new Isian(filled, "", errors), oleh, model);
    }

    /** A registrar turns to the posts above, a leader to those below. */
    private List<TujuanDisposisi> terdekat(@Nullable Cabang cabang, boolean orders, Pelaku oleh) {
        if (cabang == null) {
            return daftar.atasan(oleh);
        }
        return orders ? daftar.bawahan(oleh) : List.of();
    }

    private Disposisi ada(UUID id) {
        return daftar.cari(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Surat baca(UUID id, Pelaku oleh, Authentication who) {
        return surat.cari(id, SuratConfiguration.pembaca(oleh, who))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static FormErrors masalah(
            HasilDisposisi result, String field, HttpServletResponse response) {
        response.setStatus(
                result instanceof HasilDisposisi.TidakDapat
                        ? HttpStatus.CONFLICT.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        var none = FormErrors.none();
        return switch (result) {
            case HasilDisposisi.Salah(var isian, var kunci) -> none.with(isian, kunci);
            case HasilDisposisi.TidakBerwenang(var jabatan) ->
                    none.with(field, "disposisi.tolak.tidak-berwenang", jabatan);
            case HasilDisposisi.TidakDapat(var status) ->
                    none.with(field, "disposisi.tolak." + status);
            case HasilDisposisi.TidakAda _, HasilDisposisi.Diterima _ ->
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String show(
            Disposisi branch, Isian isian, Pelaku oleh, Authentication who, Model model) {
        var letter = baca(branch.surat(), oleh, who);
        var shown =
                daftar.pohon(letter.id()).stream()
                        .filter(one -> one.disposisi().id().equals(branch.id()))
                        .findFirst()
                        .orElseThrow();
        return show(letter, shown, isian, oleh, model);
    }

    private String show(
            Surat letter, @Nullable Cabang cabang, Isian isian, Pelaku oleh, Model model) {
        boolean mine =
                cabang != null && cabang.disposisi().kepadaJabatanId().equals(oleh.jabatan());
        boolean orders = cabang == null || mine && cabang.disposisi().status().terbuka();
        model.addAttribute(
                "page",
                new DisposisiPage(
                        letter,
                        cabang,
                        surat.daftarBerkas(letter.id()).stream()
                                .filter(one -> one.disposisi() == null)
                                .toList(),
                        pengaturan.sekarang().instruksi(),
                        terdekat(cabang, orders, oleh),
                        orders ? daftar.lain(oleh) : List.of(),
                        mine && orders ? sop.dapatDimulai(oleh) : List.of(),
                        mine,
                        cabang != null && cabang.disposisi().dariJabatanId().equals(oleh.jabatan()),
                        isian.perintah(),
                        isian.catatan(),
                        penyimpan.terbesarMegabytes(),
                        isian.errors()));
        return "surat/disposisi";
    }
}

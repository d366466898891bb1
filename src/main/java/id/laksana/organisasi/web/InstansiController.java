package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.number;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The profile of the instansi: names, seat, zone, and its own limits for Plt. and Plh. */
@Controller
@RequestMapping("/organisasi/instansi")
class InstansiController {

    private static final String PATH = "/organisasi/instansi";

    record Typed(
            @Nullable String nama,
            @Nullable String namaPendek,
            @Nullable String ibukota,
            @Nullable String zona,
            @Nullable String alamat,
            @Nullable String laman,
            @Nullable String surel,
            @Nullable String batasPltBulan,
            @Nullable String batasPlhHari) {}

    private final DaftarInstansi daftarInstansi;
    private final LambangInstansi lambang;
    private final Pilihan pilihan;
    private final Formulir formulir;

    InstansiController(
            DaftarInstansi daftarInstansi,
            LambangInstansi lambang,
            Pilihan pilihan,
            Formulir formulir) {
        this.daftarInstansi = daftarInstansi;
        this.lambang = lambang;
        this.pilihan = pilihan;
        this.formulir = formulir;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "page",
                new InstansiPage(
                        daftarInstansi.sekarang(),
                        lambang.sekarang().isPresent(),
                        FormErrors.none()));
        return "organisasi/instansi";
    }

    @GetMapping("/ubah")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String edit(Model model) {
        var i = daftarInstansi.sekarang();
        return formulir.show(
                form(
                        new Typed(
                                i.nama(),
                                i.namaPendek(),
                                i.ibukota(),
                                i.zona().getId(),
                                i.alamat(),
                                i.laman(),
                                i.surel(),
                                Integer.toString(i.batasPltBulan()),
                                Integer.toString(i.batasPlhHari()))),
                model);
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String change(
            @ModelAttribute Typed t,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var old = daftarInstansi.sekarang();
        boolean known = t.zona() != null && Instansi.DAFTAR_ZONA.contains(t.zona());
        var changed =
                new Instansi(
                        old.id(),
                        old.kode(),
                        orEmpty(t.nama()),
                        orEmpty(t.namaPendek()),
                        old.jenis(),
                        orNull(t.ibukota()),
                        known && t.zona() != null ? ZoneId.of(t.zona()) : old.zona(),
                        orNull(t.alamat()),
                        orNull(t.laman()),
                        orNull(t.surel()),
                        whole(t.batasPltBulan()),
                        whole(t.batasPlhHari()));
        return formulir.answer(
                daftarInstansi.ubah(changed, oleh), form(t), _ -> PATH, model, redirect, response);
    }

    private FormPage form(Typed t) {
        var fields =
                List.of(
                        text("nama", t.nama()),
                        text("namaPendek", t.namaPendek()),
                        text("ibukota", t.ibukota()).optional(),
                        select("zona", t.zona(), pilihan.of("zona.", Instansi.DAFTAR_ZONA)),
                        text("alamat", t.alamat()).optional(),
                        text("laman", t.laman()).optional(),
                        text("surel", t.surel()).optional(),
                        number("batasPltBulan", t.batasPltBulan()),
                        number("batasPlhHari", t.batasPlhHari()));
        return new FormPage(
                "instansi.ubah",
                "",
                PATH,
                PATH,
                "organisasi.simpan",
                null,
                fields,
                FormErrors.none());
    }

    private static int whole(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.DaftarTim;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.Tim;
import id.laksana.organisasi.UnitKerja;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/organisasi/tim")
class TimController {

    private static final String LIST = "/organisasi/tim";

    record Typed(
            @Nullable String kode,
            @Nullable String nama,
            @Nullable String sk,
            @Nullable String unit,
            @Nullable String sejak,
            @Nullable String hariTerakhir) {}

    private final DaftarTim daftarTim;
    private final SusunanOrganisasi susunan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;

    TimController(
            DaftarTim daftarTim,
            SusunanOrganisasi susunan,
            Pilihan pilihan,
            Formulir formulir,
            Kepala kepala) {
        this.daftarTim = daftarTim;
        this.susunan = susunan;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
    }

    @GetMapping
    String list(Model model) {
        var day = kepala.hariIni();
        model.addAttribute("page", new TimListPage(day, daftarTim.daftar(day)));
        return "organisasi/tim-daftar";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new TimPage(tim(id), kepala.hariIni(), daftarTim.anggota(id)));
        return "organisasi/tim";
    }

    @GetMapping("/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blank(Model model) {
        return formulir.show(
                form(new Typed(null, null, null, null, kepala.hariIni().toString(), null)), model);
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String create(
            @ModelAttribute Typed t,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit =
                t.unit() == null || t.unit().isBlank()
                        ? null
                        : susunan.unit(t.unit(), kepala.hariIni()).map(UnitKerja::id).orElse(null);
        var isian =
                new DaftarTim.Isian(
                        blankToNull(t.kode()),
                        blankToNull(t.nama()),
                        blankToNull(t.sk()),
                        unit,
                        Tanggal.parse(t.sejak()),
                        Tanggal.parse(t.hariTerakhir()));
        return formulir.answer(
                daftarTim.bentuk(isian, oleh),
                form(t),
                d -> LIST + "/" + d.id(),
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/anggota/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blankMember(@PathVariable UUID id, Model model) {
        return formulir.show(
                memberForm(tim(id), null, "anggota", kepala.hariIni().toString()), model);
    }

    @PostMapping("/{id}/anggota")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String addMember(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pegawai,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "") String sejak,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var tim = tim(id);
        return formulir.answer(
                daftarTim.tambahAnggota(
                        tim, pilihan.pegawaiId(pegawai), peran, Tanggal.parse(sejak), oleh),
                memberForm(tim, pegawai, peran, sejak),
                _ -> LIST + "/" + id,
                model,
                redirect,
                response);
    }

    @PostMapping("/{id}/anggota/{pegawai}/keluarkan")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String removeMember(
            @PathVariable UUID id,
            @PathVariable UUID pegawai,
            Pelaku oleh,
            RedirectAttributes redirect) {
        var result = daftarTim.akhiriAnggota(tim(id), pegawai, kepala.hariIni(), oleh);
        boolean done = result instanceof Hasil.Diterima;
        redirect.addFlashAttribute(
                Toast.FLASH, Toast.of(done ? "organisasi.tersimpan" : "tim.anggota.belum-mulai"));
        return "redirect:" + LIST + "/" + id;
    }

    @GetMapping("/{id}/bubarkan")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String askEnd(@PathVariable UUID id, Model model) {
        return formulir.show(endForm(tim(id), kepala.hariIni().toString()), model);
    }

    @PostMapping("/{id}/bubarkan")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sejak,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var tim = tim(id);
        var day = Tanggal.parse(sejak);
        var result =
                day == null
                        ? Hasil.ditolak("sejak", "tanggal.bentuk", sejak)
                        : daftarTim.bubarkan(tim, day, oleh);
        return formulir.answer(
                result, endForm(tim, sejak), _ -> LIST + "/" + id, model, redirect, response);
    }

    private Tim tim(UUID id) {
        return daftarTim.tim(id, kepala.hariIni()).orElseThrow(Kepala::tidakAda);
    }

    private FormPage form(Typed t) {
        var fields =
                List.of(
                        text("nama", t.nama()),
                        text("kode", t.kode()),
                        text("sk", t.sk()).optional(),
                        select("unit", t.unit(), pilihan.unit(kepala.hariIni(), UnitKerja::kode))
                                .optional(),
                        date("sejak", t.sejak()),
                        date("hariTerakhir", t.hariTerakhir()).optional());
        return new FormPage(
                "tim.baru", "", LIST, LIST, "organisasi.simpan", null, fields, FormErrors.none());
    }

    private FormPage memberForm(Tim tim, @Nullable String pegawai, String peran, String sejak) {
        String path = LIST + "/" + tim.id();
        var fields =
                List.of(
                        text("pegawai", pegawai),
                        select("peran", peran, pilihan.of("tim.peran.", Tim.DAFTAR_PERAN)),
                        date("sejak", sejak));
        return new FormPage(
                "tim.anggota.baru",
                tim.nama(),
                path + "/anggota",
                path,
                "organisasi.simpan",
                null,
                fields,
                FormErrors.none());
    }

    private static FormPage endForm(Tim tim, String sejak) {
        String path = LIST + "/" + tim.id();
        return new FormPage(
                "tim.bubarkan",
                tim.nama(),
                path + "/bubarkan",
                path,
                "tim.bubarkan.simpan",
                "tim.bubarkan.petunjuk",
                List.of(date("sejak", sejak)),
                FormErrors.none());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

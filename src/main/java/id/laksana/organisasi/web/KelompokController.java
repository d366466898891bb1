package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.DaftarTim;
import id.laksana.organisasi.KelompokUnit;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Groups of units, for steps that go to each of them. */
@Controller
@RequestMapping("/organisasi/kelompok")
class KelompokController {

    private static final String LIST = "/organisasi/kelompok";

    private final DaftarTim daftarTim;
    private final SusunanOrganisasi susunan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;

    KelompokController(
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
        var groups =
                daftarTim.daftarKelompok(day).stream()
                        .map(
                                k ->
                                        new KelompokPage.Kelompok(
                                                k, daftarTim.anggotaKelompok(k.id(), day)))
                        .toList();
        model.addAttribute("page", new KelompokPage(groups));
        return "organisasi/kelompok";
    }

    @GetMapping("/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blank(Model model) {
        return formulir.show(form(null, null), model);
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String create(
            @RequestParam(required = false) @Nullable String kode,
            @RequestParam(required = false) @Nullable String nama,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return formulir.answer(
                daftarTim.bentukKelompok(kode, nama, oleh),
                form(kode, nama),
                _ -> LIST,
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/unit/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blankUnit(@PathVariable UUID id, Model model) {
        return formulir.show(unitForm(kelompok(id), null), model);
    }

    @PostMapping("/{id}/unit")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String addUnit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var day = kepala.hariIni();
        var found = susunan.unit(unit, day).map(UnitKerja::id).orElse(null);
        return formulir.answer(
                daftarTim.tambahUnit(kelompok(id).id(), found, day, oleh),
                unitForm(kelompok(id), unit),
                _ -> LIST,
                model,
                redirect,
                response);
    }

    @PostMapping("/{id}/unit/{unit}/keluarkan")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String removeUnit(
            @PathVariable UUID id,
            @PathVariable UUID unit,
            Pelaku oleh,
            RedirectAttributes redirect) {
        daftarTim.keluarkanUnit(kelompok(id).id(), unit, kepala.hariIni(), oleh);
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("organisasi.tersimpan"));
        return "redirect:" + LIST;
    }

    @PostMapping("/{id}/tutup")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String close(@PathVariable UUID id, Pelaku oleh, RedirectAttributes redirect) {
        daftarTim.tutupKelompok(kelompok(id).id(), kepala.hariIni(), oleh);
        redirect.addFlashAttribute(Toast.FLASH, Toast.of("organisasi.tersimpan"));
        return "redirect:" + LIST;
    }

    private KelompokUnit kelompok(UUID id) {
        return daftarTim.daftarKelompok(kepala.hariIni()).stream()
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElseThrow(Kepala::tidakAda);
    }

    private static FormPage form(@Nullable String kode, @Nullable String nama) {
        return new FormPage(
                "kelompok.baru",
                "",
                LIST,
                LIST,
                "organisasi.simpan",
                "kelompok.baru.petunjuk",
                List.of(text("nama", nama), text("kode", kode)),
                FormErrors.none());
    }

    private FormPage unitForm(KelompokUnit kelompok, @Nullable String unit) {
        return new FormPage(
                "kelompok.unit.baru",
                kelompok.nama(),
                LIST + "/" + kelompok.id() + "/unit",
                LIST,
                "organisasi.simpan",
                null,
                List.of(select("unit", unit, pilihan.unit(kepala.hariIni(), UnitKerja::kode))),
                FormErrors.none());
    }
}

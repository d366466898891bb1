package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.IsianUnit;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.UnitKerja;
import id.laksana.web.FormErrors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A unit is made (perhaps split from another), renamed or moved from a day on, and closed. */
@Controller
@PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
class UnitFormController {

    private final SusunanOrganisasi susunan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;

    UnitFormController(
            SusunanOrganisasi susunan, Pilihan pilihan, Formulir formulir, Kepala kepala) {
        this.susunan = susunan;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
    }

    @GetMapping("/organisasi/unit/baru")
    String blank(
            @RequestParam(defaultValue = "") String induk,
            @RequestParam(required = false) @Nullable UUID asal,
            Model model) {
        var day = kepala.hariIni().toString();
        return formulir.show(
                newForm(new IsianUnit(null, null, null, null, induk, day), asal), model);
    }

    @PostMapping("/organisasi/unit")
    String create(
            @ModelAttribute IsianUnit isian,
            @RequestParam(required = false) @Nullable UUID asal,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return formulir.answer(
                susunan.bentuk(isian, asal, oleh),
                newForm(isian, asal),
                d -> "/organisasi/unit/" + d.id(),
                model,
                redirect,
                response);
    }

    @GetMapping("/organisasi/unit/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        var unit = unit(id);
        String parent = unit.indukId() == null ? null : unit(unit.indukId()).kode();
        var isian =
                new IsianUnit(
                        unit.kode(),
                        unit.nama(),
                        unit.namaPendek(),
                        unit.jenis(),
                        parent,
                        kepala.hariIni().toString());
        return formulir.show(editForm(unit, isian), model);
    }

    @PostMapping("/organisasi/unit/{id}")
    String change(
            @PathVariable UUID id,
            @ModelAttribute IsianUnit typed,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = unit(id);
        var isian =
                new IsianUnit(
                        unit.kode(),
                        typed.nama(),
                        typed.namaPendek(),
                        typed.jenis(),
                        typed.induk(),
                        typed.sejak());
        return formulir.answer(
                susunan.ubah(id, isian, oleh),
                editForm(unit, isian),
                _ -> "/organisasi/unit/" + id,
                model,
                redirect,
                response);
    }

    @GetMapping("/organisasi/unit/{id}/tutup")
    String askClose(@PathVariable UUID id, Model model) {
        return formulir.show(closeForm(unit(id), kepala.hariIni().toString()), model);
    }

    @PostMapping("/organisasi/unit/{id}/tutup")
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sejak,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var unit = unit(id);
        var day = Tanggal.parse(sejak);
        var result =
                day == null
                        ? Hasil.ditolak("sejak", "tanggal.bentuk", sejak)
                        : susunan.tutup(id, day, oleh);
        return formulir.answer(
                result,
                closeForm(unit, sejak),
                _ -> "/organisasi/unit/" + id,
                model,
                redirect,
                response);
    }

    private UnitKerja unit(UUID id) {
        return susunan.unit(id, kepala.hariIni()).orElseThrow(Kepala::tidakAda);
    }

    private FormPage newForm(IsianUnit isian, @Nullable UUID asal) {
        var fields =
                List.of(
                        text("kode", isian.kode()),
                        text("nama", isian.nama()),
                        text("namaPendek", isian.namaPendek()).optional(),
                        kind(isian),
                        parent(isian),
                        date("sejak", isian.sejak()));
        String origin = asal == null ? "" : unit(asal).nama();
        return new FormPage(
                asal == null ? "unit.baru" : "unit.pecah",
                origin,
                "/organisasi/unit" + (asal == null ? "" : "?asal=" + asal),
                asal == null ? "/organisasi" : "/organisasi/unit/" + asal,
                "unit.baru.simpan",
                null,
                fields,
                FormErrors.none());
    }

    private FormPage editForm(UnitKerja unit, IsianUnit isian) {
        var fields =
                List.of(
                        text("nama", isian.nama()),
                        text("namaPendek", isian.namaPendek()).optional(),
                        kind(isian),
                        parent(isian),
                        date("sejak", isian.sejak()));
        return new FormPage(
                "unit.ubah",
                unit.nama(),
                "/organisasi/unit/" + unit.id(),
                "/organisasi/unit/" + unit.id(),
                "unit.ubah.simpan",
                "unit.ubah.petunjuk",
                fields,
                FormErrors.none());
    }

    private static FormPage closeForm(UnitKerja unit, String sejak) {
        return new FormPage(
                "unit.tutup",
                unit.nama(),
                "/organisasi/unit/" + unit.id() + "/tutup",
                "/organisasi/unit/" + unit.id(),
                "unit.tutup.simpan",
                "unit.tutup.petunjuk",
                List.of(date("sejak", sejak)),
                FormErrors.none());
    }

    private FormPage.Isian kind(IsianUnit isian) {
        return select("jenis", isian.jenis(), pilihan.of("unit.jenis.", IsianUnit.DAFTAR_JENIS));
    }

    private FormPage.Isian parent(IsianUnit isian) {
        return select("induk", isian.induk(), pilihan.unit(kepala.hariIni(), UnitKerja::kode))
                .optional();
    }
}

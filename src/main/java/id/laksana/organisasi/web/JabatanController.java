package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.check;
import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.number;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.CatatanPerubahan;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.IsianJabatan;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengangkatan;
import id.laksana.organisasi.SusunanOrganisasi;
import id.laksana.organisasi.Tanggal;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
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
@RequestMapping("/organisasi/jabatan")
class JabatanController {

    /**
     * As the browser sends it; numbers and dates are read here so that a wrong one is a message.
     */
    record Typed(
            @Nullable String kode,
            @Nullable String nama,
            @Nullable String sebutan,
            @Nullable String jenis,
            @Nullable String eselon,
            @Nullable String atasan,
            @Nullable String kepala,
            @Nullable String formasi,
            @Nullable String sejak) {

        IsianJabatan isian() {
            Integer seats =
                    formasi != null && formasi.matches("[0-9]{1,6}")
                            ? Integer.valueOf(formasi)
                            : null;
            Integer seatsOrRefused =
                    formasi == null || formasi.isBlank() ? Integer.valueOf(1) : seats;
            return new IsianJabatan(
                    kode,
                    nama,
                    sebutan,
                    jenis,
                    eselon,
                    atasan,
                    kepala != null,
                    seatsOrRefused == null ? Integer.valueOf(0) : seatsOrRefused,
                    Tanggal.parse(sejak));
        }
    }

    private final DaftarJabatan daftarJabatan;
    private final SusunanOrganisasi susunan;
    private final Pemangkuan pemangkuan;
    private final Pengangkatan pengangkatan;
    private final CatatanPerubahan catatan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;
    private final Clock clock;

    JabatanController(
            DaftarJabatan daftarJabatan,
            SusunanOrganisasi susunan,
            Pemangkuan pemangkuan,
            Pengangkatan pengangkatan,
            CatatanPerubahan catatan,
            Pilihan pilihan,
            Formulir formulir,
            Kepala kepala,
            Clock clock) {
        this.daftarJabatan = daftarJabatan;
        this.susunan = susunan;
        this.pemangkuan = pemangkuan;
        this.pengangkatan = pengangkatan;
        this.catatan = catatan;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var jabatan = daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
        model.addAttribute(
                "page",
                new JabatanPage(
                        jabatan,
                        kepala.hariIni(),
                        pemangkuan.pemangku(id, clock.instant()),
                        pengangkatan.diJabatan(id),
                        pengangkatan.daftarPengganti(id),
                        catatan.daftar(id)));
        return "organisasi/jabatan";
    }

    @GetMapping("/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blank(@RequestParam UUID unit, Model model) {
        var u = susunan.unit(unit, kepala.hariIni()).orElseThrow(Kepala::tidakAda);
        var isian =
                new Typed(
                        u.kode() + "/",
                        null,
                        null,
                        "struktural",
                        null,
                        null,
                        null,
                        "1",
                        kepala.hariIni().toString());
        return formulir.show(newForm(unit, u.nama(), isian), model);
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String create(
            @RequestParam UUID unit,
            @ModelAttribute Typed typed,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var u = susunan.unit(unit, kepala.hariIni()).orElseThrow(Kepala::tidakAda);
        return formulir.answer(
                daftarJabatan.buka(unit, typed.isian(), oleh),
                newForm(unit, u.nama(), typed),
                d -> "/organisasi/jabatan/" + d.id(),
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/ubah")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String edit(@PathVariable UUID id, Model model) {
        var j = daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
        String above =
                j.atasanId() == null
                        ? null
                        : daftarJabatan.jabatan(j.atasanId()).map(Jabatan::kode).orElse(null);
        var typed =
                new Typed(
                        j.kode(),
                        j.nama(),
                        j.sebutan(),
                        j.jenis(),
                        j.eselon(),
                        above,
                        j.kepala() ? "true" : null,
                        Integer.toString(j.formasi()),
                        null);
        return formulir.show(editForm(j, typed), model);
    }

    @PostMapping("/{id}")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String change(
            @PathVariable UUID id,
            @ModelAttribute Typed typed,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var j = daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
        var t = typed.isian();
        var isian =
                new IsianJabatan(
                        j.kode(),
                        t.nama(),
                        t.sebutan(),
                        t.jenis(),
                        t.eselon(),
                        t.atasan(),
                        t.kepala(),
                        t.formasi(),
                        j.sejak());
        return formulir.answer(
                daftarJabatan.ubah(id, isian, kepala.hariIni(), oleh),
                editForm(j, typed),
                _ -> "/organisasi/jabatan/" + id,
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/tutup")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String askClose(@PathVariable UUID id, Model model) {
        var j = daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
        return formulir.show(closeForm(j, kepala.hariIni().toString()), model);
    }

    @PostMapping("/{id}/tutup")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sejak,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var j = daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
        var day = Tanggal.parse(sejak);
        var result =
                day == null
                        ? Hasil.ditolak("sejak", "tanggal.bentuk", sejak)
                        : daftarJabatan.tutup(id, day, oleh);
        return formulir.answer(
                result,
                closeForm(j, sejak),
                _ -> "/organisasi/jabatan/" + id,
                model,
                redirect,
                response);
    }

    private FormPage newForm(UUID unit, String namaUnit, Typed t) {
        var fields = new ArrayList<FormPage.Isian>();
        fields.add(text("kode", t.kode()));
        fields.addAll(fields(t));
        fields.add(date("sejak", t.sejak()));
        return new FormPage(
                "jabatan.baru",
                namaUnit,
                "/organisasi/jabatan?unit=" + unit,
                "/organisasi/unit/" + unit,
                "organisasi.simpan",
                null,
                fields,
                FormErrors.none());
    }

    private FormPage editForm(Jabatan j, Typed t) {
        String path = "/organisasi/jabatan/" + j.id();
        return new FormPage(
                "jabatan.ubah",
                j.nama(),
                path,
                path,
                "organisasi.simpan",
                null,
                fields(t),
                FormErrors.none());
    }

    private static FormPage closeForm(Jabatan j, String sejak) {
        String path = "/organisasi/jabatan/" + j.id();
        return new FormPage(
                "jabatan.tutup",
                j.nama(),
                path + "/tutup",
                path,
                "jabatan.tutup.simpan",
                "jabatan.tutup.petunjuk",
                List.of(date("sejak", sejak)),
                FormErrors.none());
    }

    private List<FormPage.Isian> fields(Typed t) {
        return List.of(
                text("nama", t.nama()),
                text("sebutan", t.sebutan()).optional(),
                select("jenis", t.jenis(), pilihan.of("jabatan.jenis.", IsianJabatan.DAFTAR_JENIS)),
                select("eselon", t.eselon(), pilihan.words(IsianJabatan.DAFTAR_ESELON)).optional(),
                select("atasan", t.atasan(), pilihan.pimpinan(kepala.hariIni(), Jabatan::kode))
                        .optional(),
                number("formasi", t.formasi()),
                check("kepala", t.kepala() != null));
    }
}

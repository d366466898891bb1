package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pengangkatan;
import id.laksana.organisasi.Sebagai;
import id.laksana.organisasi.Tanggal;
import id.laksana.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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

/** Who is put into a post, as what, from when to when; and who stands in during an absence. */
@Controller
@RequestMapping("/organisasi/jabatan/{jabatan}")
@PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
class PemangkuController {

    record Typed(
            @Nullable String pegawai,
            @Nullable String oleh,
            @Nullable String sebagai,
            @Nullable String sejak,
            @Nullable String hariTerakhir,
            @Nullable String sk,
            @Nullable String alasan) {

        Sebagai standing() {
            return Arrays.stream(Sebagai.values())
                    .filter(s -> s.kode().equals(sebagai))
                    .findFirst()
                    .orElse(Sebagai.PLH);
        }

        /** The field whose content is no date; null: all are dates or blank. */
        @Nullable Hasil dateProblem() {
            for (var field : List.of("sejak", "hariTerakhir")) {
                String value = field.equals("sejak") ? sejak : hariTerakhir;
                if (value != null && !value.isBlank() && Tanggal.parse(value) == null) {
                    return Hasil.ditolak(field, "tanggal.bentuk", value);
                }
            }
            return null;
        }
    }

    private final DaftarJabatan daftarJabatan;
    private final Pengangkatan pengangkatan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;

    PemangkuController(
            DaftarJabatan daftarJabatan,
            Pengangkatan pengangkatan,
            Pilihan pilihan,
            Formulir formulir,
            Kepala kepala) {
        this.daftarJabatan = daftarJabatan;
        this.pengangkatan = pengangkatan;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
    }

    @GetMapping("/pemangku/baru")
    String blankHolder(
            @PathVariable UUID jabatan,
            @RequestParam(defaultValue = "definitif") String sebagai,
            Model model) {
        var typed = new Typed(null, null, sebagai, kepala.hariIni().toString(), null, null, null);
        return formulir.show(holderForm(jabatan(jabatan), typed), model);
    }

    @PostMapping("/pemangku")
    String appoint(
            @PathVariable UUID jabatan,
            @ModelAttribute Typed t,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = holderForm(jabatan(jabatan), t);
        var problem = t.dateProblem();
        var isian =
                new Pengangkatan.Isian(
                        pilihan.pegawaiId(t.pegawai()),
                        t.standing(),
                        Tanggal.parse(t.sejak()),
                        Tanggal.parse(t.hariTerakhir()),
                        t.sk() == null || t.sk().isBlank() ? null : t.sk().strip());
        var result = problem == null ? pengangkatan.angkat(jabatan, isian, oleh) : problem;
        return formulir.answer(result, form, _ -> path(jabatan), model, redirect, response);
    }

    @GetMapping("/pemangku/{id}/akhiri")
    String askEnd(@PathVariable UUID jabatan, @PathVariable UUID id, Model model) {
        return formulir.show(endHolder(jabatan, id, kepala.hariIni().toString()), model);
    }

    @PostMapping("/pemangku/{id}/akhiri")
    String end(
            @PathVariable UUID jabatan,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hariTerakhir,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = endHolder(jabatan, id, hariTerakhir);
        var day = Tanggal.parse(hariTerakhir);
        var result =
                day == null
                        ? Hasil.ditolak("hariTerakhir", "tanggal.bentuk", hariTerakhir)
                        : pengangkatan.akhiri(id, day, oleh);
        return formulir.answer(result, form, _ -> path(jabatan), model, redirect, response);
    }

    @GetMapping("/pengganti/baru")
    String blankRule(@PathVariable UUID jabatan, Model model) {
        var typed = new Typed(null, null, "plh", kepala.hariIni().toString(), null, null, null);
        return formulir.show(ruleForm(jabatan(jabatan), typed), model);
    }

    @PostMapping("/pengganti")
    String addRule(
            @PathVariable UUID jabatan,
            @ModelAttribute Typed t,
            Pelaku pelaku,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = ruleForm(jabatan(jabatan), t);
        var problem = t.dateProblem();
        var other =
                t.oleh() == null
                        ? null
                        : daftarJabatan.denganKode(t.oleh()).map(Jabatan::id).orElse(null);
        var isian =
                new Pengangkatan.IsianPengganti(
                        other,
                        t.standing() == Sebagai.DEFINITIF ? Sebagai.PLH : t.standing(),
                        Tanggal.parse(t.sejak()),
                        Tanggal.parse(t.hariTerakhir()),
                        t.alasan() == null || t.alasan().isBlank() ? null : t.alasan().strip());
        var result = problem == null ? pengangkatan.gantikan(jabatan, isian, pelaku) : problem;
        return formulir.answer(result, form, _ -> path(jabatan), model, redirect, response);
    }

    @GetMapping("/pengganti/{id}/akhiri")
    String askEndRule(@PathVariable UUID jabatan, @PathVariable UUID id, Model model) {
        return formulir.show(endRule(jabatan, id, kepala.hariIni().toString()), model);
    }

    @PostMapping("/pengganti/{id}/akhiri")
    String endRule(
            @PathVariable UUID jabatan,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hariTerakhir,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = endRule(jabatan, id, hariTerakhir);
        var day = Tanggal.parse(hariTerakhir);
        var result =
                day == null
                        ? Hasil.ditolak("hariTerakhir", "tanggal.bentuk", hariTerakhir)
                        : pengangkatan.akhiriPengganti(jabatan, id, day, oleh);
        return formulir.answer(result, form, _ -> path(jabatan), model, redirect, response);
    }

    private Jabatan jabatan(UUID id) {
        return daftarJabatan.jabatan(id).orElseThrow(Kepala::tidakAda);
    }

    private static String path(UUID jabatan) {
        return "/organisasi/jabatan/" + jabatan;
    }

    private FormPage holderForm(Jabatan j, Typed t) {
        var fields =
                List.of(
                        text("pegawai", t.pegawai()),
                        select(
                                "sebagai",
                                t.sebagai(),
                                pilihan.of("sebagai.", List.of("definitif", "plt", "plh"))),
                        date("sejak", t.sejak()),
                        date("hariTerakhir", t.hariTerakhir()).optional(),
                        text("sk", t.sk()).optional());
        return new FormPage(
                "pemangku.baru",
                j.nama(),
                path(j.id()) + "/pemangku",
                path(j.id()),
                "pemangku.baru.simpan",
                "pemangku.baru.petunjuk",
                fields,
                FormErrors.none());
    }

    private FormPage ruleForm(Jabatan j, Typed t) {
        var fields =
                List.of(
                        select("oleh", t.oleh(), pilihan.pimpinan(kepala.hariIni(), Jabatan::kode)),
                        select(
                                "sebagai",
                                t.sebagai(),
                                pilihan.of("sebagai.", List.of("plh", "plt"))),
                        date("sejak", t.sejak()),
                        date("hariTerakhir", t.hariTerakhir()),
                        text("alasan", t.alasan()).optional());
        return new FormPage(
                "pengganti.baru",
                j.nama(),
                path(j.id()) + "/pengganti",
                path(j.id()),
                "pengganti.baru.simpan",
                "pengganti.baru.petunjuk",
                fields,
                FormErrors.none());
    }

    private FormPage endHolder(UUID jabatan, UUID id, String day) {
        var post = jabatan(jabatan);
        var holder =
                pengangkatan.diJabatan(jabatan).stream()
                        .filter(m -> m.id().equals(id))
                        .findFirst()
                        .orElseThrow(Kepala::tidakAda);
        String whose = holder.namaPegawai() + ", " + post.nama();
        return endForm("pemangku.akhiri", whose, path(jabatan), "/pemangku/" + id, day);
    }

    private FormPage endRule(UUID jabatan, UUID id, String day) {
        var post = jabatan(jabatan);
        var rule =
                pengangkatan.daftarPengganti(jabatan).stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElseThrow(Kepala::tidakAda);
        String whose = post.nama() + ": " + rule.namaOleh();
        return endForm("pengganti.akhiri", whose, path(jabatan), "/pengganti/" + id, day);
    }

    private static FormPage endForm(
            String judul, String objek, String path, String part, String day) {
        return new FormPage(
                judul,
                objek,
                path + part + "/akhiri",
                path,
                "masa.akhiri.simpan",
                null,
                List.of(date("hariTerakhir", day)),
                FormErrors.none());
    }
}

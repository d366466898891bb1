package id.laksana.organisasi.web;

import static id.laksana.organisasi.web.FormPage.Isian.date;
import static id.laksana.organisasi.web.FormPage.Isian.select;
import static id.laksana.organisasi.web.FormPage.Isian.text;

import id.laksana.organisasi.CatatanPerubahan;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.DaftarPegawai.Saringan;
import id.laksana.organisasi.Golongan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.IsianPegawai;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengangkatan;
import id.laksana.organisasi.StatusPegawai;
import id.laksana.organisasi.Tanggal;
import id.laksana.organisasi.UnitKerja;
import id.laksana.web.FormErrors;
import id.laksana.web.Part;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
@RequestMapping("/organisasi/pegawai")
class PegawaiController {

    private static final String LIST = "/organisasi/pegawai";

    private final DaftarPegawai daftarPegawai;
    private final Pemangkuan pemangkuan;
    private final Pengangkatan pengangkatan;
    private final CatatanPerubahan catatan;
    private final Pilihan pilihan;
    private final Formulir formulir;
    private final Kepala kepala;
    private final Clock clock;

    PegawaiController(
            DaftarPegawai daftarPegawai,
            Pemangkuan pemangkuan,
            Pengangkatan pengangkatan,
            CatatanPerubahan catatan,
            Pilihan pilihan,
            Formulir formulir,
            Kepala kepala,
            Clock clock) {
        this.daftarPegawai = daftarPegawai;
        this.pemangkuan = pemangkuan;
        this.pengangkatan = pengangkatan;
        this.catatan = catatan;
        this.pilihan = pilihan;
        this.formulir = formulir;
        this.kepala = kepala;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "aktif") String keadaan,
            @RequestParam(defaultValue = "1") int bagian,
            Model model) {
        var filter = new Saringan(q.strip(), status, unit, !keadaan.equals("berhenti"));
        var found = daftarPegawai.cari(filter, new Part(bagian, 0).offset());
        var units = pilihan.unit(kepala.hariIni(), UnitKerja::kode);
        model.addAttribute(
                "page",
                new PegawaiListPage(
                        filter, found.daftar(), new Part(bagian, found.jumlah()), units));
        return "organisasi/pegawai-daftar";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var now = clock.instant();
        model.addAttribute(
                "page",
                new PegawaiPage(
                        pegawai(id),
                        kepala.hariIni(),
                        pemangkuan.jabatanYangDipegang(id, now),
                        pengangkatan.olehPegawai(id),
                        catatan.daftar(id)));
        return "organisasi/pegawai";
    }

    @GetMapping("/baru")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String blank(Model model) {
        return formulir.show(form("pegawai.baru", "", LIST, LIST, IsianPegawai.kosong()), model);
    }

    @PostMapping
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String create(
            @ModelAttribute IsianPegawai isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return formulir.answer(
                daftarPegawai.daftarkan(isian, oleh),
                form("pegawai.baru", "", LIST, LIST, isian),
                d -> path(d.id()),
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/ubah")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String edit(@PathVariable UUID id, Model model) {
        var p = pegawai(id);
        return formulir.show(
                form("pegawai.ubah", p.nama(), path(id), path(id), IsianPegawai.of(p)), model);
    }

    @PostMapping("/{id}")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String change(
            @PathVariable UUID id,
            @ModelAttribute IsianPegawai isian,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var p = pegawai(id);
        return formulir.answer(
                daftarPegawai.ubah(id, isian, oleh),
                form("pegawai.ubah", p.nama(), path(id), path(id), isian),
                _ -> path(id),
                model,
                redirect,
                response);
    }

    @GetMapping("/{id}/berhenti")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String askStop(@PathVariable UUID id, Model model) {
        return formulir.show(stopForm(pegawai(id), kepala.hariIni().toString()), model);
    }

    @PostMapping("/{id}/berhenti")
    @PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
    String stop(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sejak,
            Pelaku oleh,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = stopForm(pegawai(id), sejak);
        var day = Tanggal.parse(sejak);
        var result =
                day == null
                        ? Hasil.ditolak("sejak", "tanggal.bentuk", sejak)
                        : daftarPegawai.berhenti(id, day, oleh);
        return formulir.answer(result, form, _ -> path(id), model, redirect, response);
    }

    private Pegawai pegawai(UUID id) {
        return daftarPegawai.pegawai(id).orElseThrow(Kepala::tidakAda);
    }

    private static String path(UUID id) {
        return LIST + "/" + id;
    }

    private FormPage form(
            String judul, String objek, String action, String back, IsianPegawai isian) {
        var grades =
                Stream.concat(Golongan.daftar().stream(), Golongan.daftarPppk().stream()).toList();
        var fields =
                List.of(
                        text("nama", isian.nama()),
                        text("gelarDepan", isian.gelarDepan()).optional(),
                        text("gelarBelakang", isian.gelarBelakang()).optional(),
                        select(
                                "status",
                                isian.status(),
                                pilihan.of("pegawai.status.", names(StatusPegawai.values()))),
                        text("nip", isian.nip()),
                        select("golongan", isian.golongan(), pilihan.words(grades)).optional(),
                        select(
                                        "jenisKelamin",
                                        isian.jenisKelamin(),
                                        pilihan.of("pegawai.kelamin.", List.of("L", "P")))
                                .optional(),
                        text("surel", isian.surel()).optional(),
                        text("akun", isian.akun()).optional());
        return new FormPage(
                judul, objek, action, back, "organisasi.simpan", null, fields, FormErrors.none());
    }

    private static FormPage stopForm(Pegawai p, String sejak) {
        return new FormPage(
                "pegawai.berhenti",
                p.namaLengkap(),
                path(p.id()) + "/berhenti",
                path(p.id()),
                "pegawai.berhenti.simpan",
                "pegawai.berhenti.petunjuk",
                List.of(date("sejak", sejak)),
                FormErrors.none());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}

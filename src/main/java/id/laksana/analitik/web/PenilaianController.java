package id.laksana.analitik.web;

import id.laksana.analitik.CetakPenilaian;
import id.laksana.analitik.HasilPenilaian;
import id.laksana.analitik.IsiPenilaian;
import id.laksana.analitik.JenisPenilaian;
import id.laksana.analitik.PengukuranPelaksanaan;
import id.laksana.analitik.PenilaianSop;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import id.laksana.web.FormErrors;
import id.laksana.web.Toast;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monitoring and the evaluation form of an SOP: which there are, one to fill in, the sheet. */
@Controller
@PreAuthorize(AnalitikConfiguration.MAY_SEE)
class PenilaianController {

    private static final String DAFTAR = "/analitik/{kode:[a-z0-9-]+}/penilaian";
    private static final String SATU = DAFTAR + "/{jenis:monitoring|evaluasi}";

    private final PenilaianSop penilaian;
    private final PengukuranPelaksanaan pengukuran;
    private final CetakPenilaian cetak;
    private final VersiDianalisis versi;
    private final KatalogSop katalog;
    private final DaftarInstansi instansi;

    PenilaianController(
            PenilaianSop penilaian,
            PengukuranPelaksanaan pengukuran,
            CetakPenilaian cetak,
            VersiDianalisis versi,
            KatalogSop katalog,
            DaftarInstansi instansi) {
        this.penilaian = penilaian;
        this.pengukuran = pengukuran;
        this.cetak = cetak;
        this.versi = versi;
        this.katalog = katalog;
        this.instansi = instansi;
    }

    @GetMapping(DAFTAR)
    String daftar(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            Authentication who,
            Model model) {
        var found = this.versi.cari(kode, versi);
        Map<JenisPenilaian, LocalDate> due = new EnumMap<>(JenisPenilaian.class);
        for (JenisPenilaian jenis : JenisPenilaian.values()) {
            LocalDate date = penilaian.jatuhTempo(found, jenis);
            if (date != null) {
                due.put(jenis, date);
            }
        }
        Map<UUID, Integer> numbers =
                katalog.daftarVersi(kode).stream()
                        .collect(Collectors.toMap(VersiSop::id, VersiSop::nomorVersi));
        model.addAttribute(
                "page",
                new DaftarPenilaianPage(
                        found,
                        penilaian.daftar(found),
                        due,
                        numbers,
                        instansi.hariIni(),
                        AnalitikConfiguration.menilai(who)));
        return "analitik/penilaian-daftar";
    }

    @GetMapping(SATU)
    String isi(
            @PathVariable String kode,
            @PathVariable String jenis,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate sampai,
            Authentication who,
            Model model) {
        var found = this.versi.cari(kode, versi);
        var form = new Lembar(found, JenisPenilaian.of(jenis), kurun(dari, sampai));
        return show(form, null, false, FormErrors.none(), who, model);
    }

    @PostMapping(SATU)
    @PreAuthorize(AnalitikConfiguration.MAY_JUDGE)
    String simpan(
            @PathVariable String kode,
            @PathVariable String jenis,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate sampai,
            @RequestParam(defaultValue = "0") int nomor,
            @RequestParam(defaultValue = "false") boolean tetapkan,
            @RequestParam Map<String, String> isian,
            Authentication who,
            Pelaku oleh,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        var found = this.versi.cari(kode, versi);
        var form = new Lembar(found, JenisPenilaian.of(jenis), kurun(dari, sampai));
        var facts = penilaian.terukur(found, form.kurun().kurun());
        var isi = new IsianPenilaian(isian, penilaian.pilihan()).isi(form.jenis(), facts);
        var hasil =
                penilaian.simpan(
                        found, form.jenis(), form.kurun().kurun(), nomor, isi, tetapkan, oleh);
        return switch (hasil) {
            case HasilPenilaian.Tersimpan _ -> {
                flash.addFlashAttribute(
                        Toast.FLASH,
                        Toast.of(tetapkan ? "penilaian.ditetapkan" : "penilaian.disimpan"));
                yield "redirect:/analitik/"
                        + kode
                        + "/penilaian/"
                        + jenis
                        + "?versi="
                        + found.nomorVersi()
                        + "&"
                        + form.kurun().alamat();
            }
            case HasilPenilaian.BelumLengkap(var missing) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                var errors = FormErrors.none();
                for (var one : missing) {
                    errors = errors.with(one.isian(), one.kunci());
                }
                yield show(form, isi, tetapkan, errors, who, model);
            }
            case HasilPenilaian.Berubah(var newest) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var errors =
                        FormErrors.none()
                                .with(
                                        "catatan",
                                        newest.ditetapkan()
                                                ? "penilaian.sudah-final"
                                                : "penilaian.berubah",
                                        newest.nama(),
                                        newest.waktu());
                yield show(form, isi, tetapkan, errors, who, model);
            }
        };
    }

    /** Which form a request is about. */
    private record Lembar(VersiSop versi, JenisPenilaian jenis, PilihanKurun kurun) {}

    private PilihanKurun kurun(@Nullable LocalDate dari, @Nullable LocalDate sampai) {
        return PilihanKurun.dari(dari, sampai, instansi.hariIni());
    }

    /**
     * @param isian what was typed; null: what is saved, else a new form filled with what was
     *     measured
     */
    private String show(
            Lembar form,
            @Nullable IsiPenilaian isian,
            boolean tetapkan,
            FormErrors errors,
            Authentication who,
            Model model) {
        var kurun = form.kurun().kurun();
        pengukuran.kejar(kurun);
        var saved = penilaian.cari(form.versi(), form.jenis(), kurun).orElse(null);
        var isi =
                isian != null
                        ? isian
                        : saved != null ? saved.isi() : penilaian.rancangan(form.versi(), kurun);
        model.addAttribute(
                "page",
                new PenilaianPage(
                        form.versi(),
                        form.jenis(),
                        form.kurun(),
                        penilaian.pilihan(),
                        saved,
                        isi,
                        penilaian.terukur(form.versi(), kurun),
                        tetapkan,
                        errors,
                        AnalitikConfiguration.menilai(who)));
        return "analitik/penilaian";
    }

    @GetMapping("/analitik/penilaian/{id}.pdf")
    ResponseEntity<byte[]> lembar(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer nomor) {
        var found =
                penilaian
                        .cari(id, nomor)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = found.jenis().kode() + "-" + found.kurun().sampai() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(cetak.pdf(found));
    }
}

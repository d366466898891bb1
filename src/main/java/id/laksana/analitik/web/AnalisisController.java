package id.laksana.analitik.web;

import id.laksana.analitik.AnalisisSop;
import id.laksana.analitik.BarisSop;
import id.laksana.analitik.PengukuranPelaksanaan;
import id.laksana.analitik.RincianSop.BarisJabatan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mutu baku against what really happened: all SOPs, and one. */
@Controller
@RequestMapping("/analitik")
@PreAuthorize(AnalitikConfiguration.MAY_SEE)
class AnalisisController {

    private final AnalisisSop analisis;
    private final PengukuranPelaksanaan pengukuran;
    private final VersiDianalisis versi;
    private final KatalogSop katalog;
    private final KodeOrganisasi organisasi;
    private final DaftarInstansi instansi;

    AnalisisController(
            AnalisisSop analisis,
            PengukuranPelaksanaan pengukuran,
            VersiDianalisis versi,
            KatalogSop katalog,
            KodeOrganisasi organisasi,
            DaftarInstansi instansi) {
        this.analisis = analisis;
        this.pengukuran = pengukuran;
        this.versi = versi;
        this.katalog = katalog;
        this.organisasi = organisasi;
        this.instansi = instansi;
    }

    @GetMapping
    String semua(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate sampai,
            Model model) {
        var chosen = PilihanKurun.dari(dari, sampai, instansi.hariIni());
        long left = pengukuran.kejar(chosen.kurun());
        var rows = analisis.ringkasan(chosen.kurun());
        var units = rows.stream().map(BarisSop::unit).distinct().toList();
        model.addAttribute(
                "page", new AnalisisPage(chosen, rows, left, organisasi.namaUnit(units)));
        return "analitik/semua";
    }

    @GetMapping("/{kode:[a-z0-9-]+}")
    String satu(
            @PathVariable String kode,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate sampai,
            @RequestParam(defaultValue = "") String lihat,
            Model model) {
        var found = this.versi.cari(kode, versi);
        var chosen = PilihanKurun.dari(dari, sampai, instansi.hariIni());
        long left = pengukuran.kejar(chosen.kurun());
        var isi = analisis.rinci(found, chosen.kurun(), left);
        var units =
                Stream.concat(
                                Stream.of(found.sop().unit()),
                                isi.jabatan().stream()
                                        .map(BarisJabatan::unit)
                                        .filter(Objects::nonNull))
                        .distinct()
                        .toList();
        List<VersiSop> versions =
                katalog.daftarVersi(kode).stream().filter(VersiDianalisis::pernahBerlaku).toList();
        model.addAttribute(
                "page",
                new RincianPage(
                        isi,
                        RincianPage.Lihat.of(lihat),
                        chosen,
                        versions,
                        organisasi.namaUnit(units)));
        return "analitik/satu";
    }
}

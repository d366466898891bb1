package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.KoreksiPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PanggilanSop;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.web.Part;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cases: all of them, and one. */
@Controller
@RequestMapping("/pelaksanaan")
class PelaksanaanController {

    private final DaftarPelaksanaan daftar;
    private final PelaksanaanSop pelaksanaan;
    private final MejaKerja meja;
    private final BerkasPelaksanaan berkas;
    private final PanggilanSop panggilan;
    private final KoreksiPelaksanaan koreksi;

    PelaksanaanController(
            DaftarPelaksanaan daftar,
            PelaksanaanSop pelaksanaan,
            MejaKerja meja,
            BerkasPelaksanaan berkas,
            PanggilanSop panggilan,
            KoreksiPelaksanaan koreksi) {
        this.daftar = daftar;
        this.pelaksanaan = pelaksanaan;
        this.meja = meja;
        this.berkas = berkas;
        this.panggilan = panggilan;
        this.koreksi = koreksi;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String milik,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "1") int bagian,
            Pelaku pelaku,
            Model model) {
        boolean mine = DaftarPelaksanaanPage.SAYA.equals(milik);
        UUID pegawai = mine ? pelaku.pegawai() : null;
        var counts = daftar.jumlah(pegawai);
        long total =
                status == null
                        ? counts.values().stream().mapToLong(Long::longValue).sum()
                        : counts.getOrDefault(status, 0L);
        var part = new Part(bagian, total);
        var rows = daftar.daftar(pegawai, status, part.offset(), Part.SIZE);
        model.addAttribute("page", new DaftarPelaksanaanPage(mine, status, counts, rows, part));
        return "pelaksanaan/daftar";
    }

    @GetMapping("/{id}")
    String buka(@PathVariable UUID id, Pelaku pelaku, Authentication who, Model model) {
        var found =
                daftar.baca(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean kelola = PelaksanaanConfiguration.kelola(who);
        var data = found.pelaksanaan();
        model.addAttribute(
                "page",
                new PelaksanaanPage(
                        found,
                        GambarJalan.dari(found),
                        BarisRiwayat.dari(found),
                        panggilan.hubungan(found.berjalan()),
                        berkas.daftar(id),
                        meja.tugasSaya(id, pelaku).orElse(null),
                        koreksi.dapatDikoreksi(found.berjalan(), pelaku, kelola),
                        pelaksanaan.bolehKelola(data, pelaku, kelola),
                        pelaksanaan.bolehKembalikanUnit(data, pelaku, kelola)));
        return "pelaksanaan/pelaksanaan";
    }
}

package id.laksana.pelaksanaan.web;

import static id.laksana.pelaksanaan.web.PelaksanaanConfiguration.kelola;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.AksesPelaksanaan;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.DaftarPeriksa;
import id.laksana.pelaksanaan.FormulirPelaksanaan;
import id.laksana.pelaksanaan.KoreksiPelaksanaan;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PanggilanSop;
import id.laksana.pelaksanaan.PelaksanaanSop;
import id.laksana.pelaksanaan.PelaksanaanVersiLama;
import id.laksana.pelaksanaan.TautanPelaksanaan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.web.Part;
import java.util.List;
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
    private final AksesPelaksanaan akses;
    private final DaftarPeriksa periksa;
    private final PelaksanaanVersiLama versiLama;
    private final FormulirPelaksanaan formulir;
    private final PanggilanSop panggilan;
    private final KoreksiPelaksanaan koreksi;
    private final List<TautanPelaksanaan> tautan;

    PelaksanaanController(
            DaftarPelaksanaan daftar,
            PelaksanaanSop pelaksanaan,
            MejaKerja meja,
            BerkasPelaksanaan berkas,
            AksesPelaksanaan akses,
            DaftarPeriksa periksa,
            PelaksanaanVersiLama versiLama,
            FormulirPelaksanaan formulir,
            PanggilanSop panggilan,
            KoreksiPelaksanaan koreksi,
            List<TautanPelaksanaan> tautan) {
        this.daftar = daftar;
        this.pelaksanaan = pelaksanaan;
        this.meja = meja;
        this.berkas = berkas;
        this.akses = akses;
        this.periksa = periksa;
        this.versiLama = versiLama;
        this.formulir = formulir;
        this.panggilan = panggilan;
        this.koreksi = koreksi;
        this.tautan = tautan;
    }

    @GetMapping
    String daftar(
            @RequestParam(defaultValue = "") String milik,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "1") int bagian,
            Pelaku pelaku,
            Authentication who,
            Model model) {
        var reader = akses.pembaca(pelaku.pegawai(), PelaksanaanConfiguration.kelola(who));
        boolean mine = DaftarPelaksanaanPage.SAYA.equals(milik);
        UUID pegawai = mine ? pelaku.pegawai() : null;
        var counts = daftar.jumlah(reader, pegawai);
        long total =
                status == null
                        ? counts.values().stream().mapToLong(Long::longValue).sum()
                        : counts.getOrDefault(status, 0L);
        var part = new Part(bagian, total);
        var rows = daftar.daftar(reader, pegawai, status, part.offset(), Part.SIZE);
        model.addAttribute("page", new DaftarPelaksanaanPage(mine, status, counts, rows, part));
        model.addAttribute("versiLama", kelola(who) ? versiLama.jumlah(null) : 0L);
        return "pelaksanaan/daftar";
    }

    @GetMapping("/{id}")
    String buka(@PathVariable UUID id, Pelaku pelaku, Authentication who, Model model) {
        var found =
                daftar.baca(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean kelola = kelola(who);
        var data = found.pelaksanaan();
        model.addAttribute(
                "versi",
                new VersiPelaksanaan(
                        found.jejakVersi(),
                        found.berjalan().versi(),
                        versiLama.berlaku(id).orElse(null),
                        kelola));
        model.addAttribute(
                "page",
                new PelaksanaanPage(
                        found,
                        GambarJalan.dari(found),
                        BarisRiwayat.dari(found),
                        panggilan.hubungan(
                                found.berjalan(), akses.pembaca(pelaku.pegawai(), kelola)),
                        berkas.daftar(id),
                        periksa.daftar(id, found.sop()),
                        formulir.daftar(found),
                        meja.tugasSaya(id, pelaku).orElse(null),
                        koreksi.dapatDikoreksi(found.berjalan(), pelaku, kelola),
                        tautan.stream().flatMap(one -> one.untuk(id).stream()).toList(),
                        pelaksanaan.bolehKelola(data, pelaku, kelola),
                        pelaksanaan.bolehKembalikanUnit(data, pelaku, kelola)));
        return "pelaksanaan/pelaksanaan";
    }
}

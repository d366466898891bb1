package id.laksana.naskah.web;

import id.laksana.naskah.BedaNaskah;
import id.laksana.naskah.DaftarNaskah;
import id.laksana.naskah.DaftarNaskah.Saringan;
import id.laksana.naskah.LembarTampil;
import id.laksana.naskah.PerjalananNaskah;
import id.laksana.naskah.VersiNaskah;
import id.laksana.naskah.bentuk.NaskahPdf;
import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.web.Toast;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The naskah one may read: all of them, one with its way, the sheet as a file. */
@Controller
class NaskahController {

    private final DaftarNaskah daftar;
    private final PerjalananNaskah perjalanan;
    private final NaskahTerbaca terbaca;
    private final BerkasPelaksanaan berkas;
    private final DaftarJenis jenis;

    NaskahController(
            DaftarNaskah daftar,
            PerjalananNaskah perjalanan,
            NaskahTerbaca terbaca,
            BerkasPelaksanaan berkas,
            DaftarJenis jenis) {
        this.daftar = daftar;
        this.perjalanan = perjalanan;
        this.terbaca = terbaca;
        this.berkas = berkas;
        this.jenis = jenis;
    }

    @GetMapping("/naskah")
    String daftar(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(name = "jenis", defaultValue = "") String kode,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "0") int mulai,
            Pelaku oleh,
            Model model) {
        var filter = new Saringan(cari.strip(), kode, status);
        var found = daftar.daftar(filter, oleh.pegawai(), Math.max(0, mulai));
        boolean more = found.size() > DaftarNaskah.SEHALAMAN;
        model.addAttribute(
                "page",
                new DaftarNaskahPage(
                        filter,
                        more ? found.subList(0, DaftarNaskah.SEHALAMAN) : found,
                        jenis.semua(),
                        Math.max(0, mulai),
                        more));
        return "naskah/daftar";
    }

    @GetMapping("/naskah/{id}")
    String satu(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @Nullable Integer banding,
            Pelaku oleh,
            Authentication who,
            Model model) {
        var row = terbaca.cari(id, oleh, who);
        var all = daftar.daftarVersi(id);
        var shown = versi(all, versi);
        var before =
                banding == null
                        ? null
                        : all.stream()
                                .filter(one -> one.nomorVersi() == banding)
                                .findFirst()
                                .orElse(null);
        var signed = daftar.tandatangan(id).orElse(null);
        var stale = perjalanan.gugur(row);
        model.addAttribute(
                "page",
                new SatuNaskahPage(
                        row,
                        all,
                        shown,
                        new LembarTampil(daftar.lembar(row, shown)),
                        before,
                        before == null
                                ? List.of()
                                : BedaNaskah.antara(row.jenis(), before.isi(), shown.isi()),
                        daftar.paraf(id),
                        stale,
                        row.rancangan()
                                && stale.stream().anyMatch(p -> p.jabatan().equals(oleh.jabatan())),
                        daftar.komentar(id),
                        signed,
                        signed == null
                                ? null
                                : berkas.daftar(row.pelaksanaan()).stream()
                                        .filter(file -> file.sidik().equals(signed.sidik()))
                                        .findFirst()
                                        .orElse(null)));
        return "naskah/satu";
    }

    /**
     * Of a signed naskah the file that was frozen is among those of the case; this is the sheet.
     */
    @GetMapping("/naskah/{id}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer versi,
            Pelaku oleh,
            Authentication who) {
        var row = terbaca.cari(id, oleh, who);
        var shown = versi(daftar.daftarVersi(id), versi);
        var disposition =
                ContentDisposition.inline()
                        .filename(row.jenis().kode() + "-" + row.id() + ".pdf")
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(NaskahPdf.render(daftar.lembar(row, shown)));
    }

    /** Initials again, after a correction by somebody above. */
    @PostMapping("/naskah/{id}/paraf")
    String paraf(@PathVariable UUID id, Pelaku oleh, Authentication who, RedirectAttributes flash) {
        terbaca.cari(id, oleh, who);
        boolean done = perjalanan.parafUlang(id, oleh);
        flash.addFlashAttribute(
                Toast.FLASH,
                Toast.of(done ? "naskah.paraf.diperbarui" : "naskah.paraf.tidak-perlu"));
        return "redirect:/naskah/" + id;
    }

    private static VersiNaskah versi(List<VersiNaskah> all, @Nullable Integer nomor) {
        return nomor == null
                ? all.getFirst()
                : all.stream()
                        .filter(one -> one.nomorVersi() == nomor)
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

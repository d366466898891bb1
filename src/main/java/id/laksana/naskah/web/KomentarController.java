package id.laksana.naskah.web;

import id.laksana.naskah.HasilNaskah;
import id.laksana.naskah.PintuNaskah;
import id.laksana.naskah.RancanganNaskah;
import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.organisasi.Pelaku;
import id.laksana.web.Toast;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Remarks on a naskah, and its withdrawal, for who may do the open task it lies in. */
@Controller
class KomentarController {

    private final RancanganNaskah rancangan;
    private final PintuNaskah pintu;
    private final NaskahTerbaca terbaca;

    KomentarController(RancanganNaskah rancangan, PintuNaskah pintu, NaskahTerbaca terbaca) {
        this.rancangan = rancangan;
        this.pintu = pintu;
        this.terbaca = terbaca;
    }

    @PostMapping("/naskah/{id}/komentar")
    String komentar(
            @PathVariable UUID id,
            @RequestParam UUID tugas,
            @RequestParam(defaultValue = "perihal") String bidang,
            @RequestParam(required = false) @Nullable Integer alinea,
            @RequestParam(defaultValue = "") String teks,
            Pelaku oleh,
            Authentication who,
            RedirectAttributes flash) {
        var row = terbaca.cari(id, oleh, who);
        HasilNaskah[] made = new HasilNaskah[1];
        String field =
                IsiNaskah.UMUM.contains(bidang) || row.jenis().bidang(bidang).isPresent()
                        ? bidang
                        : IsiNaskah.PERIHAL;
        SuntingController.ada(
                pintu.ubah(
                        tugas,
                        row,
                        oleh,
                        _ ->
                                made[0] =
                                        rancangan.komentari(
                                                id,
                                                field,
                                                alinea == null || alinea < 1 ? null : alinea,
                                                teks,
                                                oleh)));
        flash.addFlashAttribute(
                Toast.FLASH,
                Toast.of(
                        made[0] instanceof HasilNaskah.Diterima
                                ? "naskah.komentar.tersimpan"
                                : "naskah.komentar.tidak-tersimpan"));
        return "redirect:/tugas/" + tugas + "#naskah-" + id;
    }

    @PostMapping("/naskah/{id}/komentar/{komentar}/selesai")
    String selesai(
            @PathVariable UUID id,
            @PathVariable UUID komentar,
            @RequestParam UUID tugas,
            Pelaku oleh,
            Authentication who) {
        var row = terbaca.cari(id, oleh, who);
        SuntingController.ada(
                pintu.ubah(
                        tugas, row, oleh, _ -> rancangan.selesaikanKomentar(id, komentar, oleh)));
        return "redirect:/tugas/" + tugas + "#naskah-" + id;
    }

    @PostMapping("/naskah/{id}/batal")
    String batal(
            @PathVariable UUID id,
            @RequestParam UUID tugas,
            Pelaku oleh,
            Authentication who,
            RedirectAttributes flash) {
        var row = terbaca.cari(id, oleh, who);
        HasilNaskah[] made = new HasilNaskah[1];
        SuntingController.ada(pintu.ubah(tugas, row, oleh, _ -> made[0] = rancangan.batalkan(id)));
        flash.addFlashAttribute(
                Toast.FLASH,
                Toast.of(
                        made[0] instanceof HasilNaskah.Diterima
                                ? "naskah.dibatalkan"
                                : "naskah.tolak.terkunci"));
        return "redirect:/tugas/" + tugas;
    }
}

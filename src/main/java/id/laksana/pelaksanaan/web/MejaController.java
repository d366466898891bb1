package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.IsiMeja;
import id.laksana.pelaksanaan.MejaLain;
import id.laksana.pelaksanaan.SelesaiBersama;
import id.laksana.web.Part;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk: what waits for the post one acts for. */
@Controller
class MejaController {

    private final IsiMeja meja;
    private final SelesaiBersama bersama;
    private final PesanHasil pesan;
    private final List<MejaLain> lain;

    MejaController(IsiMeja meja, SelesaiBersama bersama, PesanHasil pesan, List<MejaLain> lain) {
        this.meja = meja;
        this.bersama = bersama;
        this.pesan = pesan;
        this.lain = lain;
    }

    @GetMapping(AlamatMeja.MEJA)
    String meja(
            @ModelAttribute AlamatMeja.Isian isian,
            @RequestParam(defaultValue = "1") int bagian,
            Pelaku oleh,
            HttpServletRequest request,
            Model model) {
        var saringan = isian.saringan();
        var first = new Part(bagian, 0);
        var semua = meja.baca(oleh, saringan, first.offset(), Part.SIZE);
        var isi = semua.daftar();
        request.setAttribute(MejaConfiguration.JUMLAH, isi.menunggu());
        long total = isi.jumlah().getOrDefault(saringan.saring(), 0L);
        model.addAttribute(
                "page",
                new MejaPage(
                        saringan,
                        isi,
                        new Part(bagian, total),
                        semua.tersimpan(),
                        semua.ditunggu(),
                        semua.dapatDimulai(),
                        model.getAttribute(RingkasanBersama.FLASH) instanceof RingkasanBersama b
                                ? b
                                : null));
        model.addAttribute("versiBaru", semua.versiBaru());
        model.addAttribute("lain", lain.stream().flatMap(one -> one.untuk(oleh).stream()).toList());
        return "pelaksanaan/meja";
    }

    /** Completes those that were chosen, and goes back to the desk as it was filtered. */
    @PostMapping("/meja/selesaikan")
    String selesaikan(
            @RequestParam(name = "tugas", required = false) @Nullable List<UUID> dipilih,
            @ModelAttribute AlamatMeja.Isian isian,
            Pelaku oleh,
            RedirectAttributes flash) {
        var results = bersama.selesaikan(dipilih == null ? List.of() : dipilih, oleh);
        flash.addFlashAttribute(RingkasanBersama.FLASH, RingkasanBersama.of(results, pesan));
        return "redirect:" + AlamatMeja.untuk(AlamatMeja.MEJA, isian.saringan());
    }
}

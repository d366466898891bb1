package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.MejaKerja;
import id.laksana.pelaksanaan.PemahamanVersi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: what waits for the post one acts for. */
@Controller
class MejaController {

    private final MejaKerja meja;
    private final PemahamanVersi pemahaman;

    MejaController(MejaKerja meja, PemahamanVersi pemahaman) {
        this.meja = meja;
        this.pemahaman = pemahaman;
    }

    @GetMapping("/meja")
    String meja(@RequestParam(defaultValue = "") String saring, Pelaku oleh, Model model) {
        model.addAttribute(
                "page",
                new MejaPage(
                        meja.menunggu(oleh),
                        MejaPage.Saring.of(saring),
                        meja.ditunggu(oleh),
                        meja.dapatDimulai(oleh)));
        model.addAttribute("versiBaru", pemahaman.diminta(oleh));
        return "pelaksanaan/meja";
    }
}

package id.laksana.pelaksanaan.web;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.MejaKerja;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: what waits for the post one acts for. */
@Controller
class MejaController {

    private final MejaKerja meja;

    MejaController(MejaKerja meja) {
        this.meja = meja;
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
        return "pelaksanaan/meja";
    }
}

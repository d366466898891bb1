package id.laksana.organisasi.web;

import id.laksana.organisasi.CatatanPerubahan;
import id.laksana.organisasi.DaftarJabatan;
import id.laksana.organisasi.Pengangkatan;
import id.laksana.organisasi.SusunanOrganisasi;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure as of a day, and one unit with its posts and its past. */
@Controller
class SusunanController {

    private final SusunanOrganisasi susunan;
    private final DaftarJabatan daftarJabatan;
    private final Pengangkatan pengangkatan;
    private final CatatanPerubahan catatan;
    private final Kepala kepala;

    SusunanController(
            SusunanOrganisasi susunan,
            DaftarJabatan daftarJabatan,
            Pengangkatan pengangkatan,
            CatatanPerubahan catatan,
            Kepala kepala) {
        this.susunan = susunan;
        this.daftarJabatan = daftarJabatan;
        this.pengangkatan = pengangkatan;
        this.catatan = catatan;
        this.kepala = kepala;
    }

    @GetMapping("/organisasi")
    String tree(@RequestParam(required = false) @Nullable String pada, Model model) {
        var day = kepala.hari(pada);
        model.addAttribute(
                "page", new SusunanPage(day, day.equals(kepala.hariIni()), susunan.pohon(day)));
        return "organisasi/susunan";
    }

    @GetMapping("/organisasi/unit/{id}")
    String unit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String pada,
            Model model) {
        var versions = susunan.daftarVersi(id);
        if (versions.isEmpty()) {
            throw Kepala.tidakAda();
        }
        var asked = kepala.hari(pada);
        var last = versions.getFirst().sampai();
        var day = last == null || asked.isBefore(last) ? asked : last.minusDays(1);
        var unit =
                susunan.unit(id, day)
                        .or(() -> susunan.unit(id, versions.getLast().sejak()))
                        .orElseThrow(Kepala::tidakAda);
        var below = susunan.pohon(day).stream().filter(u -> id.equals(u.indukId())).toList();
        model.addAttribute(
                "page",
                new UnitPage(
                        unit,
                        !day.equals(asked),
                        day,
                        below,
                        daftarJabatan.diUnit(id, day),
                        pengangkatan.diUnit(id),
                        versions,
                        catatan.daftar(id)));
        return "organisasi/unit";
    }
}

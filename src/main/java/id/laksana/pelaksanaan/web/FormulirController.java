package id.laksana.pelaksanaan.web;

import gg.jte.TemplateEngine;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.FormulirPelaksanaan;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The forms of a row of a case, for reading. */
@Controller
class FormulirController {

    private final DaftarPelaksanaan daftar;
    private final FormulirPelaksanaan formulir;
    private final TemplateEngine engine;

    FormulirController(
            DaftarPelaksanaan daftar, FormulirPelaksanaan formulir, TemplateEngine engine) {
        this.daftar = daftar;
        this.formulir = formulir;
        this.engine = engine;
    }

    @GetMapping("/pelaksanaan/{id}/formulir/{langkah:[0-9]{1,3}}")
    String baca(@PathVariable UUID id, @PathVariable int langkah, Model model) {
        var berjalan = daftar.baca(id).orElseThrow(FormulirController::notFound).berjalan();
        var filled = formulir.terisi(berjalan, langkah);
        if (filled.isEmpty()) {
            throw notFound();
        }
        model.addAttribute(
                "page",
                new FormulirPage(
                        berjalan.pelaksanaan(),
                        berjalan.sop().langkah(langkah),
                        filled.stream()
                                .map(
                                        one ->
                                                new FormulirPage.Bagian(
                                                        one.giliran(),
                                                        new FormulirTampil(engine, one.tampilan())))
                                .toList()));
        return "pelaksanaan/formulir";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

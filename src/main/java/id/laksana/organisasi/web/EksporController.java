package id.laksana.organisasi.web;

import id.laksana.organisasi.IsianUnit;
import id.laksana.organisasi.impor.Ekspor;
import id.laksana.organisasi.impor.JenisImpor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet as an empty template, and filled with what is stored. */
@Controller
@PreAuthorize(OrganisasiConfiguration.MAY_MANAGE)
class EksporController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Ekspor ekspor;
    private final MessageSource messages;

    EksporController(Ekspor ekspor, MessageSource messages) {
        this.ekspor = ekspor;
        this.messages = messages;
    }

    @GetMapping("/organisasi/impor/templat/{jenis}.xlsx")
    void template(@PathVariable String jenis, Locale locale, HttpServletResponse response)
            throws IOException {
        var kind = ImporController.kind(jenis);
        var words = List.of(String.join(", ", IsianUnit.DAFTAR_JENIS)).toArray();
        var help = messages.getMessage("impor.templat." + kind.kode(), words, locale);
        head(response, "templat-" + kind.kode());
        ekspor.templat(
                kind,
                help == null ? List.of() : help.lines().toList(),
                null,
                response.getOutputStream());
    }

    @GetMapping("/organisasi/ekspor/{jenis}.xlsx")
    void export(@PathVariable String jenis, HttpServletResponse response) throws IOException {
        JenisImpor kind = ImporController.kind(jenis);
        head(response, kind.kode());
        ekspor.tulis(kind, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String name) {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}

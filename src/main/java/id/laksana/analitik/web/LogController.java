package id.laksana.analitik.web;

import id.laksana.analitik.LogPeristiwa;
import id.laksana.analitik.LogPeristiwa.Bentuk;
import id.laksana.organisasi.DaftarInstansi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The event log of an SOP as a file. */
@Controller
@PreAuthorize(AnalitikConfiguration.MAY_SEE)
class LogController {

    private final LogPeristiwa log;
    private final VersiDianalisis versi;
    private final DaftarInstansi instansi;

    LogController(LogPeristiwa log, VersiDianalisis versi, DaftarInstansi instansi) {
        this.log = log;
        this.versi = versi;
        this.instansi = instansi;
    }

    @GetMapping("/analitik/{kode:[a-z0-9-]+}.{jenis:csv|xes}")
    void unduh(
            @PathVariable String kode,
            @PathVariable String jenis,
            @RequestParam(required = false) @Nullable Integer versi,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate dari,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate sampai,
            Authentication who,
            HttpServletResponse response)
            throws IOException {
        var found = this.versi.cari(kode, versi);
        var kurun = PilihanKurun.dari(dari, sampai, instansi.hariIni()).kurun();
        var bentuk = Bentuk.valueOf(jenis.toUpperCase(Locale.ROOT));
        response.setContentType(
                bentuk == Bentuk.CSV ? "text/csv;charset=UTF-8" : "application/xml");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("log-" + kode + "-v" + found.nomorVersi() + "." + jenis)
                        .build()
                        .toString());
        log.tulis(
                found, kurun, bentuk, AnalitikConfiguration.nama(who), response.getOutputStream());
    }
}

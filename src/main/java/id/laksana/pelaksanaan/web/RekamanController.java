package id.laksana.pelaksanaan.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Pegawai;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.AksesPelaksanaan;
import id.laksana.pelaksanaan.BerkasPelaksanaan;
import id.laksana.pelaksanaan.DaftarPelaksanaan;
import id.laksana.pelaksanaan.PanggilanSop;
import id.laksana.sop.bentuk.DocumentPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The record of a case as PDF/A-2u and PDF/UA-1, with the hash of every event. */
@Controller
class RekamanController {

    private final DaftarPelaksanaan daftar;
    private final BerkasPelaksanaan berkas;
    private final PanggilanSop panggilan;
    private final AksesPelaksanaan akses;
    private final DaftarInstansi daftarInstansi;
    private final DaftarPegawai daftarPegawai;
    private final TemplateEngine engine;
    private final MessageSource messages;
    private final Clock clock;
    private final String css;

    RekamanController(
            DaftarPelaksanaan daftar,
            BerkasPelaksanaan berkas,
            PanggilanSop panggilan,
            AksesPelaksanaan akses,
            DaftarInstansi daftarInstansi,
            DaftarPegawai daftarPegawai,
            TemplateEngine engine,
            MessageSource messages,
            Clock clock)
            throws IOException {
        this.daftar = daftar;
        this.berkas = berkas;
        this.panggilan = panggilan;
        this.akses = akses;
        this.daftarInstansi = daftarInstansi;
        this.daftarPegawai = daftarPegawai;
        this.engine = engine;
        this.messages = messages;
        this.clock = clock;
        css =
                new ClassPathResource("bentuk/rekaman.css")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/pelaksanaan/{id}/rekaman.pdf")
    ResponseEntity<byte[]> rekaman(@PathVariable UUID id, Pelaku pelaku, Authentication who) {
        var found =
                daftar.baca(id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var pembaca = akses.pembaca(pelaku.pegawai(), PelaksanaanConfiguration.kelola(who));
        var instansi = daftarInstansi.sekarang();
        var page =
                new RekamanPage(
                        found,
                        instansi.nama(),
                        daftarPegawai
                                .pegawai(found.pelaksanaan().pegawai())
                                .map(Pegawai::peraga)
                                .orElse(false),
                        BarisRiwayat.dari(found),
                        berkas.daftar(id),
                        panggilan.hubungan(found.berjalan(), pembaca),
                        clock.instant());
        var kata = new KataRekaman(messages, instansi.zona(), clock);
        var disposition = ContentDisposition.inline().filename("rekaman-" + id + ".pdf");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(DocumentPdf.render(xhtml(page, kata)));
    }

    private String xhtml(RekamanPage page, KataRekaman kata) {
        var out = new StringOutput();
        engine.render("pelaksanaan/rekaman.jte", Map.of("ctx", kata, "page", page), out);
        String style = "<style>" + css + kaki(page, kata) + "</style></head>";
        return out.toString().strip().replace("</head>", style);
    }

    /** The foot of every page lies in the margin, outside the text that is read aloud. */
    private static String kaki(RekamanPage page, KataRekaman kata) {
        String numbers = kata.t("rekaman.halaman", "\" counter(page) \"", "\" counter(pages) \"");
        String subject = kata.t("rekaman.kaki", page.kasus().perihal(), page.dicetak());
        return """
               @page { size: A4; margin: 15mm 15mm 17mm 20mm;
                 @bottom-left { font-family: "Liberation Sans"; font-size: 7pt; width: 80%%; content: "%s"; }
                 @bottom-right { font-family: "Liberation Sans"; font-size: 7pt; content: "%s"; } }
               """
                .formatted(css(subject), numbers);
    }

    /** As a CSS string inside an XHTML document. */
    private static String css(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("&", "\\26 ")
                .replace("<", "\\3c ");
    }
}

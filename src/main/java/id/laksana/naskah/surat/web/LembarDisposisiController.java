package id.laksana.naskah.surat.web;

import id.laksana.naskah.surat.CetakDisposisi;
import id.laksana.naskah.surat.Surat;
import id.laksana.naskah.surat.SuratMasuk;
import id.laksana.organisasi.Pelaku;
import java.util.UUID;
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

/** The sheet that goes with a letter on paper. */
@Controller
class LembarDisposisiController {

    private final SuratMasuk surat;
    private final CetakDisposisi cetak;

    LembarDisposisiController(SuratMasuk surat, CetakDisposisi cetak) {
        this.surat = surat;
        this.cetak = cetak;
    }

    @GetMapping("/surat/{id}/disposisi.pdf")
    ResponseEntity<byte[]> lembar(@PathVariable UUID id, Pelaku oleh, Authentication who) {
        var letter =
                surat.cari(id, SuratConfiguration.pembaca(oleh, who))
                        .filter(Surat::terdaftar)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String name = "disposisi-" + letter.tahun() + "-" + letter.agenda() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(cetak.pdf(letter));
    }
}

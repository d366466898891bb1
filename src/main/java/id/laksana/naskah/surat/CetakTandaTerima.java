package id.laksana.naskah.surat;

import id.laksana.pelaksanaan.pengingat.AlamatUmum;
import id.laksana.sop.bentuk.DocumentPdf;
import id.laksana.web.Formats;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The receipt that a sender keeps, PDF/A-2u and PDF/UA-1. */
@Component
public class CetakTandaTerima {

    private static final String CSS =
            """
            @page { size: A5 landscape; margin: 15mm; }
            * { margin: 0; padding: 0; }
            body { font-family: "%s"; font-size: 10pt; line-height: 1.4; color: #000; }
            .kop { border-bottom: 0.7mm solid #000; padding-bottom: 2mm; margin-bottom: 4mm; text-align: center; font-weight: 700; }
            h1 { font-size: 12pt; text-align: center; font-weight: 700; margin-bottom: 4mm; }
            table { width: 100%%; border-collapse: collapse; } th, td { padding: 1mm 0; vertical-align: top; text-align: left; font-weight: 400; }
            th { width: 38mm; } p { margin-top: 4mm; }
            """;

    private final AlamatUmum alamat;
    private final MessageSource messages;
    private final Clock clock;

    CetakTandaTerima(AlamatUmum alamat, MessageSource messages, Clock clock) {
        this.alamat = alamat;
        this.messages = messages;
        this.clock = clock;
    }

    public byte[] pdf(TandaTerima tanda) {
        var formats = new Formats(KataSurat.BAHASA, tanda.zona(), clock);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("tanda-terima.nomor", tanda.nomor());
        facts.put("tanda-terima.dari", tanda.pengirim());
        facts.put("surat.perihal", tanda.perihal());
        facts.put("tanda-terima.berkas", String.join(", ", tanda.berkas()));
        facts.put("tanda-terima.diterima", formats.fullMoment(tanda.diterima()));
        var out = new StringBuilder(4_000);
        String title = kata("tanda-terima.judul");
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\">");
        out.append("<head><title>").append(teks(title + " " + tanda.nomor())).append("</title>");
        out.append("<meta name=\"subject\" content=\"").append(teks(title)).append("\"/><style>");
        out.append(CSS.formatted(DocumentPdf.FONT)).append("</style></head><body>");
        out.append("<div class=\"kop\">").append(teks(tanda.instansi())).append("</div><h1>");
        out.append(teks(title)).append("</h1><table><tbody>");
        facts.forEach(
                (key, value) ->
                        out.append("<tr><th scope=\"row\">")
                                .append(teks(kata(key)))
                                .append("</th><td>")
                                .append(teks(value))
                                .append("</td></tr>"));
        out.append("</tbody></table><p>").append(teks(kata("tanda-terima.simpan"))).append("</p>");
        out.append("<p>").append(teks(alamat.ke(tanda.path()))).append("</p>");
        return DocumentPdf.render(out.append("</body></html>").toString());
    }

    private String kata(String key) {
        return messages.getMessage(key, null, KataSurat.BAHASA);
    }

    private static String teks(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

package id.laksana.kinerja;

import id.laksana.sop.bentuk.DocumentPdf;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.web.util.HtmlUtils;

/**
 * The recapitulation to be printed and signed: below each indicator what every unit reported, with
 * its evidence, so that it fits the sheet however many units there are.
 */
final class RekapPdf {

    private static final Locale BAHASA = Locale.of("id", "ID");

    private static final String CSS =
            """
            @page { size: A4 landscape; margin: 15mm 15mm 16mm 15mm;
              @bottom-right { font-family: "%1$s"; font-size: 8pt; content: "%2$s"; } }
            * { margin: 0; padding: 0; }
            body { font-family: "%1$s"; font-size: 9pt; line-height: 1.3; color: #000; }
            h1 { font-size: 13pt; text-align: center; } .perihal { text-align: center; margin-bottom: 5mm; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.2mm solid #555; padding: 1mm 1.4mm; text-align: left; vertical-align: top; word-wrap: break-word; }
            th { background-color: #eee; } .indikator td { font-weight: 700; page-break-after: avoid; }
            .gabungan td { font-weight: 700; } .angka { text-align: right; }
            .unit { width: 26%%; } .realisasi { width: 18%%; } .kosong { margin-top: 4mm; }
            """;

    private final ResourceBundle words =
            ResourceBundle.getBundle("messages.kinerja-rekap", Locale.ROOT);
    private final Rekap rekap;
    private final String judul;
    private final String perihal;
    private final StringBuilder out = new StringBuilder(8_000);

    RekapPdf(Rekap rekap, String judul, String perihal) {
        this.rekap = rekap;
        this.judul = judul;
        this.perihal = perihal;
    }

    String nama() {
        return (words.getString("nama") + " " + rekap.periode()).strip() + ".pdf";
    }

    byte[] tulis() {
        String title = (words.getString("nama") + " " + rekap.periode()).strip();
        String page =
                words.getString("halaman").formatted("\" counter(page) \"", "\" counter(pages) \"");
        out.append(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\"><head>");
        out.append("<title>")
                .append(teks(title))
                .append("</title><meta name=\"subject\" content=\"");
        out.append(teks(judul)).append("\"/><style>").append(CSS.formatted(DocumentPdf.FONT, page));
        out.append("</style></head><body><h1>").append(teks(title)).append("</h1>");
        out.append("<p class=\"perihal\">")
                .append(teks(judul))
                .append("<br/>")
                .append(teks(perihal))
                .append("</p>");
        kepala();
        rekap.daftarBaris().forEach(this::baris);
        out.append("</tbody></table>");
        for (var turn : rekap.belumMengirim()) {
            out.append("<p class=\"kosong\">")
                    .append(teks(words.getString("belum-mengirim") + ": " + turn.nama()))
                    .append("</p>");
        }
        return DocumentPdf.render(out.append("</body></html>").toString());
    }

    private void kepala() {
        out.append("<table><thead><tr>");
        for (String key : new String[] {"unit", "realisasi", "bukti", "kendala"}) {
            out.append("<th scope=\"col\" class=\"").append(key).append("\">");
            out.append(teks(words.getString("kolom." + key))).append("</th>");
        }
        out.append("</tr></thead><tbody>");
    }

    private void baris(Rekap.Baris baris) {
        var indikator = baris.indikator();
        out.append("<tr class=\"indikator\"><td colspan=\"4\">");
        out.append(teks(indikator.nomor() + ". " + indikator.indikator()));
        fakta("kolom.satuan", indikator.satuan());
        fakta("kolom.target", indikator.target());
        out.append("</td></tr>");
        for (int i = 0; i < baris.sel().size(); i++) {
            var cell = baris.sel().get(i);
            if (cell != null) {
                unit(rekap.daftarUnit().get(i).giliran().nama(), cell);
            }
        }
        if (baris.gabungan() != null) {
            int decimals = indikator.desimal() == null ? 0 : indikator.desimal();
            var format = NumberFormat.getNumberInstance(BAHASA);
            format.setMinimumFractionDigits(decimals);
            out.append("<tr class=\"gabungan\"><td>").append(teks(words.getString("gabungan")));
            out.append("</td><td class=\"angka\">");
            out.append(
                    teks(format.format(baris.gabungan().setScale(decimals, RoundingMode.HALF_UP))));
            out.append("</td><td colspan=\"2\"></td></tr>");
        }
    }

    private void fakta(String key, String value) {
        if (!value.isBlank()) {
            out.append(teks(", " + words.getString(key) + ": " + value));
        }
    }

    private void unit(String nama, Rekap.Sel cell) {
        boolean sent = cell.terkirim();
        out.append("<tr><td>").append(teks(nama)).append("</td>");
        out.append(sent && cell.data().angka().isPresent() ? "<td class=\"angka\">" : "<td>");
        out.append(teks(realisasi(cell))).append("</td><td>");
        out.append(sent ? teks(cell.data().bukti()) : "").append("</td><td>");
        out.append(sent ? teks(cell.data().kendala()) : "").append("</td></tr>");
    }

    /** As the unit wrote it. */
    private String realisasi(Rekap.Sel cell) {
        if (!cell.terkirim()) {
            return words.getString("belum-mengirim");
        }
        return cell.data().belumAda() ? words.getString("belum-ada") : cell.data().realisasi();
    }

    private static String teks(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}

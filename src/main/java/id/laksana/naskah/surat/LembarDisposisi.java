package id.laksana.naskah.surat;

import id.laksana.sop.bentuk.DocumentPdf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The lembar disposisi as offices print it (form of the Permendagri 54/2009 family): one sheet for
 * each leader the letter was handed up to, empty to be filled by hand as long as nothing was
 * ordered, and below it what came of the order.
 */
final class LembarDisposisi {

    /** The words of the form. */
    interface Kata {
        String get(String key, @Nullable Object... args);
    }

    /**
     * One sheet.
     *
     * @param kop name of the instansi and its units
     * @param pimpinan who orders; null: the letter has not been handed up
     * @param perintah what the leader ordered
     * @param terusan what came of it further down
     */
    record Isi(
            List<String> kop,
            @Nullable Disposisi pimpinan,
            List<Disposisi> perintah,
            List<Cabang> terusan) {}

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", KataSurat.BAHASA);

    private static final int BLANK_LINES = 3;
    private static final int FEW = 8;

    private static final String CSS =
            """
            @page { size: A4 portrait; margin: 18mm 20mm 16mm 20mm; }
            * { margin: 0; padding: 0; }
            body { font-family: "%s"; font-size: 10.5pt; line-height: 1.35; color: #000; }
            .lembar { page-break-after: always; } .akhir { page-break-after: auto; }
            .kop { width: 100%%; border-bottom: 0.7mm solid #000; padding-bottom: 3mm; margin-bottom: 5mm; text-align: center; min-height: 18mm; }
            .kop p { font-weight: 700; font-size: 12pt; } .kop img { height: 18mm; float: left; }
            h1 { font-size: 13pt; text-align: center; font-weight: 700; margin-bottom: 4mm; }
            h2 { font-size: 10.5pt; font-weight: 700; margin: 5mm 0 2mm 0; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { border: 0.25mm solid #000; padding: 1.6mm 2mm; vertical-align: top; text-align: left; font-weight: 400; }
            th.k { font-weight: 700; } tr { page-break-inside: avoid; }
            .x { font-weight: 700; border: 0.25mm solid #000; padding: 0 0.8mm; font-size: 9pt; }
            .l { width: 54%% } .r { min-height: 7mm; } .n { white-space: nowrap; } .satu { page-break-inside: avoid; } .s { font-size: 9pt; } .tangan { margin: 4mm 0 0 55%%; page-break-inside: avoid; } .ruang { height: 16mm; }
            """;

    private final Surat surat;
    private final List<String> instruksi;
    private final byte @Nullable [] lambang;
    private final ZoneId zona;
    private final Kata kata;
    private final StringBuilder out = new StringBuilder(16_000);

    LembarDisposisi(
            Surat surat,
            List<String> instruksi,
            byte @Nullable [] lambang,
            ZoneId zona,
            Kata kata) {
        this.surat = surat;
        this.instruksi = instruksi;
        this.lambang = lambang;
        this.zona = zona;
        this.kata = kata;
    }

    String tulis(List<Isi> sheets) {
        String title = kata.get("surat.lembar.judul");
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\">");
        out.append("<head><title>").append(teks(title + ", agenda " + surat.nomorAgenda()));
        out.append("</title><meta name=\"subject\" content=\"").append(teks(title));
        out.append("\"/><style>").append(CSS.formatted(DocumentPdf.FONT));
        out.append("</style></head><body>");
        for (int i = 0; i < sheets.size(); i++) {
            lembar(sheets.get(i), i == sheets.size() - 1);
        }
        return out.append("</body></html>").toString();
    }

    private void lembar(Isi sheet, boolean last) {
        out.append("<div class=\"lembar").append(last ? " akhir" : "").append("\">");
        kop(sheet.kop());
        out.append("<h1>").append(teks(kata.get("surat.lembar.judul"))).append("</h1>");
        surat();
        perintah(sheet);
        tangan(sheet);
        if (!sheet.terusan().isEmpty()) {
            terusan(sheet.terusan());
        }
        out.append("</div>");
    }

    private void kop(List<String> lines) {
        out.append("<div class=\"kop\">");
        if (lambang != null) {
            out.append("<img alt=\"").append(teks(kata.get("surat.lembar.lambang")));
            out.append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(lambang))
                    .append("\"/>");
        }
        lines.forEach(line -> out.append("<p>").append(teks(line)).append("</p>"));
        out.append("</div>");
    }

    private void surat() {
        var isi = surat.isi();
        out.append("<table><tbody>");
        baris(
                fakta("surat.lembar.dari", isi.pengirim()),
                fakta("surat.lembar.diterima", tanggal(surat.diterima())));
        baris(
                fakta("surat.lembar.nomor", isi.nomor()),
                fakta("surat.lembar.agenda", surat.nomorAgenda()));
        baris(
                fakta(
                        "surat.lembar.tanggal",
                        isi.tanggal() == null ? "" : TANGGAL.format(isi.tanggal())),
                sifat());
        out.append("<tr><td colspan=\"2\">").append(fakta("surat.lembar.hal", isi.perihal()));
        out.append("</td></tr></tbody></table>");
    }

    private void baris(String left, String right) {
        out.append("<tr><td class=\"l\">").append(left).append("</td><td>");
        out.append(right).append("</td></tr>");
    }

    private String fakta(String key, String value) {
        return teks(kata.get(key)) + ": " + teks(value);
    }

    private String sifat() {
        var isi = surat.isi();
        return teks(kata.get("surat.lembar.sifat"))
                + ": "
                + kotak(
                        isi.kecepatan() == KecepatanSurat.AMAT_SEGERA,
                        kata.get("surat.lembar.amat-segera"))
                + " "
                + kotak(isi.kecepatan() == KecepatanSurat.SEGERA, kata.get("surat.lembar.segera"))
                + " "
                + kotak(isi.keamanan().rahasia(), kata.get("surat.lembar.rahasia"));
    }

    /** A letter in a frame, because a box is not in every font. */
    private static String kotak(boolean set, String label) {
        return "<span class=\"n\"><span class=\"x\">"
                + (set ? "X" : "&#160;&#160;")
                + "</span> "
                + teks(label)
                + "</span>";
    }

    private void perintah(Isi sheet) {
        out.append("<table><tbody><tr><td class=\"l\">");
        out.append(teks(kata.get("surat.lembar.kepada"))).append(":");
        int no = 0;
        for (var one : sheet.perintah()) {
            out.append("<div>").append(++no).append(". ").append(teks(one.kepadaJabatan()));
            if (one.tenggat() != null) {
                out.append("<div class=\"s\">")
                        .append(teks(kata.get("surat.lembar.sampai", tanggal(one.tenggat()))))
                        .append("</div>");
            }
            out.append("</div>");
        }
        for (int i = no; i < BLANK_LINES; i++) {
            out.append("<div class=\"r\">").append(i + 1).append(".</div>");
        }
        out.append("</td><td>").append(teks(kata.get("surat.lembar.harap"))).append(":");
        var ordered = sheet.perintah().stream().flatMap(d -> d.instruksi().stream()).toList();
        Stream.concat(instruksi.stream(), ordered.stream())
                .distinct()
                .forEach(
                        one ->
                                out.append("<div>")
                                        .append(kotak(ordered.contains(one), one))
                                        .append("</div>"));
        out.append("</td></tr><tr><td colspan=\"2\">");
        out.append(teks(kata.get("surat.lembar.catatan"))).append(":<div class=\"r\">");
        sheet.perintah().stream()
                .map(Disposisi::catatan)
                .filter(note -> !note.isEmpty())
                .distinct()
                .forEach(note -> out.append("<div>").append(barisTeks(note)).append("</div>"));
        out.append("</div></td></tr></tbody></table>");
    }

    private void tangan(Isi sheet) {
        var ordered = sheet.perintah().isEmpty() ? null : sheet.perintah().getFirst();
        var leader = sheet.pimpinan();
        String post =
                ordered != null ? ordered.pemberi() : leader == null ? "" : leader.kepadaJabatan();
        out.append("<div class=\"tangan\"><p>").append(teks(post)).append("</p><p class=\"s\">");
        out.append(teks(kata.get("surat.lembar.paraf")))
                .append("</p><div class=\"ruang\"></div><p>");
        out.append(teks(ordered == null ? "" : ordered.dariNama())).append("</p><p>");
        out.append(
                teks(
                        kata.get(
                                "surat.lembar.tanggal-paraf",
                                ordered == null ? "" : tanggal(ordered.dibuat()))));
        out.append("</p></div>");
    }

    private void terusan(List<Cabang> rows) {
        // a head alone at the end of a page says nothing
        out.append(rows.size() <= FEW ? "<div class=\"satu\"><h2>" : "<div><h2>");
        out.append(teks(kata.get("surat.lembar.tindak-lanjut"))).append("</h2>");
        out.append("<table><thead><tr>");
        for (String column : List.of("dari-kepada", "isi", "keadaan")) {
            out.append("<th class=\"k\" scope=\"col\">")
                    .append(teks(kata.get("surat.lembar.kolom." + column)))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (var row : rows) {
            var d = row.disposisi();
            out.append("<tr><td>").append(teks(d.pemberi())).append(" &#8594; ");
            out.append(teks(d.kepadaJabatan())).append("<div class=\"s\">");
            out.append(teks(tanggal(d.dibuat()))).append("</div></td><td>");
            out.append(teks(String.join(", ", d.instruksi())));
            if (!d.catatan().isEmpty()) {
                out.append("<div>").append(barisTeks(d.catatan())).append("</div>");
            }
            out.append("</td><td>").append(teks(kata.get("disposisi.status." + d.status())));
            out.append(", ").append(teks(tanggal(d.berubah())));
            if (!row.catatanTerakhir().isEmpty()) {
                out.append("<div>").append(barisTeks(row.catatanTerakhir())).append("</div>");
            }
            out.append("</td></tr>");
        }
        out.append("</tbody></table></div>");
    }

    private String tanggal(Instant moment) {
        return TANGGAL.format(LocalDate.ofInstant(moment, zona));
    }

    private static String teks(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String barisTeks(String text) {
        return teks(text.strip()).replaceAll("\\R", "<br/>");
    }
}

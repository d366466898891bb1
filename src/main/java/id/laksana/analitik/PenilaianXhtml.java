package id.laksana.analitik;

import id.laksana.sop.VersiSop;
import id.laksana.sop.bentuk.DocumentPdf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * The sheet of a form: monitoring in six columns on A4 landscape, evaluation in four on A4 upright
 * (PermenPAN-RB 35/2012, Lampiran, Tabel 7 and 8).
 */
final class PenilaianXhtml {

    /** The words of the form. */
    interface Kata {
        String get(String key, @Nullable Object... args);
    }

    private static final DateTimeFormatter TANGGAL =
            DateTimeFormatter.ofPattern("d MMMM uuuu", FaktaTerukur.BAHASA);

    private static final String CSS =
            """
            @page { size: A4 %s; margin: 18mm 18mm 16mm 18mm; @bottom-right { font-family: "%s"; font-size: 8pt; content: "%s"; } }
            * { margin: 0; padding: 0; }
            body { font-family: "%s"; font-size: 10pt; line-height: 1.35; color: #000; }
            .kop { width: 100%%; border-bottom: 0.7mm solid #000; padding-bottom: 3mm; margin-bottom: 6mm; text-align: center; min-height: 18mm; }
            .kop p { font-weight: 700; font-size: 12pt; } .kop img { height: 18mm; float: left; }
            h1 { font-size: 12pt; text-align: center; font-weight: 700; } .kurun { text-align: center; margin-bottom: 5mm; }
            table.isi { width: 100%%; border-collapse: collapse; margin-bottom: 5mm; -fs-table-paginate: paginate; }
            table.isi th, table.isi td { border: 0.25mm solid #000; padding: 1.6mm 2mm; vertical-align: top; text-align: left; }
            table.isi th { text-align: center; font-weight: 700; } table.isi .t { text-align: center; }
            tr { page-break-inside: avoid; }
            h2 { font-size: 10pt; font-weight: 700; margin-top: 2mm; } ul { margin: 1mm 0 5mm 5mm; } li { margin-bottom: 0.8mm; }
            .sop { margin-bottom: 2mm; } .tangan { margin-left: 60%%; page-break-inside: avoid; } .ruang { height: 20mm; }
            """;

    private final Penilaian penilaian;
    private final VersiSop versi;
    private final List<String> kop;
    private final byte @Nullable [] lambang;
    private final @Nullable String tempat;
    private final ZoneId zona;
    private final Kata kata;
    private final StringBuilder out = new StringBuilder(16_000);

    PenilaianXhtml(
            Penilaian penilaian,
            VersiSop versi,
            List<String> kop,
            byte @Nullable [] lambang,
            @Nullable String tempat,
            ZoneId zona,
            Kata kata) {
        this.penilaian = penilaian;
        this.versi = versi;
        this.kop = kop;
        this.lambang = lambang;
        this.tempat = tempat;
        this.zona = zona;
        this.kata = kata;
    }

    String tulis() {
        boolean monitoring = penilaian.jenis() == JenisPenilaian.MONITORING;
        String title = kata.get("penilaian.lembar." + penilaian.jenis().kode());
        String page =
                kata.get("penilaian.lembar.halaman", "\" counter(page) \"", "\" counter(pages) \"");
        out.append(
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"id\" xml:lang=\"id\"><head><title>");
        out.append(teks(title + ", " + versi.sop().judul()));
        out.append("</title><meta name=\"subject\" content=\"")
                .append(teks(title))
                .append("\"/><style>");
        out.append(
                CSS.formatted(
                        monitoring ? "landscape" : "portrait",
                        DocumentPdf.FONT,
                        page,
                        DocumentPdf.FONT));
        out.append("</style></head><body>");
        kop();
        out.append("<h1>").append(teks(title)).append("</h1><p class=\"kurun\">");
        out.append(
                teks(
                        kata.get(
                                "penilaian.lembar.kurun",
                                tanggal(penilaian.kurun().dari()),
                                tanggal(penilaian.kurun().sampai()))));
        if (!penilaian.ditetapkan()) {
            out.append("<br/>")
                    .append(teks(kata.get("penilaian.lembar.konsep", penilaian.nomor())));
        }
        out.append("</p>");
        if (monitoring) {
            monitoring();
        } else {
            evaluasi();
        }
        terukur();
        tangan();
        return out.append("</body></html>").toString();
    }

    private void kop() {
        out.append("<div class=\"kop\">");
        if (lambang != null) {
            out.append("<img alt=\"").append(teks(kata.get("penilaian.lembar.lambang")));
            out.append("\" src=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(lambang))
                    .append("\"/>");
        }
        kop.forEach(line -> out.append("<p>").append(teks(line)).append("</p>"));
        out.append("</div>");
    }

    private void monitoring() {
        kepala("5%", "21%", "15%", "29%", "20%", "10%");
        out.append("<tbody><tr><td class=\"t\">1</td>");
        sel("SOP " + versi.sop().judul());
        sel(penilaian.isi().labelPenerapan());
        sel(penilaian.isi().catatan());
        sel(penilaian.isi().tindakan());
        out.append("<td></td></tr></tbody></table>");
    }

    private void evaluasi() {
        out.append("<p class=\"sop\">")
                .append(
                        teks(
                                kata.get(
                                        "penilaian.lembar.sop",
                                        versi.sop().judul(),
                                        versi.nomorVersi())))
                .append("</p>");
        kepala("7%", "67%", "13%", "13%");
        out.append("<tbody>");
        int no = 0;
        for (var row : penilaian.isi().kriteria()) {
            out.append("<tr><td class=\"t\">").append(++no).append("</td>");
            sel(row.teks());
            tanda(row.ya() != null && row.ya());
            tanda(row.ya() != null && !row.ya());
            out.append("</tr>");
        }
        out.append("</tbody></table>");
        bagian("penilaian.lembar.simpulan", penilaian.isi().simpulan());
        bagian("penilaian.lembar.catatan", penilaian.isi().catatan());
    }

    private void bagian(String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.append("<h2>")
                    .append(teks(kata.get(key)))
                    .append("</h2><p>")
                    .append(baris(text))
                    .append("</p>");
        }
    }

    private void kepala(String... lebar) {
        out.append("<table class=\"isi\"><colgroup>");
        for (String width : lebar) {
            out.append("<col style=\"width:").append(width).append("\"/>");
        }
        out.append("</colgroup><thead><tr>");
        for (int i = 1; i <= lebar.length; i++) {
            out.append("<th scope=\"col\">")
                    .append(
                            teks(
                                    kata.get(
                                            "penilaian.lembar."
                                                    + penilaian.jenis().kode()
                                                    + "."
                                                    + i)))
                    .append("</th>");
        }
        out.append("</tr></thead>");
    }

    private void sel(@Nullable String text) {
        out.append("<td>").append(text == null ? "" : baris(text)).append("</td>");
    }

    /** A letter, because a tick is not in every font. */
    private void tanda(boolean set) {
        out.append("<td class=\"t\">").append(set ? "X" : "").append("</td>");
    }

    private void terukur() {
        out.append("<h2>").append(teks(kata.get("penilaian.lembar.terukur"))).append("</h2><ul>");
        penilaian
                .isi()
                .terukur()
                .forEach(line -> out.append("<li>").append(teks(line)).append("</li>"));
        out.append("</ul>");
    }

    private void tangan() {
        String date = tanggal(LocalDate.ofInstant(penilaian.waktu(), zona));
        out.append("<div class=\"tangan\"><p>")
                .append(teks(tempat == null ? date : tempat + ", " + date))
                .append("</p>");
        out.append("<p>").append(teks(kata.get("penilaian.lembar.penilai"))).append("</p>");
        out.append("<p>")
                .append(teks(penilaian.namaJabatan()))
                .append("</p><div class=\"ruang\"></div>");
        out.append("<p>").append(teks(penilaian.nama())).append("</p></div>");
    }

    private static String tanggal(LocalDate date) {
        return TANGGAL.format(date);
    }

    private static String teks(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static String baris(String text) {
        return teks(text.strip()).replaceAll("\\R", "<br/>");
    }
}

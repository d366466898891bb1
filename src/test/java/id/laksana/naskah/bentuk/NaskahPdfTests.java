package id.laksana.naskah.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.naskah.jenis.JenisFixture;
import id.laksana.sop.bentuk.PdfRules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet of naskah as PDF. */
class NaskahPdfTests {

    private static final Path GAMBAR = Path.of("target/gambar/naskah");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surat-undangan",
                "nota-dinas",
                "surat-tugas",
                "keputusan-kepala-daerah",
                "surat-pengantar"
            })
    void everyShapeIsAnArchivableAndAccessiblePdf(String kode) throws Exception {
        byte[] pdf = tulis(kode);
        PdfRules.assertKept(kode, pdf);
        String text = teks(pdf);
        assertThat(text).contains("12/DKUKM/IX/2026", "7 September 2026");
        assertThat(text).doesNotContain("{{");
    }

    @Test
    void everyKindCanBeWritten() throws Exception {
        for (var jenis : JenisFixture.semua()) {
            assertThat(teks(tulis(jenis.kode())))
                    .as(jenis.kode())
                    .contains(jenis.tanpaNip() ? "NAMA BUPATI" : "Andi Contoh");
        }
    }

    @Test
    void titlesAndNipAreNotPrintedWhereTheHeadOfTheRegionSigns() throws Exception {
        assertThat(teks(tulis("keputusan-kepala-daerah"))).doesNotContain("NIP");
        assertThat(teks(tulis("surat-tugas"))).contains("NIP 19700101 199501 1 001");
    }

    @Test
    void aNotaDinasHasItsEightRows() throws Exception {
        assertThat(teks(tulis("nota-dinas")).replace("\n", " "))
                .containsSubsequence(
                        "Yth.", "Dari", "Tembusan", "Tanggal", "Nomor", "Sifat", "Lampiran", "Hal");
    }

    @Test
    void thePaperIsThatOfTheRule() throws Exception {
        var f4 = AturanUji.dengan(KertasNaskah.F4, KertasNaskah.A4);
        assertThat(lebarTinggi("surat-dinas", AturanNaskah.BAWAAN)).isEqualTo("210 x 297");
        assertThat(lebarTinggi("surat-dinas", f4)).isEqualTo("215 x 330");
        assertThat(lebarTinggi("laporan", f4)).isEqualTo("210 x 297");
    }

    private static String lebarTinggi(String kode, AturanNaskah aturan) throws Exception {
        byte[] pdf = NaskahPdf.render(ContohNaskah.lembar(JenisFixture.ambil(kode), aturan));
        try (var doc = Loader.loadPDF(pdf)) {
            var box = doc.getPage(0).getMediaBox();
            return Math.round(box.getWidth() * 25.4 / 72)
                    + " x "
                    + Math.round(box.getHeight() * 25.4 / 72);
        }
    }

    private static byte[] tulis(String kode) throws Exception {
        byte[] pdf =
                NaskahPdf.render(
                        ContohNaskah.lembar(JenisFixture.ambil(kode), AturanNaskah.BAWAAN));
        Files.createDirectories(GAMBAR);
        Files.write(GAMBAR.resolve(kode + ".pdf"), pdf);
        return pdf;
    }

    private static String teks(byte[] pdf) throws Exception {
        try (var doc = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(doc);
        }
    }
}

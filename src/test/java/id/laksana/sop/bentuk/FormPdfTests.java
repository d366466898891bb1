package id.laksana.sop.bentuk;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.LambangFixture;
import id.laksana.sop.Sop;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormPdfTests {

    static Stream<Sop> semua() {
        return SopUji.all().stream();
    }

    /** Paper alternates, so that both are checked with every kind of content in half the time. */
    @ParameterizedTest
    @MethodSource("semua")
    void isPdfA2uAndPdfUa1(Sop sop) throws Exception {
        Kertas kertas = sop.kode().length() % 2 == 0 ? Kertas.A4 : Kertas.F4;
        PdfRules.assertKept(sop.kode(), BentukSop.pdf(sop, Kop.of(sop), kertas));
    }

    @Test
    void withAnEmblemToo() throws Exception {
        Sop sop = SopUji.named("uji-identitas");
        var kop = new Kop(sop.kop(), LambangFixture.gambar("png", 380, 440));
        byte[] pdf = BentukSop.pdf(sop, kop, Kertas.F4);
        PdfRules.assertKept(sop.kode(), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var names = document.getPage(0).getResources().getXObjectNames();
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void hasTheTextOfTheTableAndAsManyPagesAsSheets() throws Exception {
        Sop sop = SopUji.named("uji-identitas");
        try (var pdf = Loader.loadPDF(BentukSop.pdf(sop, Kop.of(sop), Kertas.A4))) {
            int sheets = BentukSop.lembar(sop, Kop.of(sop), Kertas.A4).size();
            assertThat(pdf.getNumberOfPages()).isEqualTo(sheets);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            "Dasar Hukum (lanjutan)",
                            "Nomor 30 Tahun",
                            "URAIAN PROSEDUR",
                            "16 Maret 2026");
            assertThat(text)
                    .contains("NIP 19700101 199501 1 001", "Lembar " + sheets + " dari " + sheets);
        }
    }
}

package id.laksana.sop.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.laksana.organisasi.LambangFixture;
import id.laksana.sop.DaftarSop;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Kop;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Word form is the same table as the official form: same sheets, same text in the same place.
 */
class WordExportTests {

    @TempDir Path folder;

    static Stream<Sop> semua() {
        return Stream.of(DaftarSop.semua(), DaftarSop.uji()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("semua")
    void opensInPoiWithOneTableASheet(Sop sop) throws IOException {
        int sheets = BentukSop.lembar(sop, Kop.of(sop), Kertas.F4).size();

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx(sop, Kertas.F4)))) {
            assertThat(document.getTables()).hasSize(sheets);
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .contains(sop.judul());
        }
    }

    @ParameterizedTest
    @MethodSource("semua")
    void isTheSameFileEachTime(Sop sop) {
        assertThat(docx(sop, Kertas.A4)).isEqualTo(docx(sop, Kertas.A4));
    }

    @Test
    void theEmblemKeepsItsProportion() throws IOException {
        Sop sop = DaftarSop.uji().getFirst();
        var kop = new Kop(sop.kop(), LambangFixture.gambar("png", 100, 400));
        byte[] docx = WordExport.docx(sop, kop, Kertas.F4);
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).hasSize(1);
            var extent =
                    Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"(\\d+)\"")
                            .matcher(document.getDocument().xmlText());
            assertThat(extent.find()).isTrue();
            double ratio =
                    Double.parseDouble(extent.group(2)) / Double.parseDouble(extent.group(1));
            assertThat(ratio).isCloseTo(4, within(0.01));
        }
    }

    @Test
    void comesOutOfLibreOfficeAsTheSameTable() throws Exception {
        Path program = LibreOffice.program().orElse(null);
        assumeTrue(
                program != null,
                "LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        List<Sop> all = semua().toList();
        List<Sop> some = all.stream().filter(sop -> all.indexOf(sop) % 5 == 0).toList();
        print(program, all, Kertas.F4);
        print(program, some, Kertas.A4);

        Path other = folder.resolve(Kertas.F4.name()).resolve(all.getLast().kode() + ".pdf");
        assertThatThrownBy(() -> check(all.getFirst(), Kertas.F4, other))
                .isInstanceOf(AssertionError.class);
    }

    private void print(Path program, List<Sop> all, Kertas kertas) throws Exception {
        Path documents = Files.createDirectory(folder.resolve(kertas.name()));
        for (Sop sop : all) {
            Files.write(documents.resolve(sop.kode() + ".docx"), docx(sop, kertas));
        }
        LibreOffice.convert(program, documents);
        for (Sop sop : all) {
            check(sop, kertas, documents.resolve(sop.kode() + ".pdf"));
        }
    }

    private static void check(Sop sop, Kertas kertas, Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            new PrintedForm(sop, kertas, document).check();
        }
    }

    private static byte[] docx(Sop sop, Kertas kertas) {
        return WordExport.docx(sop, Kop.of(sop), kertas);
    }
}

package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.pelaksanaan.ContohPelaksanaan;
import id.laksana.pelaksanaan.PelaksanaanFixture;
import id.laksana.sop.bentuk.PdfRules;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The printed record of a case. */
@LaksanaTest
class RekamanTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    @Test
    void theRecordHoldsWhoWhenWhyAndEveryHash() throws Exception {
        UUID id = ContohPelaksanaan.tersebar(context);
        byte[] pdf = rekaman("ratna.paweli", id, 200);
        PdfRules.assertKept("rekaman", pdf);
        var berjalan = PelaksanaanFixture.in(context, "prov-sulteng").baca(id);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains(
                            "Data peraga",
                            berjalan.pelaksanaan().perihal(),
                            "Nomor surat belum ada.",
                            "Langkah 5 mengembalikan pekerjaan ke langkah 4",
                            "utuh saat rekaman ini dicetak",
                            "./run periksa",
                            "Halaman 1 dari " + document.getNumberOfPages());
            for (var row : berjalan.riwayat()) {
                assertThat(text).contains(row.sidik().substring(0, 32), row.sidik().substring(32));
            }
        }
    }

    @Test
    void anotherInstansiGetsNone() {
        rekaman("salmiah.pabeta", ContohPelaksanaan.tersebar(context), 404);
        rekaman("ratna.paweli", UUID.randomUUID(), 404);
    }

    private byte[] rekaman(String who, UUID id, int status) {
        var result =
                mvc.get()
                        .uri("/pelaksanaan/" + id + "/rekaman.pdf")
                        .cookie(KeamananFixture.sesiPeraga(context, who))
                        .exchange();
        assertThat(result).hasStatus(status);
        return result.getResponse().getContentAsByteArray();
    }
}

package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.Sebagai;
import id.laksana.pelaksanaan.PanggilanFixture;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Cases that call and are called, and what a case is started on, by their pages. */
@LaksanaTest
class PanggilanPagesTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;

    private PanggilanFixture uji;
    private Cookie penyusun;
    private UUID induk;
    private UUID anak;

    @BeforeEach
    void aCall() {
        uji = PanggilanFixture.in(context);
        penyusun = KeamananFixture.sesi(context, uji.sop.penyusun);
        induk = uji.memanggil();
        anak = uji.dipanggil(induk);
    }

    @Test
    void callerAndCalledLinkToEachOtherAndTheTaskSaysWhatItWaitsFor() {
        assertThat(get("/pelaksanaan/" + induk))
                .hasStatusOk()
                .bodyText()
                .contains("Langkah 2 menunggu hasil SOP", "/pelaksanaan/" + anak);
        assertThat(get("/pelaksanaan/" + anak))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dipanggil langkah 2 dari",
                        "/pelaksanaan/" + induk,
                        "hasilnya ditunggu",
                        "Pelaksanaan dimulai karena pelaksanaan lain");
        assertThat(get("/tugas/" + uji.tugas(induk)))
                .hasStatusOk()
                .bodyText()
                .contains("Menunggu hasil SOP Penyusunan Naskah anak", "/pelaksanaan/" + anak)
                .doesNotContain("name=\"catatan\"");
        uji.tuntas(anak);
        assertThat(get("/pelaksanaan/" + induk))
                .bodyText()
                .contains("hasilnya sudah diserahkan", "Otomatis");
    }

    @Test
    void afterAFailureThePageSaysHowToGoOn() {
        uji.selesai(anak, null);
        uji.selesai(anak, Putusan.TIDAK);
        String task = "/tugas/" + uji.tugas(induk);
        assertThat(get(task))
                .hasStatusOk()
                .bodyText()
                .contains("tidak memberi hasil", "berakhir: Ditolak", "Panggil lagi");
        assertThat(post(task, "catatan", " ")).hasStatus(422).bodyText().contains("Tulis dahulu");
        assertThat(post(task + "/panggil-ulang")).hasStatus3xxRedirection();
        assertThat(get(task)).bodyText().contains("Menunggu hasil SOP");
        assertThat(post(task + "/panggil-ulang")).hasStatus(422).bodyText().contains("tidak gagal");
    }

    @Test
    void cancellingTheCallerOffersToCancelTheCalled() {
        String cancel = "/pelaksanaan/" + induk + "/batalkan";
        assertThat(get(cancel))
                .bodyText()
                .contains("Batalkan juga yang dipanggil", anak.toString());
        assertThat(post(cancel, "alasan", " ", "bersama", "1"))
                .hasStatus(422)
                .bodyText()
                .containsPattern("name=\"bersama\" value=\"1\" checked");
        assertThat(post(cancel, "alasan", "Diganti.", "bersama", "1")).hasStatus3xxRedirection();
        assertThat(get("/pelaksanaan/" + anak)).bodyText().contains("Dibatalkan", "Diganti.");
        assertThat(get("/pelaksanaan/" + induk + "/batalkan"))
                .bodyText()
                .doesNotContain("Batalkan juga");
    }

    @Test
    void aCaseIsStartedOnALetterOrOnAnotherCase() {
        String start = "/pelaksanaan/mulai";
        assertThat(get(start + "?sop=anak"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"DISPOSISI\" selected", induk.toString());
        var letter =
                post(
                        start,
                        "sop",
                        "anak",
                        "perihal",
                        "Naskah lain",
                        "pemicu",
                        "SURAT_MASUK",
                        "nomor",
                        "800/12/Org",
                        "tanggal",
                        "2026-07-03",
                        "dari",
                        "Sekretaris Daerah");
        assertThat(get(redirect(letter)))
                .bodyText()
                .contains("atas surat masuk", "800/12/Org, 03-07-2026, Sekretaris Daerah");
        assertThat(
                        post(
                                start,
                                "sop",
                                "anak",
                                "perihal",
                                "x",
                                "pemicu",
                                "DISPOSISI",
                                "tanggal",
                                "kemarin",
                                "dari",
                                "Sekda"))
                .hasStatus(422)
                .bodyText()
                .contains("Tanggal surat tidak dikenali", "value=\"Sekda\"");
        assertThat(post(start, "sop", "anak", "perihal", "x", "pemicu", "SOP_LAIN"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih pelaksanaan yang menjadi dasar");
        var other =
                post(
                        start,
                        "sop",
                        "anak",
                        "perihal",
                        "Lanjutan",
                        "pemicu",
                        "SOP_LAIN",
                        "kasus",
                        induk.toString());
        assertThat(get(redirect(other)))
                .bodyText()
                .contains("Dimulai karena", "/pelaksanaan/" + induk);
        assertThat(
                        post(
                                start,
                                "sop",
                                "anak",
                                "perihal",
                                "x",
                                "pemicu",
                                "SOP_LAIN",
                                "kasus",
                                UUID.randomUUID().toString()))
                .hasStatus(404);
    }

    @Test
    void ofACaseThatIsNotOpenToTheReaderOnlyThatItIsThereIsTold() throws IOException {
        String start = "/pelaksanaan/mulai";
        String[] form = {
            "sop", "anak", "perihal", "Lanjutan", "pemicu", "SOP_LAIN", "kasus", induk.toString()
        };
        String page = redirect(post(start, form));
        var kabag = KeamananFixture.sesi(context, uji.sop.kabag);
        assertThat(mvc.get().uri(page).cookie(kabag)).bodyText().contains(induk.toString());
        uji.batasi(context, induk);
        assertThat(mvc.get().uri(page).cookie(kabag))
                .hasStatusOk()
                .bodyText()
                .contains("Dimulai karena", "pelaksanaan yang aksesnya terbatas")
                .doesNotContain(induk.toString(), "Naskah 2026");
        assertThat(mvc.get().uri("/pelaksanaan/" + anak).cookie(kabag))
                .hasStatusOk()
                .bodyText()
                .contains("Dipanggil pelaksanaan yang aksesnya terbatas")
                .doesNotContain(induk.toString());
        var record = mvc.get().uri(page + "/rekaman.pdf").cookie(kabag).exchange();
        try (var document = Loader.loadPDF(record.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("aksesnya terbatas")
                    .doesNotContain(induk.toString());
        }
        assertThat(mvc.post().uri(start).with(csrf()).cookie(kabag).params(params(form)))
                .as("to start another on it")
                .hasStatus(404);
        assertThat(get(page)).as("who started it").bodyText().contains(induk.toString());
    }

    @Test
    void aCorrectionTellsWhatFallsBeforeAndWhyAfterwards() {
        UUID waiting = uji.tugas(induk);
        String page = "/pelaksanaan/" + induk;
        assertThat(get(page)).bodyText().contains("Koreksi penyelesaian langkah 1");
        assertThat(get(page + "/koreksi?langkah=3")).hasStatus(404);
        assertThat(get(page + "/koreksi?langkah=1"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "dikerjakan sebagai putaran 2",
                        "Langkah 2, Menyusun naskah bagian 2",
                        "Tugas yang sedang terbuka",
                        "tetap berjalan",
                        "/pelaksanaan/" + anak);
        String[] form = {"langkah", "1", "putaran", "1", "urutan", "0", "alasan", "Tertukar."};
        assertThat(post(page + "/koreksi", form))
                .hasStatus(422)
                .bodyText()
                .contains("pelaksanaan sudah berlanjut", "Tertukar.");
        form[5] = String.valueOf(uji.urutan(induk));
        form[7] = "";
        assertThat(post(page + "/koreksi", form))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis dahulu");
        form[7] = "Tertukar.";
        assertThat(post(page + "/koreksi", form)).hasStatus3xxRedirection();
        assertThat(get(page)).bodyText().contains("Langkah 1 dikoreksi", "Tertukar.", "Putaran 2");
        assertThat(get("/tugas/" + waiting))
                .bodyText()
                .contains("tidak berlaku lagi: langkah 1 dikoreksi", "Tertukar.");
    }

    @Test
    void aHistoryThatSomebodyChangedIsShownAsNoEvidence() {
        String page = "/pelaksanaan/" + induk;
        assertThat(get(page)).bodyText().contains("Utuh").doesNotContain("Riwayat tidak utuh");
        uji.ubahRiwayat(context, induk);
        assertThat(get(page))
                .hasStatusOk()
                .bodyText()
                .contains("Riwayat tidak utuh", "Jangan dijadikan bukti");
    }

    @Test
    void whoHoldsNoPostIsToldWhomToAsk() throws Exception {
        var organisasi = uji.sop.organisasi;
        UUID pegawai = organisasi.pegawai("Belum Dilantik");
        var nobody =
                new Pelaku(
                        organisasi.instansi,
                        pegawai,
                        "Belum Dilantik",
                        UUID.randomUUID(),
                        "",
                        Sebagai.DEFINITIF,
                        null);
        var session = KeamananFixture.sesi(context, nobody);
        try (var client = HttpClient.newHttpClient()) {
            for (String page : List.of("/pelaksanaan", "/meja", "/pelaksanaan/" + induk)) {
                var request =
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                                .header("Accept", "text/html")
                                .header("Cookie", session.getName() + "=" + session.getValue())
                                .build();
                var response = client.send(request, BodyHandlers.ofString());
                assertThat(response.statusCode()).as(page).isEqualTo(403);
                assertThat(response.body()).as(page).contains("Anda belum memegang jabatan");
            }
        }
    }

    private static String redirect(MvcTestResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(URI.create(path)).cookie(penyusun).exchange();
    }

    private MvcTestResult post(String path, String... params) {
        return mvc.post().uri(path).with(csrf()).cookie(penyusun).params(params(params)).exchange();
    }

    private static MultiValueMap<String, String> params(String... params) {
        var result = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < params.length; i += 2) {
            result.add(params[i], params[i + 1]);
        }
        return result;
    }
}

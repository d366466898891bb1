package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.pelaksanaan.VersiFixture;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who acts by an SOP is asked to read a version that is put in force. */
@LaksanaTest
class PemahamanPagesTests {

    private static final String SURAT = "/pelaksanaan/pemahaman/surat";

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    @Test
    void aNewVersionIsReadOnceByEveryPostThatActsInIt() {
        var orang = VersiFixture.in(context);
        var staf = orang.sesi(orang.staf);
        var kepala = orang.sesi(orang.kepala);
        orang.berlaku("surat", VersiFixture.AWAL);
        orang.berlaku("surat", VersiFixture.BERIKUT);
        assertThat(get(staf, "/meja")).hasStatusOk().bodyText().contains("baca dan pahami", SURAT);
        assertThat(get(staf, "/sop/surat")).bodyText().contains(SURAT);
        assertThat(get(staf, SURAT))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2. Mencatat konsep dalam buku agenda",
                        "“Memeriksa konsep surat keterangan” menjadi 3. Memeriksa kembali",
                        "Sudah saya baca dan pahami")
                .doesNotContain("Siapa yang sudah membaca");
        assertThat(paham(staf, "1")).hasStatus(409);
        assertThat(paham(staf, "2")).hasStatus3xxRedirection().hasRedirectedUrl("/meja");
        assertThat(paham(staf, "2")).hasStatus3xxRedirection();
        assertThat(get(staf, SURAT))
                .bodyText()
                .contains("Anda baca dan pahami")
                .doesNotContain("Sudah saya baca");
        assertThat(get(staf, "/meja")).bodyText().contains("Tercatat").doesNotContain(SURAT);
        theOrganisationSeesWhoHasNot(staf, kepala);
    }

    private void theOrganisationSeesWhoHasNot(Cookie staf, Cookie kepala) {
        assertThat(get(kepala, SURAT))
                .hasStatusOk()
                .bodyText()
                .contains("Siapa yang sudah membaca", "1 dari 2 orang", "Belum");
        assertThat(get(kepala, SURAT + "/daftar.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("nama,jabatan,waktu\r\n\"kepala\",\"")
                .contains("\"staf\",");
        assertThat(get(staf, SURAT + "/daftar.csv")).hasStatus(403);
        var other = VersiFixture.in(context);
        assertThat(get(other.sesi(other.kepala), SURAT)).hasStatus(404);
        assertThat(get(other.sesi(other.kepala), SURAT + "/daftar.csv")).hasStatus(404);
    }

    @Test
    void whatWasTakenOverAtInstallationAsksNobody() {
        var demo = KeamananFixture.sesiPeraga(context, "hendrik.palinggi");
        assertThat(get(demo, "/meja")).hasStatusOk().bodyText().doesNotContain("baca dan pahami");
        assertThat(get(demo, "/pelaksanaan/pemahaman/sulteng-dkukm-pengukuran-kinerja"))
                .hasStatus(404);
        assertThat(get(demo, "/sop/sulteng-dkukm-pengukuran-kinerja"))
                .bodyText()
                .doesNotContain("/pelaksanaan/pemahaman");
    }

    private MvcTestResult paham(Cookie who, String versi) {
        return mvc.post().uri(SURAT).with(csrf()).cookie(who).param("versi", versi).exchange();
    }

    private MvcTestResult get(Cookie who, String path) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }
}

package id.laksana.sop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.sop.ContohSop;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Pages of the demonstration's SOPs, and the way of a draft through upload and adoption by pages.
 */
@LaksanaTest
class SopPagesTests {

    private static final String SOP = "/sop/sulteng-dkukm-pengukuran-kinerja";

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private Cookie reader;

    @BeforeEach
    void reader() {
        reader = KeamananFixture.sesiPeraga(context, "fajar.ndobe");
    }

    @Test
    void theCatalogueFiltersCountsAndFinds() {
        assertThat(get("/sop"))
                .hasStatusOk()
                .bodyText()
                .contains("Pelaksanaan Pengukuran Kinerja", "Berlaku");
        assertThat(get("/sop?q=pengukuran"))
                .bodyText()
                .contains("Pelaksanaan Pengukuran Kinerja", "<mark>");
        assertThat(get("/sop?unit=dkukm&pelaksana=Kepala%20Dinas&status=BERLAKU"))
                .bodyText()
                .contains("7 dari 7");
        assertThat(get("/sop?q=xyzzy"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada SOP yang cocok");
        assertThat(get("/sop?status=OMONG")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/langkah",
                "/pelaksana",
                "/dasar-hukum",
                "/keterkaitan",
                "/versi",
                "/pemeriksaan",
                "/sumber"
            })
    void everyTabShowsItself(String tab) {
        assertThat(get(SOP + tab))
                .hasStatusOk()
                .bodyText()
                .contains("SOP Pelaksanaan Pengukuran Kinerja")
                .contains("6.940 menit")
                .doesNotContain("aturan.", "??");
    }

    @Test
    void aRegulationLeadsToItsSops() {
        var register = get("/dasar-hukum?q=29%20tahun%202014");
        assertThat(register)
                .hasStatusOk()
                .bodyText()
                .contains("Peraturan Presiden Nomor 29 Tahun 2014");
        String link = text(register).replaceAll("(?s).*href=\"(/sop\\?peraturan=[^\"]+)\".*", "$1");
        assertThat(get(link))
                .bodyText()
                .contains("Berdasar Peraturan Presiden Nomor 29 Tahun 2014", "7 dari 7");
    }

    @Test
    void theFormComesInEveryFormat() {
        assertThat(get(SOP + ".pdf")).hasStatusOk().hasContentType("application/pdf");
        assertThat(get(SOP + ".docx")).hasStatusOk();
        assertThat(text(get(SOP + ".svg?lembar=2"))).startsWith("<svg");
        assertThat(text(get(SOP + ".bpmn")))
                .contains("definitions", "sop_sulteng-dkukm-pengukuran-kinerja");
        assertThat(text(get(SOP + ".yaml"))).startsWith("format: 1");
        assertThat(get(SOP + ".svg?lembar=99")).hasStatus(404);
        assertThat(get(SOP + ".pdf?kertas=a3")).hasStatus(400);
        assertThat(get("/sop/tidak-ada.pdf")).hasStatus(404);
    }

    @Test
    void whoMayNotWriteSeesNeitherDraftsNorActs() {
        assertThat(get("/sop/unggah")).hasStatus(403);
        assertThat(get(SOP + "/versi/1/cabut")).hasStatus(403);
        assertThat(
                        mvc.post()
                                .uri(SOP + "/versi/1/cabut")
                                .with(csrf())
                                .cookie(reader)
                                .param("urutan", "1")
                                .exchange())
                .hasStatus(403);
        assertThat(get("/sop/tidak-ada")).hasStatus(404);
        assertThat(get(SOP + "?versi=9")).hasStatus(404);
    }

    @Test
    void aDraftGoesFromUploadToForce() {
        var di = KeamananFixture.in(context);
        var penyusun = di.sesi(di.orang("penyusun", HakSop.TULIS, HakSop.AJUKAN));
        var kepala = di.sesi(di.orang("kepala", HakSop.SAHKAN));
        var pembaca = di.sesi(di.orang("pembaca"));
        String yaml = yaml(di);

        assertThat(post(penyusun, "/sop/unggah", "periksa", "1", "yaml", yaml))
                .bodyText()
                .contains("Terbaca: Penyusunan Laporan Uji", "Simpan sebagai konsep");
        assertThat(post(penyusun, "/sop/unggah", "simpan", "1", "yaml", yaml))
                .hasStatus3xxRedirection();
        assertThat(get("/sop/uji-halaman", pembaca)).hasStatus(404);
        assertThat(get("/sop/uji-halaman?versi=1", penyusun))
                .hasStatusOk()
                .bodyText()
                .contains("Konsep", "Ajukan");

        assertThat(get("/sop/uji-halaman/versi/1/ajukan", penyusun)).hasStatusOk();
        assertThat(post(penyusun, "/sop/uji-halaman/versi/1/ajukan", "urutan", "1"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                kepala,
                                "/sop/uji-halaman/versi/1/sahkan",
                                "urutan",
                                "1",
                                "nomor-sop",
                                "1",
                                "efektif",
                                "2026-07-01"))
                .hasStatus(409)
                .bodyText()
                .contains("Orang lain sudah mengubah");
        assertThat(
                        post(
                                kepala,
                                "/sop/uji-halaman/versi/1/sahkan",
                                "urutan",
                                "2",
                                "nomor-sop",
                                "",
                                "efektif",
                                "2026-07-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi nomor SOP.");
        assertThat(
                        post(
                                kepala,
                                "/sop/uji-halaman/versi/1/sahkan",
                                "urutan",
                                "2",
                                "nomor-sop",
                                "1",
                                "efektif",
                                "besok"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tanggal efektif.");
        assertThat(
                        post(
                                kepala,
                                "/sop/uji-halaman/versi/1/sahkan",
                                "urutan",
                                "2",
                                "nomor-sop",
                                "UJI/1",
                                "efektif",
                                "2026-07-01"))
                .hasStatus3xxRedirection();
        assertThat(get("/sop/uji-halaman", pembaca))
                .hasStatusOk()
                .bodyText()
                .contains("Nomor UJI/1", "1 Juli 2026");

        assertThat(get("/sop/uji-halaman/versi/1/cabut", kepala)).hasStatusOk();
        assertThat(post(kepala, "/sop/uji-halaman/versi/1/cabut", "urutan", "3", "catatan", ""))
                .hasStatus(422);
        assertThat(
                        post(
                                kepala,
                                "/sop/uji-halaman/versi/1/cabut",
                                "urutan",
                                "3",
                                "catatan",
                                "Diatur ulang"))
                .hasStatus3xxRedirection();
        assertThat(get("/sop/uji-halaman/versi", pembaca))
                .bodyText()
                .contains("Dicabut", "Diatur ulang", "kepala");
    }

    @Test
    void aBadUploadKeepsWhatWasTyped() {
        var di = KeamananFixture.in(context);
        var penyusun = di.sesi(di.orang("penyusun", HakSop.TULIS));
        String rusak = yaml(di).replace("waktu: 2 jam", "waktu: dua jam <b>");
        assertThat(post(penyusun, "/sop/unggah", "periksa", "1", "yaml", rusak))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Berkas belum dapat dibaca sebagai SOP",
                        "langkah 4 › waktu",
                        "waktu: dua jam &lt;b&gt;");
        assertThat(post(penyusun, "/sop/unggah", "simpan", "1", "yaml", rusak))
                .hasStatusOk()
                .bodyText()
                .contains("waktu: dua jam &lt;b&gt;");
        assertThat(post(penyusun, "/sop/unggah", "periksa", "1", "yaml", " "))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih berkas");
        assertThat(file(penyusun, yaml(di).getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyText()
                .contains("Terbaca");
        assertThat(file(penyusun, yaml(di).getBytes(StandardCharsets.UTF_16)))
                .hasStatusOk()
                .bodyText()
                .contains("UTF-8");
        assertThat(file(penyusun, new byte[600_000])).hasStatusOk().bodyText().contains("512 kB");
    }

    private MvcTestResult file(Cookie who, byte[] content) {
        var file = new MockMultipartFile("berkas", "sop.yaml", "application/yaml", content);
        return mvc.post()
                .uri("/sop/unggah")
                .multipart()
                .file(file)
                .param("periksa", "1")
                .with(csrf())
                .cookie(who)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return get(path, reader);
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String path, String... params) {
        var request = mvc.post().uri(path).with(csrf()).cookie(who);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The careful SOP, carried out by posts that this instansi has. */
    private static String yaml(KeamananFixture di) {
        return ContohSop.cermat()
                .replace("kode: cermat", "kode: uji-halaman")
                .replace("Laporan Triwulan", "Laporan Uji")
                .replace("instansi: kab-contoh", "instansi: " + di.organisasi.kode)
                .replace("unit: setda/bagian-organisasi", "unit: dinas")
                .replace("{staf: setda/bagian-organisasi}", "{luar: Staf}")
                .replace("{jabatan: setda/bagian-organisasi/kabag}", "{luar: Kepala}")
                .replace("{judul: SOP Rekap Data, kode: rekap-data}", "{judul: SOP Rekap Data}")
                .replace("    untuk_setiap: bidang\n    panggil: rekap-data\n", "");
    }
}

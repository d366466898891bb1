package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.pelaksanaan.IsiBerkas;
import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files in pieces, and their preview. */
@LaksanaTest
class UnggahBertahapPagesTests {

    private static final Pattern FILE = Pattern.compile("/berkas/[0-9a-f-]{36}");

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private Cookie penyusun;
    private Cookie kasubag;
    private String tugas;

    @BeforeEach
    void aTask() {
        penyusun = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        kasubag = KeamananFixture.sesiPeraga(context, "marthen.palungan");
        String tanda = UUID.randomUUID().toString();
        mvc.post()
                .uri("/pelaksanaan/mulai")
                .with(csrf())
                .cookie(penyusun)
                .param("sop", "lutim-setda-id-card")
                .param("perihal", tanda)
                .exchange();
        tugas = "/tugas/" + between(text(get("/meja?cari=" + tanda)), "href=\"/tugas/", "\"");
    }

    @Test
    void aBrokenUploadGoesOnWhereItBrokeAndIsKeptOnce() {
        byte[] content = IsiBerkas.text("a;b\n".repeat(300));
        String id = id(mulai(penyusun, "data.csv", content.length));
        assertThat(potongan(id, penyusun, 0, Arrays.copyOf(content, 500)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.mulai")
                .isEqualTo(500);
        // the piece sent twice, and one too far on
        for (int at : new int[] {0, 900}) {
            assertThat(potongan(id, penyusun, at, new byte[100]))
                    .hasStatus(409)
                    .bodyJson()
                    .extractingPath("$.mulai")
                    .isEqualTo(500);
        }
        var again = mulai(penyusun, "data.csv", content.length);
        assertThat(id(again)).isEqualTo(id);
        assertThat(again).bodyJson().extractingPath("$.mulai").isEqualTo(500);
        byte[] rest = Arrays.copyOfRange(content, 500, content.length);
        assertThat(potongan(id, penyusun, 500, rest))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.selesai")
                .isEqualTo(true);
        assertThat(potongan(id, penyusun, 500, rest)).hasStatus(404);
        String page = text(get(tugas));
        assertThat(page).contains("data.csv");
        var file = FILE.matcher(page);
        assertThat(file.find()).isTrue();
        assertThat(get(file.group())).body().isEqualTo(content);
    }

    @Test
    void whatIsRefusedSaysWhyAndOthersCannotGoOnWithIt() {
        assertThat(mulai(penyusun, "a.csv", 51L * 1024 * 1024))
                .hasStatus(422)
                .bodyText()
                .contains("melebihi batas 50 MB");
        assertThat(mulai(penyusun, "a.csv", 0)).hasStatus(422);
        assertThat(mulai(kasubag, "a.csv", 5))
                .hasStatus(422)
                .bodyText()
                .contains("bukan untuk jabatan yang Anda pakai");
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        assertThat(mulai(stranger, "a.csv", 5)).hasStatus(404);

        byte[] svg = IsiBerkas.text("<svg/>");
        String id = id(mulai(penyusun, "gam\u0000bar\u202E.svg", svg.length));
        assertThat(potongan(id, kasubag, 0, svg)).hasStatus(404);
        assertThat(potongan(id, penyusun, 0, new byte[svg.length + 1])).hasStatus(409);
        assertThat(potongan(id, penyusun, 0, svg))
                .hasStatus(422)
                .bodyText()
                .contains("“gambar.svg” berisi halaman web");
        assertThat(potongan(id, penyusun, 0, new byte[1024 * 1024 + 1])).hasStatus(413);
    }

    @Test
    void aPictureAndAPageAreDrawnAnewAndNothingElseIs() throws IOException {
        String picture = kirim("foto.png", png(2000, 100));
        var shown = get(picture + "/pratinjau");
        assertThat(shown).hasStatusOk().hasContentType("image/png");
        assertThat(shown.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        var drawn =
                ImageIO.read(new ByteArrayInputStream(shown.getResponse().getContentAsByteArray()));
        assertThat(drawn.getWidth()).isEqualTo(900);
        String table = kirim("tabel.csv", IsiBerkas.text("a;b\n"));
        assertThat(get(table + "/pratinjau")).hasStatus(404);
        String page = kirim("surat.pdf", halaman());
        assertThat(get(page + "/pratinjau")).hasStatusOk().hasContentType("image/png");
        String broken = kirim("rusak.pdf", IsiBerkas.pdf());
        assertThat(get(broken + "/pratinjau")).hasStatus(404);
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        assertThat(mvc.get().uri(picture + "/pratinjau").cookie(stranger).exchange())
                .hasStatus(404);
    }

    /** Its address, once it is kept. */
    private String kirim(String name, byte[] content) {
        String id = id(mulai(penyusun, name, content.length));
        assertThat(potongan(id, penyusun, 0, content)).hasStatusOk();
        String page = text(get(tugas));
        var file = FILE.matcher(page.substring(0, page.indexOf(">" + name)));
        String last = "";
        while (file.find()) {
            last = file.group();
        }
        return last;
    }

    private static byte[] halaman() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private MvcTestResult mulai(Cookie who, String name, long size) {
        return mvc.post()
                .uri(tugas + "/unggahan")
                .with(csrf())
                .cookie(who)
                .param("nama", name)
                .param("ukuran", String.valueOf(size))
                .param("tanda", "17")
                .exchange();
    }

    private MvcTestResult potongan(String id, Cookie who, long at, byte[] piece) {
        return mvc.put()
                .uri(tugas + "/unggahan/" + id + "?mulai=" + at)
                .with(csrf())
                .cookie(who)
                .content(piece)
                .exchange();
    }

    private static String id(MvcTestResult begun) {
        return between(text(begun), "\"id\":\"", "\"");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(penyusun).exchange();
    }

    private static String between(String text, String before, String after) {
        assertThat(text).contains(before);
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package id.laksana.naskah.surat.web;

import static id.laksana.naskah.surat.SuratFixture.perintah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.naskah.surat.DisposisiSurat;
import id.laksana.naskah.surat.KecepatanSurat;
import id.laksana.naskah.surat.SuratFixture;
import id.laksana.pelaksanaan.IsiBerkas;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of letters: the registrar, the head, a stranger. */
@LaksanaTest
class SuratPagesTests {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;
    @Autowired DisposisiSurat disposisi;

    private SuratFixture uji;
    private Cookie pencatat;
    private Cookie kadis;
    private Cookie kabid;

    @BeforeEach
    void people() {
        uji = SuratFixture.in(context);
        for (String hak : List.of("surat.catat", "surat.kelola")) {
            uji.di.organisasi.insert(
                    "INSERT INTO keamanan.hak_jabatan (jabatan_id, hak) VALUES (:a, :b) RETURNING jabatan_id",
                    uji.pencatat.jabatan(),
                    hak);
        }
        pencatat = KeamananFixture.sesi(context, uji.pencatat);
        kadis = KeamananFixture.sesi(context, uji.kadis);
        kabid = KeamananFixture.sesi(context, uji.kabid);
    }

    @Test
    void aLetterGoesFromTheCounterToTheHeadAndDown() {
        assertThat(get(pencatat, "/surat/catat")).hasStatusOk();
        assertThat(catat("", IsiBerkas.pdf())).hasStatus(422).bodyText().contains("Perihal belum");
        byte[] scan = IsiBerkas.pdf();
        String next = ke(catat("Undangan rapat", scan));
        assertThat(next).endsWith("/ajukan");
        String letter = next.substring(0, next.lastIndexOf('/'));
        assertThat(get(pencatat, next)).hasStatusOk().bodyText().contains("Arman Palu");
        assertThat(get(kadis, letter)).as("not led to the post yet").hasStatus(404);
        assertThat(post(pencatat, next))
                .hasStatus(422)
                .bodyText()
                .contains("Penerima belum dipilih");
        assertThat(
                        mvc.post()
                                .uri(next)
                                .cookie(pencatat)
                                .with(csrf())
                                .param("kepada", uji.kadis.jabatan().toString())
                                .exchange())
                .hasStatus(302);
        assertThat(get(kadis, "/meja")).bodyText().contains("1 disposisi surat menunggu Anda");
        var list = get(kadis, "/surat");
        assertThat(list).hasStatusOk().bodyText().contains("Undangan rapat", "Baru");
        assertThat(get(kadis, letter)).hasStatusOk().bodyText().contains("Kadis", "pindaian.pdf");
        assertThat(get(kadis, letter + "/disposisi.pdf")).hasStatusOk();
        assertThat(get(kadis, letter + "/koreksi")).hasStatus(403);
        assertThat(get(kabid, letter)).hasStatus(404);
        String again = ke(catat("Undangan rapat", scan));
        assertThat(again).as("the same content").endsWith("/kembar");
        assertThat(get(pencatat, again)).hasStatusOk().bodyText().contains("sama persis");
    }

    @Test
    void theHeadOrdersInOneFormAndSeesWhatIsWrong() {
        UUID root = uji.diajukan("Permintaan data", KecepatanSurat.SEGERA);
        String page = "/surat/disposisi/" + root;
        assertThat(get(kadis, page))
                .hasStatusOk()
                .bodyText()
                .contains("Diterima", "Bella Sigi", "Wakili/hadiri", "Kerjakan sendiri");
        assertThat(
                        mvc.post()
                                .uri(page + "/teruskan")
                                .cookie(kadis)
                                .with(csrf())
                                .param("kepada", uji.kabid.jabatan().toString())
                                .param("catatan", "")
                                .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("Instruksi dan catatan kosong", "checked");
        assertThat(
                        mvc.post()
                                .uri(page + "/teruskan")
                                .cookie(kadis)
                                .with(csrf())
                                .param("kepada", uji.kabid.jabatan().toString())
                                .param("instruksi", "Siapkan jawaban/konsep")
                                .exchange())
                .hasStatus(302);
        assertThat(get(kabid, "/surat")).bodyText().contains("Siapkan jawaban/konsep");
        assertThat(post(kadis, page + "/selesaikan"))
                .hasStatus(409)
                .bodyText()
                .contains("sudah diteruskan");
        assertThat(get(kadis, "/surat?lihat=ditunggu")).bodyText().contains("Permintaan data");
        assertThat(get(kadis, "/pemberitahuan")).bodyText().contains(page);
    }

    @Test
    void aStrangerFindsNothingAndTheSettingsNeedTheirRight() {
        UUID root = uji.diajukan("Rapat", KecepatanSurat.BIASA);
        uji.call(
                () ->
                        disposisi.teruskan(
                                root, perintah(List.of(uji.sekretaris), "Edarkan"), uji.kadis));
        assertThat(get(kabid, "/surat/disposisi/" + root)).hasStatus(404);
        assertThat(post(kabid, "/surat/disposisi/" + root + "/kembalikan")).hasStatus(404);
        assertThat(get(kabid, "/surat?lihat=agenda")).bodyText().doesNotContain("Dinas Contoh");
        assertThat(get(kabid, "/surat/catat")).hasStatus(403);
        assertThat(get(kabid, "/surat/pengaturan")).hasStatus(403);
        assertThat(get(pencatat, "/surat/pengaturan"))
                .hasStatusOk()
                .bodyText()
                .contains("Tindak lanjuti");
        assertThat(post(pencatat, "/surat/pengaturan")).hasStatus(422);
        assertThat(post(pencatat, "/surat/pengaturan/kotak")).hasStatus(422);
        assertThat(get(pencatat, "/surat?lihat=masuk")).hasStatusOk();
        assertThat(get(pencatat, "/surat?lihat=agenda&q=Rapat"))
                .bodyText()
                .contains("Dinas Contoh");
    }

    private MvcTestResult catat(String perihal, byte[] scan) {
        return mvc.post()
                .uri("/surat/catat")
                .multipart()
                .file(new MockMultipartFile("berkas", "pindaian.pdf", "application/pdf", scan))
                .param("pengirim", "Dinas Uji Lain")
                .param("perihal", perihal)
                .param("versi", "0")
                .cookie(pencatat)
                .with(csrf())
                .exchange();
    }

    private static String ke(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(Cookie who, String path) {
        return mvc.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String path) {
        return mvc.post().uri(path).cookie(who).with(csrf()).exchange();
    }
}

package id.laksana.analitik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.analitik.KasusIdCard;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.web.MessageFiles;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the analysis and of its forms. */
@LaksanaTest
class AnalisisPagesTests {

    private static final String SOP = "/analitik/" + KasusIdCard.SOP;

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private Cookie kabag;
    private Cookie lain;

    @BeforeEach
    void people() {
        kabag = KeamananFixture.sesiPeraga(context, "salmiah.pabeta");
        lain = KeamananFixture.sesiPeraga(context, "hendrik.palinggi");
    }

    @Test
    void everyPartOfAnSopShowsWhatWasMeasured() {
        var contoh = new KasusIdCard(context, "2026-08-11");
        String hari = "dari=2026-08-11&sampai=2026-08-11";
        assertThat(get(kabag, "/analitik?" + hari))
                .hasStatusOk()
                .bodyText()
                .contains(
                        SOP + "?versi=1&amp;" + hari.replace("&", "&amp;"),
                        "81,3",
                        "13 dari 16 langkah",
                        "60 menit",
                        "baku 75 menit",
                        "1 dibatalkan")
                .doesNotContain("analitik.cara");
        String path = SOP + "?" + hari;
        assertThat(get(kabag, path))
                .hasStatusOk()
                .bodyText()
                .contains("25 menit", "lk-bullet", "25 persen", "66,7 persen", "Tidak memutuskan");
        assertThat(get(kabag, path + "&lihat=kembali"))
                .bodyText()
                .contains("Foto belum ada.", "20 persen", "/pelaksanaan/" + contoh.kembali);
        assertThat(get(kabag, path + "&lihat=tunggu"))
                .bodyText()
                .contains("170 menit", "85 persen", "30 menit", "15 persen");
        assertThat(get(kabag, path + "&lihat=jalan"))
                .bodyText()
                .contains("1–2, kembali ke 1–6", "1–3, kembali ke 2–4", "is-return", "Contoh 1");
        assertThat(get(kabag, path + "&lihat=jabatan"))
                .bodyText()
                .contains("Kepala Bagian Organisasi")
                .doesNotContain("ranking");
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        assertThat(get(kabag, SOP + "?dari=2025-05-05&sampai=2025-05-05"))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada pelaksanaan yang dimulai dalam kurun ini");
        assertThat(get(kabag, "/analitik?dari=2026-08-11&sampai=2026-08-01"))
                .hasStatusOk()
                .bodyText()
                .contains("Tanggal akhir lebih awal");
        assertThat(get(kabag, "/analitik?dari=omong")).hasStatus(400);
        assertThat(get(kabag, SOP + "?versi=99")).hasStatus(404);
        assertThat(get(lain, SOP)).hasStatus(404);
        assertThat(get(lain, SOP + ".xes")).hasStatus(404);
    }

    @Test
    void withoutTheRightNothingIsShownAndNamesNeedTheirOwn() {
        var staf = KeamananFixture.sesiPeraga(context, "fajar.ndobe");
        for (String path : new String[] {"/analitik", SOP, SOP + ".csv", SOP + "/penilaian"}) {
            assertThat(get(staf, path)).as(path).hasStatus(403);
        }
        var csv = get(kabag, SOP + ".csv?dari=2026-08-11&sampai=2026-08-11");
        assertThat(csv)
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("pelaksanaan,langkah")
                .doesNotContain(",nama");
        assertThat(get(kabag, SOP + ".xes")).hasStatusOk().hasContentType("application/xml");
    }

    @Test
    void theFormIsFilledCompletedAndSettled() {
        new KasusIdCard(context, "2026-08-12");
        String hari = "dari=2026-08-12&sampai=2026-08-12";
        String form = SOP + "/penilaian/monitoring";
        assertThat(get(kabag, form + "?" + hari))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "dimulai 4 pelaksanaan: 2 selesai, 1 berjalan, 0 ditolak, 1 dibatalkan",
                        "81,3 persen (13 dari 16)",
                        "langkah 2 (2 kali), langkah 1 (1 kali)",
                        "Tidak berjalan dengan baik");
        assertThat(post(form, "0", "catatan", "Perlu ruang foto.", "tetapkan", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih dahulu penilaian", "Perlu ruang foto.");
        assertThat(post(form, "0", "penerapan", "baik", "catatan", "Lancar."))
                .hasStatus3xxRedirection();
        assertThat(post(form, "0", "penerapan", "baik", "catatan", "Yang lain."))
                .hasStatus(409)
                .bodyText()
                .contains("setelah halaman ini dibuka", "Yang lain.");
        assertThat(post(form, "1", "penerapan", "baik", "catatan", "Lancar.", "tetapkan", "true"))
                .hasStatus3xxRedirection();
        assertThat(post(form, "2", "penerapan", "baik", "catatan", "Terlambat."))
                .hasStatus(409)
                .bodyText()
                .contains("sudah ditetapkan", "Terlambat.");
        assertThat(get(kabag, form + "?" + hari))
                .bodyText()
                .contains("Final", "Lancar.", "/analitik/penilaian/")
                .doesNotContain("<form action=\"" + form);
        assertThat(get(kabag, SOP + "/penilaian"))
                .hasStatusOk()
                .bodyText()
                .contains("Final", "12 Agustus 2026", "Formulir evaluasi");
    }

    @Test
    void theYearlyFormAsksForEveryItem() {
        String form = SOP + "/penilaian/evaluasi";
        assertThat(get(kabag, form + "?dari=2026-08-12&sampai=2026-08-12"))
                .hasStatusOk()
                .bodyText()
                .contains("Mudah dipahami", "belum dicocokkan", "SOP direvisi");
        assertThat(post(form, "0", "kriteria-0", "ya", "simpulan", "omong", "tetapkan", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("kriteria-1", "Pilih dahulu simpulan");
    }

    @Test
    void everyPartHasItsWords() {
        assertThat(MessageFiles.keys())
                .containsAll(
                        Arrays.stream(RincianPage.Lihat.values())
                                .map(l -> "analitik.lihat." + l.kode())
                                .toList());
    }

    private MvcTestResult get(Cookie who, String path) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }

    private MvcTestResult post(String path, String nomor, String... params) {
        var request =
                mvc.post()
                        .uri(path)
                        .with(csrf())
                        .cookie(kabag)
                        .param("dari", "2026-08-12")
                        .param("sampai", "2026-08-12")
                        .param("nomor", nomor);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }
}

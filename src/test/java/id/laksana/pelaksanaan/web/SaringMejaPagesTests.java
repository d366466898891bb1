package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk: grouped, filtered, its filters kept, and several tasks completed at once. */
@LaksanaTest
class SaringMejaPagesTests {

    private static final Pattern CHOICE = Pattern.compile("name=\"tugas\" value=\"([0-9a-f-]{36})");
    private static final String KEPT = "/meja/saringan";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private Cookie penyusun;
    private Cookie kasubag;
    private final String tanda = UUID.randomUUID().toString();

    @BeforeEach
    void login() {
        penyusun = KeamananFixture.sesiPeraga(context, "yulius.marunduh");
        kasubag = KeamananFixture.sesiPeraga(context, "marthen.palungan");
    }

    @Test
    void theDeskIsSearchedFilteredAndGroupedByItsAddress() {
        mulai("Satu " + tanda);
        mulai("Dua " + tanda);
        assertThat(text(get("/meja?cari=" + tanda)))
                .contains("Satu " + tanda, "Dua " + tanda)
                .as("before office hours what begins now is due on the same day")
                .containsPattern("Hari ini|Berikutnya");
        assertThat(text(get("/meja?cari=SATU%20" + tanda)))
                .contains("Satu " + tanda)
                .doesNotContain("Dua " + tanda);
        assertThat(text(get("/meja?susunan=pelaksanaan&cari=" + tanda)))
                .containsPattern("lk-group[^<]*<[^<]*<a href=\"/pelaksanaan/[^>]*>Satu " + tanda);
        assertThat(text(get("/meja?susunan=sop&sop=lutim-setda-id-card&cari=" + tanda)))
                .contains("Pencetakan ID Card Pegawai <span class=\"lk-n\">2</span>");
        assertThat(text(get("/meja?saring=terlambat&cari=" + tanda)))
                .contains("Tidak ada tugas yang cocok dengan saringan ini.")
                .doesNotContain("Satu " + tanda);
        assertThat(get("/meja?unit=tidak-ada&susunan=omong&saring=omong&cari=%00")).hasStatusOk();
        assertThat(get("/sop?q=kartu%00")).as("elsewhere too").hasStatusOk();
    }

    @Test
    void aFilterIsKeptUnderANameForOneselfRenamedAndRemoved() {
        String filter = "?saring=terlambat&cari=" + tanda;
        assertThat(get(KEPT + filter)).bodyText().contains("memuat “" + tanda);
        assertThat(post(KEPT, "saring", "terlambat", "cari", tanda, "nama", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Nama saringan belum diisi", tanda);
        assertThat(post(KEPT, "saring", "terlambat", "cari", tanda, "nama", "Surat " + tanda))
                .hasRedirectedUrl("/meja" + filter);
        assertThat(text(get("/meja"))).contains("Surat " + tanda);
        assertThat(text(get("/meja", kasubag))).doesNotContain(tanda);
        assertThat(post(KEPT, "cari", "lain", "nama", "Surat " + tanda))
                .hasStatus(422)
                .bodyText()
                .contains("sudah punya saringan bernama");

        String kept = between(text(get(KEPT)), "action=\"" + KEPT + "/", "\"");
        String path = KEPT + "/" + kept;
        assertThat(post(path, kasubag, "nama", "Milik saya")).hasStatus(404);
        assertThat(post(path + "/hapus", kasubag)).hasStatus(404);
        assertThat(post(path, penyusun, "nama", "x".repeat(61)))
                .hasStatus(422)
                .bodyText()
                .contains("paling panjang 60", "x".repeat(61));
        assertThat(post(path, penyusun, "nama", "Baru " + tanda)).hasRedirectedUrl(KEPT);
        assertThat(text(get(KEPT))).contains("Baru " + tanda).doesNotContain("Surat " + tanda);
        assertThat(post(path + "/hapus", penyusun)).hasRedirectedUrl(KEPT);
        assertThat(text(get(KEPT))).doesNotContain(path);
    }

    @Test
    void severalTasksAreCompletedAtOnceAndEachIsAnsweredFor() {
        mulai("Satu " + tanda);
        mulai("Dua " + tanda);
        mulai("Tiga " + tanda);
        baca();
        var tasks = dapatDipilih();
        assertThat(tasks).hasSize(3);
        String desk = "/meja/selesaikan?cari=" + tanda;
        assertThat(post(desk, penyusun, "tugas", tasks.getFirst()))
                .hasRedirectedUrl("/meja?cari=" + tanda);
        String again = tasks.getFirst();
        var answer =
                post(desk, penyusun, "tugas", again, "tugas", tasks.get(1), "tugas", tasks.get(1));
        var ringkasan = ringkasan(answer);
        assertThat(ringkasan.selesai()).isEqualTo(1);
        assertThat(ringkasan.tertahan())
                .extracting(RingkasanBersama.Satu::key)
                .containsExactly("pelaksanaan.sudah-berakhir.oleh");
        assertThat(dapatDipilih()).containsExactly(tasks.get(2));
        // the next row decides, so its task is no choice, and is not completed without being opened
        assertThat(text(get("/meja?cari=" + tanda, kasubag))).doesNotContain("name=\"tugas\"");
    }

    @Test
    void whatHasToBeLookedAtIsNotCompletedWithOthers() {
        mulai("Satu " + tanda);
        baca();
        String first = dapatDipilih().getFirst();
        post("/meja/selesaikan", penyusun, "tugas", first);
        String decides = task(kasubag);
        for (var who : List.of(kasubag, penyusun)) {
            var answer = post("/meja/selesaikan", who, "tugas", decides);
            var ringkasan = ringkasan(answer);
            assertThat(ringkasan.selesai()).isZero();
            assertThat(ringkasan.tertahan())
                    .extracting(RingkasanBersama.Satu::key)
                    .containsExactly("meja.bersama.alasan.keputusan");
        }
        var stranger = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        var nothing = post("/meja/selesaikan", stranger, "tugas", decides);
        assertThat(ringkasan(nothing)).isEqualTo(new RingkasanBersama(0, List.of()));
        assertThat(post("/meja/selesaikan", penyusun)).hasRedirectedUrl("/meja");
    }

    private static RingkasanBersama ringkasan(MvcTestResult answer) {
        return (RingkasanBersama)
                Objects.requireNonNull(
                        answer.getMvcResult().getFlashMap().get(RingkasanBersama.FLASH));
    }

    /** The Peringatan of the SOP, which come before. */
    private void baca() {
        assertThat(post("/tugas/" + task(penyusun) + "/peringatan", penyusun))
                .hasStatus3xxRedirection();
    }

    private String task(Cookie who) {
        return between(text(get("/meja?cari=" + tanda, who)), "href=\"/tugas/", "\"");
    }

    private List<String> dapatDipilih() {
        return CHOICE.matcher(text(get("/meja?cari=" + tanda)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void mulai(String perihal) {
        post("/pelaksanaan/mulai", "sop", "lutim-setda-id-card", "perihal", perihal);
    }

    private MvcTestResult get(String path) {
        return get(path, penyusun);
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }

    private MvcTestResult post(String path, String... params) {
        return post(path, penyusun, params);
    }

    private MvcTestResult post(String path, Cookie who, String... params) {
        var request = mvc.post().uri(URI.create(path)).with(csrf()).cookie(who);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
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

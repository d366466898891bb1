package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.pelaksanaan.ContohPelaksanaan;
import id.laksana.pelaksanaan.mesin.Hasil.Alasan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.web.MessageFiles;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of cases, for who keeps cases and for others. */
@LaksanaTest
class PelaksanaanPagesTests {

    private static final String ALASAN = "Menunggu anggaran perubahan.";

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private Cookie biro;
    private Cookie kasubag;
    private String kasus;

    @BeforeEach
    void aCase() {
        biro = KeamananFixture.sesiPeraga(context, "hendrik.palinggi");
        kasubag = KeamananFixture.sesiPeraga(context, "ratna.paweli");
        kasus = "/pelaksanaan/" + ContohPelaksanaan.tersebar(context);
    }

    @Test
    void theListLeadsToTheCaseAndFilters() {
        assertThat(get(kasubag, "/pelaksanaan"))
                .hasStatusOk()
                .bodyText()
                .contains(kasus, "Langkah 11", "Berjalan");
        assertThat(get(kasubag, "/pelaksanaan?milik=saya"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(kasus)
                .contains("Hapus saringan");
        assertThat(get(kasubag, "/pelaksanaan?status=DITOLAK"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(kasus);
        assertThat(get(kasubag, "/pelaksanaan?status=OMONG")).hasStatus(400);
    }

    @Test
    void thePageTellsTheWayTheReturnAndThatTheChainHolds() {
        assertThat(get(kasubag, kasus))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "10 dari 36",
                        "1 kali",
                        "Putaran 2",
                        "1 dari 5 unit selesai",
                        "dari 2.400 menit",
                        "Langkah 5 mengembalikan pekerjaan ke langkah 4",
                        "Nomor surat belum ada.",
                        "Rantai",
                        "is-returned")
                .doesNotContain("pelaksanaan.peristiwa", "Batalkan pelaksanaan");
        assertThat(get(biro, kasus)).bodyText().contains("Batalkan pelaksanaan", "Kembalikan");
    }

    @Test
    void aCaseOfAnotherInstansiIsNotThere() {
        var other = KeamananFixture.sesiPeraga(context, "salmiah.pabeta");
        assertThat(get(other, kasus)).hasStatus(404);
        assertThat(get(other, kasus + "/batalkan")).hasStatus(404);
        assertThat(post(other, kasus + "/batalkan", "alasan", ALASAN)).hasStatus(404);
        assertThat(get(kasubag, "/pelaksanaan/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void whoMayNotIsToldWhoMay() {
        assertThat(get(kasubag, kasus + "/batalkan")).hasStatus(403);
        assertThat(post(kasubag, kasus + "/batalkan", "alasan", ALASAN))
                .hasStatus(422)
                .bodyText()
                .contains("tidak berwenang", ALASAN);
    }

    @Test
    void aCaseIsSuspendedResumedAndCancelledEachWithAReason() {
        refusedWithoutReason("/tangguhkan");
        assertThat(post(biro, kasus + "/lanjutkan", "alasan", ALASAN))
                .hasStatus(422)
                .bodyText()
                .contains("tidak sedang ditangguhkan", ALASAN);
        accepted("/tangguhkan");
        assertThat(get(biro, kasus)).bodyText().contains("Ditangguhkan", "Lanjutkan", ALASAN);
        refusedWithoutReason("/lanjutkan");
        accepted("/lanjutkan");
        refusedWithoutReason("/batalkan");
        accepted("/batalkan");
        assertThat(get(biro, kasus))
                .bodyText()
                .contains("Dibatalkan", "Tidak menunggu siapa pun")
                .doesNotContain("/batalkan");
        assertThat(post(biro, kasus + "/batalkan", "alasan", ALASAN))
                .hasStatus(422)
                .bodyText()
                .contains("sudah berakhir");
    }

    @Test
    void aUnitIsSentBackAndTheMissingAreLeftOut() {
        String unit = between(text(get(biro, kasus)), "kembalikan-unit?langkah=11&amp;unit=", "\"");
        String back = kasus + "/kembalikan-unit";
        assertThat(get(biro, back + "?langkah=11&unit=" + unit))
                .hasStatusOk()
                .bodyText()
                .contains("Kembalikan pekerjaan Bidang");
        assertThat(post(biro, back, "langkah", "11", "unit", unit, "alasan", " ")).hasStatus(422);
        assertThat(post(biro, back, "langkah", "11", "unit", unit, "alasan", ALASAN))
                .hasStatus3xxRedirection();
        assertThat(post(biro, back, "langkah", "11", "unit", unit, "alasan", ALASAN))
                .hasStatus(422)
                .bodyText()
                .contains("belum menyelesaikan bagiannya");
        assertThat(get(biro, kasus)).bodyText().contains("0 dari 5 unit selesai");
        assertThat(get(biro, kasus + "/tutup-sebaran?langkah=10")).hasStatus(404);
        missingUnitsAreLeftOut(unit);
    }

    private void missingUnitsAreLeftOut(String unit) {
        String close = kasus + "/tutup-sebaran";
        String form = text(get(biro, close + "?langkah=11"));
        assertThat(form).contains("5 unit belum selesai", unit);
        assertThat(post(biro, close, "langkah", "11", "unit", unit, "alasan", ALASAN))
                .hasStatus(422)
                .bodyText()
                .contains("unit yang belum selesai berubah", ALASAN);
        var fields =
                Stream.of(form.split("name=\"unit\" value=\""))
                        .skip(1)
                        .map(part -> part.substring(0, part.indexOf('"')))
                        .flatMap(kode -> Stream.of("unit", kode));
        var all =
                Stream.concat(Stream.of("langkah", "11", "alasan", ALASAN), fields)
                        .toArray(String[]::new);
        assertThat(post(biro, close, all)).hasStatus3xxRedirection();
        assertThat(get(biro, kasus))
                .bodyText()
                .contains("Dilanjutkan tanpa unit ini", "Langkah 11 dilanjutkan tanpa");
    }

    @Test
    void everyRefusalAndEveryStatusHasItsWords() {
        assertThat(MessageFiles.keys())
                .containsAll(
                        Stream.of(Alasan.values()).map(a -> "pelaksanaan.ditolak." + a).toList())
                .containsAll(
                        Stream.of(Status.values()).map(s -> "pelaksanaan.status." + s).toList());
    }

    private void refusedWithoutReason(String act) {
        assertThat(get(biro, kasus + act)).hasStatusOk();
        assertThat(post(biro, kasus + act, "alasan", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis dahulu alasannya");
    }

    private void accepted(String act) {
        assertThat(post(biro, kasus + act, "alasan", ALASAN))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(kasus);
    }

    private MvcTestResult get(Cookie who, String path) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String path, String... params) {
        var request = mvc.post().uri(path).with(csrf()).cookie(who);
        for (int i = 0; i < params.length; i += 2) {
            request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package id.laksana.pelaksanaan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.pelaksanaan.VersiFixture;
import id.laksana.pelaksanaan.mesin.Jawaban.Putusan;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages on which cases on an old version are decided. */
@LaksanaTest
class VersiLamaPagesTests {

    private static final String DAFTAR = "/pelaksanaan/versi-lama";
    private static final String PUTUSKAN = DAFTAR + "/putuskan";
    private static final String ALASAN = "Menyesuaikan peraturan baru.";

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private VersiFixture orang;
    private Cookie kepala;
    private UUID satu;
    private UUID dua;

    @BeforeEach
    void twoCases() {
        orang = VersiFixture.in(context);
        kepala = orang.sesi(orang.kepala);
        orang.berlaku("surat", VersiFixture.AWAL);
        satu = orang.mulai("surat", "Keterangan domisili");
        dua = orang.mulai("surat", "Keterangan usaha");
        orang.kerjakan(satu, null);
        orang.berlaku("surat", VersiFixture.BERIKUT);
    }

    @Test
    void severalAreDecidedAtOnceAndEachHistoryKeepsIt() {
        assertThat(get(kepala, "/pelaksanaan")).bodyText().contains(DAFTAR, "versi lama (2)");
        assertThat(get(kepala, "/sop/surat")).bodyText().contains(DAFTAR + "?sop=surat");
        assertThat(get(kepala, DAFTAR + "?sop=surat"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Keterangan domisili",
                        "2. Memeriksa konsep surat keterangan",
                        "Pindah ke langkah 3, Memeriksa kembali konsep",
                        "Belum diputuskan");
        assertThat(get(kepala, PUTUSKAN + "?kasus=" + satu + "&kasus=" + dua))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Langkah 2 “Memeriksa konsep surat keterangan” (Kepala Dinas)",
                        "tidak akan dikerjakan",
                        "Catat 2 putusan");
        var isian = isian(satu, "PINDAHKAN", "2", "3");
        isian.addAll(isian(dua, "PERTAHANKAN", "1", "1"));
        isian.addAll(List.of("alasan", ALASAN));
        assertThat(post(kepala, PUTUSKAN, isian))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(DAFTAR);
        assertThat(orang.terbuka(satu).getFirst().langkah()).isEqualTo(3);
        assertThat(get(kepala, DAFTAR))
                .bodyText()
                .contains("2 pelaksanaan sudah diputuskan", "dipindahkan ke versi baru");
        assertThat(get(kepala, DAFTAR))
                .bodyText()
                .contains("Selesai pada versi lama, kepala")
                .doesNotContain("Keterangan domisili", "Belum diputuskan");
        assertThat(get(kepala, "/pelaksanaan/" + satu))
                .bodyText()
                .contains(
                        "Dipindahkan dari versi 1 ke versi 2",
                        "2 “Memeriksa konsep surat keterangan” → 3 “Memeriksa kembali",
                        "SOP versi 2",
                        ALASAN);
        assertThat(get(kepala, "/pelaksanaan/" + dua))
                .bodyText()
                .contains("Diputuskan selesai pada versi 1", "Versi 2 sudah berlaku");
    }

    @Test
    void whatWasChosenIsShownBeforeItIsDone() {
        var isian = isian(satu, "PINDAHKAN", "2", "2");
        assertThat(post(kepala, DAFTAR + "/pratinjau", isian))
                .hasStatusOk()
                .bodyText()
                .contains("Anda pilih sendiri")
                .doesNotContain("tidak akan dikerjakan");
        assertThat(orang.terbuka(satu).getFirst().langkah()).isEqualTo(2);
        assertThat(orang.baca(satu).versi().nomorVersi()).isEqualTo(1);
    }

    @Test
    void aReasonIsNeededAndNothingTypedIsLost() {
        var isian = isian(satu, "BATALKAN", "2", "4");
        isian.addAll(List.of("alasan", " "));
        assertThat(post(kepala, PUTUSKAN, isian))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis dahulu alasannya", "value=\"BATALKAN\" checked")
                .containsPattern("value=\"4\" selected");
    }

    @Test
    void aCaseThatWentOnIsShownAfreshWhileTheOthersAreDone() {
        var isian = isian(satu, "PINDAHKAN", "2", "3");
        isian.addAll(isian(dua, "BATALKAN", "1", "1"));
        isian.addAll(List.of("alasan", ALASAN));
        orang.kerjakan(satu, Putusan.YA);
        assertThat(post(kepala, PUTUSKAN, isian))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "sudah berlanjut",
                        "1 pelaksanaan sudah diputuskan",
                        "Langkah 3 “Mencetak surat keterangan”",
                        ALASAN);
        assertThat(orang.baca(dua).pelaksanaan().status()).isEqualTo(Status.DIBATALKAN);
        assertThat(orang.baca(satu).versi().nomorVersi()).isEqualTo(1);
    }

    @Test
    void onlyWhoKeepsCasesDecides() {
        var staf = orang.sesi(orang.staf);
        assertThat(get(staf, DAFTAR)).hasStatus(403);
        assertThat(post(staf, PUTUSKAN, isian(satu, "BATALKAN", "2", "3"))).hasStatus(403);
        assertThat(get(staf, "/sop/surat")).bodyText().doesNotContain(DAFTAR);
        assertThat(get(staf, "/pelaksanaan/" + satu))
                .bodyText()
                .contains("Versi 2 sudah berlaku")
                .doesNotContain(PUTUSKAN);
        var other = VersiFixture.in(context);
        assertThat(get(other.sesi(other.kepala), PUTUSKAN + "?kasus=" + satu))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Keterangan domisili");
    }

    private List<String> isian(UUID kasus, String pilihan, String dari, String ke) {
        var berjalan = orang.baca(kasus);
        var berlaku = orang.versiBerlaku("surat");
        return new ArrayList<>(
                List.of(
                        "kasus",
                        kasus.toString(),
                        "urutan-" + kasus,
                        String.valueOf(berjalan.pelaksanaan().urutan()),
                        "berlaku-" + kasus,
                        berlaku.id().toString(),
                        "pilihan-" + kasus,
                        pilihan,
                        "tujuan-" + kasus + "-" + dari,
                        ke));
    }

    private MvcTestResult get(Cookie who, String path) {
        return mvc.get().uri(URI.create(path)).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String path, List<String> params) {
        var request = mvc.post().uri(path).with(csrf()).cookie(who);
        for (int i = 0; i < params.size(); i += 2) {
            request.param(params.get(i), params.get(i + 1));
        }
        return request.exchange();
    }
}

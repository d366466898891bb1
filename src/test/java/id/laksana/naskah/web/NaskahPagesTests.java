package id.laksana.naskah.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.PelaksanaanFixture;
import id.laksana.sop.DaftarSop;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A letter from its draft to the signed PDF, by the pages of the first rows of an SOP. */
@LaksanaTest
class NaskahPagesTests {

    private static final String SOP = "sulteng-dkukm-pengukuran-kinerja";

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    private PelaksanaanFixture orang;
    private UUID kasus;
    private final String tanda = UUID.randomUUID().toString();

    @BeforeEach
    void aCaseWhoseLetterIsToBeWritten() {
        orang = PelaksanaanFixture.in(context, "prov-sulteng");
        var sop = DaftarSop.sop(SOP);
        var start =
                post("/pelaksanaan/mulai", sesi(orang.pemulai(sop)), "sop", SOP, "perihal", tanda);
        kasus =
                UUID.fromString(
                        address(start).replaceAll(".*/pelaksanaan/([0-9a-f-]{36}).*", "$1"));
        for (int row = 1; row <= 3; row++) {
            selesai();
        }
    }

    @Test
    void aLetterIsDraftedCheckedCorrectedSignedAndNumbered() {
        Cookie drafter = sesi();
        String task = tugas();
        assertThat(text(get(task, drafter)))
                .contains("Rancangan Surat Pengukuran Kinerja", "Mulai rancangan");
        String edit = address(buat(task, drafter));
        String letter = edit.replaceAll("/sunting.*", "");
        assertThat(text(get(edit, drafter)))
                .contains("Kepala Bidang Kelembagaan", "nd-naskah", "belum diisi");
        // what is not complete keeps the row from being completed
        assertThat(text(post(task, drafter))).contains("masih kurang");
        assertThat(
                        simpan(
                                edit,
                                drafter,
                                "1",
                                "isi-klasifikasi",
                                "000.8.3.3",
                                "isi-isi",
                                "<p>Mohon <b>data</b> disampaikan.</p><script>x()</script>"))
                .hasStatus3xxRedirection();
        assertThat(text(get(letter, drafter)))
                .contains("Mohon <strong>data</strong> disampaikan.")
                .doesNotContain("x()");
        assertThat(post(task, drafter)).hasRedirectedUrl("/meja");

        Cookie head = sesi();
        String check = tugas();
        assertThat(text(get(check, head))).contains("Mohon <strong>data</strong>", "Beri komentar");
        assertThat(
                        post(
                                letter + "/komentar",
                                head,
                                "tugas",
                                check.substring(7),
                                "bidang",
                                "isi",
                                "teks",
                                "Sebutkan batas waktunya."))
                .hasStatus3xxRedirection();
        assertThat(text(get(check, head))).contains("Sebutkan batas waktunya.");
        String correct = letter + "/sunting?tugas=" + check.substring(7);
        // a stale form is refused, and what was typed stays
        assertThat(text(simpan(correct, head, "1", "isi-isi", "<p>Naskah dari versi lama.</p>")))
                .contains("Tidak tersimpan", "Naskah dari versi lama.");
        simpan(correct, head, "2", "isi-isi", "<p>Mohon data disampaikan sebelum 5 Oktober.</p>");
        assertThat(text(get(letter + "?versi=3&banding=2", head)))
                .contains("<ins>", "5 Oktober", "versi 3");
        // who has not the task in hand changes nothing
        assertThat(simpan(correct, drafter, "3", "isi-isi", "<p>Lain</p>")).hasStatus(409);
        assertThat(post(check, head, "jawaban", "YA")).hasRedirectedUrl("/meja");
        assertThat(post(tugas(), sesi(), "jawaban", "YA")).hasRedirectedUrl("/meja");

        Cookie signer = sesi();
        assertThat(text(get(tugas(), signer))).contains("Tandatangani naskah ini");
        assertThat(post(tugas(), signer)).hasRedirectedUrl("/meja");
        String signed = text(get(letter, signer));
        assertThat(signed)
                .containsPattern("000\\.8\\.3\\.3/\\d+/DKUKM/[IVX]+/\\d{4}")
                .contains("PDF yang ditandatangani", "Ditandatangani");
        assertThat(get(letter + ".pdf", signer)).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(get("/naskah?cari=Pengukuran", signer))).contains(letter);
        assertThat(get(letter + "/sunting", signer)).hasRedirectedUrl(letter);
    }

    @Test
    void aRowWithoutADraftGoesOnAndADraftThatComesBackBeginsANewRound() {
        String task = tugas();
        Cookie drafter = sesi();
        String letter = address(buat(task, drafter)).replaceAll("/sunting.*", "");
        simpan(
                letter + "/sunting?tugas=" + task.substring(7),
                drafter,
                "1",
                "isi-klasifikasi",
                "000.8.3.3",
                "isi-isi",
                "Isi surat.");
        post(task, drafter);
        assertThat(post(tugas(), sesi(), "jawaban", "TIDAK", "catatan", "Perbaiki dahulu."))
                .hasRedirectedUrl("/meja");
        assertThat(text(get(tugas(), sesi()))).contains("Pengukuran Kinerja", "Sunting rancangan");
        simpan(
                letter + "/sunting?tugas=" + tugas().substring(7),
                sesi(),
                "2",
                "isi-isi",
                "Isi surat yang diperbaiki.");
        assertThat(text(get(letter, sesi()))).contains("versi 3");
    }

    private MvcTestResult buat(String task, Cookie who) {
        return post(
                "/naskah" + task,
                who,
                "jenis",
                "surat-dinas",
                "dokumen",
                "Rancangan Surat Pengukuran Kinerja");
    }

    private MvcTestResult simpan(String edit, Cookie who, String versi, String... isian) {
        var fields = new String[isian.length + 2];
        System.arraycopy(isian, 0, fields, 2, isian.length);
        fields[0] = "versi";
        fields[1] = versi;
        return post(edit, who, fields);
    }

    /** Completes the open task as its row wants it. */
    private void selesai() {
        assertThat(post(tugas(), sesi())).hasRedirectedUrl("/meja");
    }

    private String tugas() {
        return "/tugas/" + orang.terbuka(kasus).getFirst().id();
    }

    private Cookie sesi() {
        return sesi(orang.siapa(orang.terbuka(kasus).getFirst()));
    }

    private Cookie sesi(Pelaku who) {
        var session = KeamananFixture.sesiPeraga(context, orang.akun(who));
        post("/jabatan/pilih", session, "jabatan", who.jabatan().toString());
        return session;
    }

    private MvcTestResult get(String path, Cookie who) {
        return mvc.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(String path, Cookie who, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).cookie(who);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String address(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package id.laksana.naskah.surat;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.laksana.LaksanaTest;
import id.laksana.naskah.surat.KotakSurat.Pengaman;
import id.laksana.naskah.surat.SuratMasuk.Pembaca;
import id.laksana.pelaksanaan.IsiBerkas;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Letters by e-mail, from a real IMAP server. */
@LaksanaTest
class PengambilSurelTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));

    @Autowired ApplicationContext context;
    @Autowired PengambilSurel pengambil;
    @Autowired PengaturanKotak pengaturan;
    @Autowired SuratMasuk surat;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private SuratFixture uji;

    @BeforeEach
    void mailbox() {
        server.start();
        server.setUser("surat@uji.example", "surat", "rahasia-uji");
        uji = SuratFixture.in(context);
        simpan(server.getImap().getPort(), "rahasia-uji");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whatComesAfterTheMailboxWasSetUpIsTakenInOnce() throws Exception {
        kirim("Lama", "sebelum", null);
        ambil();
        assertThat(masuk()).as("from the present on").isEmpty();
        kirim("Undangan rapat", "Mohon hadir.", IsiBerkas.pdf());
        kirim("Laporan", "<b>tebal</b>", IsiBerkas.text("<html><script>1</script></html>"));
        ambil();
        ambil();
        assertThat(masuk().stream().map(one -> one.isi().perihal()))
                .containsExactly("Laporan", "Undangan rapat");
        var first = masuk().getLast();
        assertThat(first.isi().pengirim()).isEqualTo("Dinas Ürusan Uji");
        assertThat(first.kontak()).isEqualTo("dinas@uji.example");
        assertThat(uji.call(() -> surat.daftarBerkas(first.id())).stream().map(BerkasSurat::nama))
                .containsExactly("isi-surel.txt", "pindaian.pdf");
        assertThat(masuk().getFirst().alasan()).contains("pindaian.pdf");
        assertThat(uji.call(pengaturan::sekarang).galat()).isNull();
    }

    @Test
    void aMailboxThatCannotBeReadSaysWhyAndLosesNothing() throws Exception {
        ambil();
        kirim("Menyusul", "isi", null);
        simpan(1, "");
        ambil();
        assertThat(uji.call(pengaturan::sekarang).galat()).isNotBlank();
        simpan(server.getImap().getPort(), "");
        ambil();
        assertThat(masuk().stream().map(one -> one.isi().perihal())).containsExactly("Menyusul");
        assertThat(uji.call(pengaturan::sekarang).galat()).isNull();
    }

    @Test
    void thePasswordIsSealed() {
        var kept =
                uji.call(
                        () ->
                                jdbc.sql("SELECT sandi FROM naskah.kotak_surat")
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("rahasia-uji");
        assertThat(uji.call(pengaturan::sandi)).isEqualTo("rahasia-uji");
    }

    private void simpan(int port, String sandi) {
        var box =
                new KotakSurat(
                        true,
                        "127.0.0.1",
                        port,
                        Pengaman.TANPA,
                        "surat",
                        "INBOX",
                        null,
                        null,
                        null,
                        null);
        uji.call(
                () -> {
                    pengaturan.simpan(box, sandi, uji.pencatat);
                    return true;
                });
    }

    private void ambil() {
        uji.di.call(
                () -> {
                    pengambil.ambil(clock.instant());
                    return true;
                });
    }

    private List<Surat> masuk() {
        return uji.call(
                () ->
                        surat.daftar(
                                SaringanSurat.dari(StatusSurat.MENUNGGU, ""),
                                new Pembaca(uji.pencatat.jabatan(), true),
                                0,
                                50));
    }

    private void kirim(String subject, String text, byte @Nullable [] file) throws Exception {
        var message = new MimeMessage(GreenMailUtil.getSession(server.getImap().getServerSetup()));
        var parts = new MimeMessageHelper(message, true, "UTF-8");
        parts.setFrom("dinas@uji.example", "Dinas Ürusan Uji");
        parts.setTo("surat@uji.example");
        parts.setSubject(subject);
        parts.setText(text, text.startsWith("<"));
        if (file != null) {
            parts.addAttachment("pindaian.pdf", new ByteArrayResource(file));
        }
        server.getUserManager().getUser("surat").deliver(message);
    }
}

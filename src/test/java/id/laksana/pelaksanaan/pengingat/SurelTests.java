package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.pelaksanaan.pengingat.PilihanPemberitahuan.Surel;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** E-mail to a real mail server; the one the tests are set up with is dead. */
@LaksanaTest
class SurelTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired ApplicationContext context;
    @Autowired JalanPengingat jalan;
    @Autowired DaftarPilihan pilihan;
    @Autowired KirimanRepository kiriman;
    @Autowired SmtpProperties smtp;
    @Autowired TransactionTemplate transaction;

    /** To the dead server. */
    @Autowired PengirimSurel mati;

    private PengirimSurel hidup;
    private PengingatFixture uji;
    private UUID bayu;

    SurelTests() {
        server.start();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        toServer = sender;
    }

    private final JavaMailSenderImpl toServer;

    @BeforeEach
    void instansi() {
        uji = PengingatFixture.in(context);
        hidup = new PengirimSurel(toServer, smtp, kiriman, transaction);
        bayu = uji.sop.penyusun.pegawai();
        uji.surel(bayu, "bayu@uji.example");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void jalan(String local) {
        Tenant.run(uji.organisasi.instansi, () -> jalan.jalan(at(local)));
    }

    private void kirim(PengirimSurel sender, String local) {
        Tenant.run(uji.organisasi.instansi, () -> sender.kirim(at(local)));
    }

    private void pilih(Surel surel, String bahasa) {
        Tenant.run(
                uji.organisasi.instansi,
                () -> pilihan.simpan(bayu, new PilihanPemberitahuan(surel, bahasa)));
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    @Test
    void aDeadServerDelaysAndNeverLosesOrDoubles() throws Exception {
        pilih(Surel.SEKETIKA, "id");
        var task = uji.tugasSehari("Laporan triwulan");
        jalan("2026-07-06T13:30");
        kirim(mati, "2026-07-06T13:30");
        kirim(hidup, "2026-07-06T13:30");
        assertThat(received()).as("tried again a minute later").isEmpty();
        kirim(mati, "2026-07-06T13:31");
        kirim(hidup, "2026-07-06T13:32");
        assertThat(received()).as("and two minutes later").isEmpty();
        kirim(hidup, "2026-07-06T13:33");
        kirim(hidup, "2026-07-06T13:34");
        jalan("2026-07-06T13:35");
        kirim(hidup, "2026-07-06T13:36");
        assertThat(received()).hasSize(1);
        var mail = received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Tenggat mendekat: Menyusun laporan");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(String.valueOf(mail.getContent()))
                .contains("Laporan triwulan", "15.00 WITA", "/tugas/" + task);
    }

    @Test
    void pausesGrowToAnHour() {
        assertThat(PengirimSurel.jeda(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(PengirimSurel.jeda(3)).isEqualTo(Duration.ofMinutes(8));
        assertThat(PengirimSurel.jeda(50)).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void whoWantsNewsAtOnceHearsOfANewTaskOnceInHisLanguage() throws Exception {
        pilih(Surel.SEKETIKA, "en");
        jalan("2026-07-06T08:00");
        uji.tugas(
                uji.kasus("Laporan", "BERJALAN"),
                PengingatFixture.ANALIS,
                at("2026-07-06T08:00:30"),
                null);
        jalan("2026-07-06T08:01");
        jalan("2026-07-06T08:02");
        kirim(hidup, "2026-07-06T08:02");
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getSubject()).isEqualTo("New task: Menyusun laporan");
    }

    @Test
    void theDigestComesOnceOnAnOfficeDayAndOnlyWithSomethingToSay() throws Exception {
        uji.tugasSehari("Laporan terlambat");
        jalan("2026-07-11T09:00");
        jalan("2026-07-12T09:00");
        jalan("2026-07-13T07:29");
        jalan("2026-07-13T20:00");
        kirim(hidup, "2026-07-13T20:00");
        assertThat(received()).as("weekend, too early, too late").isEmpty();
        jalan("2026-07-14T07:30");
        jalan("2026-07-14T10:00");
        kirim(hidup, "2026-07-14T10:00");
        assertThat(received()).hasSize(1);
        var mail = received().getFirst();
        assertThat(mail.getSubject()).contains("1 terlambat");
        assertThat(GreenMailUtil.getBody(mail)).contains("Laporan terlambat");
        assertThat(mail.getAllRecipients()[0]).hasToString("bayu@uji.example");
    }

    @Test
    void whoWantsNoneOrHasNoAddressGetsNone() {
        pilih(Surel.TIDAK, "id");
        uji.tugasSehari("Laporan");
        jalan("2026-07-06T13:30");
        jalan("2026-07-07T08:00");
        jalan("2026-07-08T08:00");
        kirim(hidup, "2026-07-08T08:00");
        assertThat(received()).isEmpty();
    }
}

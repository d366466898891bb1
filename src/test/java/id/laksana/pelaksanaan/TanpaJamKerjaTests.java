package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.keamanan.KeamananFixture;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An instansi whose office hours nobody has entered works, only nothing is due. */
@LaksanaTest
class TanpaJamKerjaTests {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester mvc;

    @Test
    void theStepOpensWithoutADueMomentAndThePagesSayWhy() {
        var kantor = new KantorUji(context, "");
        JdbcClient.create(context.getBean("ownerDataSource", DataSource.class))
                .sql("DELETE FROM organisasi.jam_kerja WHERE instansi_id = ?")
                .param(kantor.orang.instansi)
                .update();
        var kasus = kantor.sampai(2);
        var task = kantor.tugas(kasus);
        assertThat(task.tenggat()).isNull();
        var kabag = KeamananFixture.sesi(context, kantor.kabag);
        assertThat(body("/tugas/" + task.id(), kabag))
                .contains("Tenggat tidak dapat dihitung", "Organisasi, Kalender kerja");
        assertThat(body("/pelaksanaan/" + kasus, kabag)).contains("Memeriksa rancangan laporan");
        assertThat(body("/meja", kabag)).contains("Memeriksa rancangan laporan");
        assertThat(body("/organisasi/kalender", kabag)).contains("Jam kerja belum ditetapkan");
    }

    private String body(String path, Cookie who) {
        var result = mvc.get().uri(path).cookie(who).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

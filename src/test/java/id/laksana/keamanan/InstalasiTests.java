package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.keamanan.KeamananFixture.Orang;
import id.laksana.keamanan.audit.BarisAudit;
import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.SaringanAudit;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LaksanaTest
class InstalasiTests {

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;
    @Autowired CatatanAudit audit;
    @Autowired DaftarInstansi daftarInstansi;

    private int pengelola;
    private Cookie admin;
    private KeamananFixture other;
    private Orang budi;

    @BeforeEach
    void administratorAndAnInstansi() {
        pengelola =
                Tenant.callForInstallation(() -> daftarInstansi.denganKode(Instansi.PENGELOLA))
                        .orElseThrow()
                        .id();
        admin = KeamananFixture.sesiAdministrator(context);
        other = KeamananFixture.in(context);
        budi = other.orang("budi", "keamanan.kelola");
    }

    @Test
    void theFirstStartMadeAnAdministratorWhoMustChangeThePassword() {
        var first = KeamananFixture.sesiPeraga(context, "admin");
        assertThat(mvc.get().uri("/instalasi").cookie(first)).hasRedirectedUrl("/akun/sandi");
    }

    @Test
    void anotherInstansiIsOpenedForAdministrationAndBothLogsSayWhoDidIt() {
        var accounts = mvc.get().uri("/keamanan/akun").cookie(admin);
        assertThat(accounts).hasStatusOk().bodyText().doesNotContain(budi.nama());
        open(other.organisasi.kode);
        assertThat(mvc.get().uri("/keamanan/akun").cookie(admin))
                .hasStatusOk()
                .bodyText()
                .contains(budi.nama());
        assertThat(acts(other.organisasi.instansi)).contains("instalasi.buka");
        assertThat(acts(pengelola)).contains("instalasi.buka");
        open(Instansi.PENGELOLA);
        assertThat(mvc.get().uri("/keamanan/akun").cookie(admin))
                .bodyText()
                .doesNotContain(budi.nama());
    }

    @Test
    void theOwnAccountStaysTheOwnWhileAnotherInstansiIsOpen() {
        open(other.organisasi.kode);
        assertThat(mvc.get().uri("/akun").cookie(admin))
                .hasStatusOk()
                .bodyText()
                .contains("Administrator");
        var token = mvc.post().uri("/keamanan/token").with(csrf()).cookie(admin).param("nama", "x");
        assertThat(token).hasStatusOk().bodyText().contains("Token dibuat di instansi sendiri");
    }

    @Test
    void anInstansiIsFoundedOnceAndBadCodesAreExplained() {
        var code = "uji-" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(found(code)).hasStatus3xxRedirection();
        assertThat(Tenant.callForInstallation(() -> daftarInstansi.denganKode(code))).isPresent();
        assertThat(found(code)).hasStatusOk().bodyText().contains("sudah dipakai instansi lain");
        assertThat(found("Tidak Sah!")).hasStatusOk().bodyText().contains("huruf kecil");
    }

    @Test
    void whoManagesAnInstansiCannotOpenAnother() {
        assertThat(mvc.get().uri("/instalasi").cookie(other.sesi(budi))).hasStatus(403);
        assertThat(mvc.post().uri("/instalasi/laksana/buka").with(csrf()).cookie(other.sesi(budi)))
                .hasStatus(403);
    }

    private void open(String kode) {
        assertThat(mvc.post().uri("/instalasi/" + kode + "/buka").with(csrf()).cookie(admin))
                .hasRedirectedUrl("/instalasi");
    }

    private MvcTestResult found(String kode) {
        return mvc.post()
                .uri("/instalasi")
                .with(csrf())
                .cookie(admin)
                .param("kode", kode)
                .param("nama", "Pemerintah Kota Uji")
                .param("namaPendek", "Kota Uji")
                .param("jenis", "kota")
                .param("zona", "Asia/Jayapura")
                .exchange();
    }

    private List<String> acts(int instansi) {
        var all = new SaringanAudit("", "", null, null, Long.MAX_VALUE);
        return Tenant.call(instansi, () -> audit.cari(all)).stream()
                .map(BarisAudit::tindakan)
                .toList();
    }
}

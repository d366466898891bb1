package id.laksana.keamanan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.laksana.LaksanaTest;
import id.laksana.organisasi.Sebagai;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rights hang on the post one acts for, for as long as one holds it. */
@LaksanaTest
class RightsTests {

    private static final String MANAGED = "/keamanan/akun";

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext context;

    private KeamananFixture fixture;

    @BeforeEach
    void instansi() {
        fixture = KeamananFixture.in(context);
    }

    @Test
    void thePostWithTheRightOpensThePageAndTheOtherDoesNot() {
        var manager = fixture.orang("kelola", "keamanan.kelola");
        var other = fixture.orang("biasa");
        assertThat(mvc.get().uri(MANAGED).cookie(fixture.sesi(manager))).hasStatusOk();
        assertThat(mvc.get().uri(MANAGED).cookie(fixture.sesi(other))).hasStatus(403);
    }

    @Test
    void aPltHasTheRightsOfThePostUntilItEnds() {
        var siti = fixture.orang("siti");
        var post = fixture.jabatan("z-kepala-kosong", "keamanan.kelola");
        var plt =
                fixture.organisasi.pemangku(
                        post, siti.pegawai(), Sebagai.PLT, 1, "2020-01-01", "2100-01-01");
        var session = fixture.sesi(siti);
        assertThat(mvc.get().uri(MANAGED).cookie(session)).hasStatus(403);
        var choose =
                mvc.post()
                        .uri("/jabatan/pilih")
                        .with(csrf())
                        .cookie(session)
                        .param("jabatan", post.toString());
        assertThat(choose).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(MANAGED).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Plt. Z-Kepala-Kosong");
        fixture.organisasi.insert(
                "UPDATE organisasi.pemangku_jabatan SET berlaku = '[2020-01-01,2021-01-01)' WHERE id = :a RETURNING id",
                plt);
        assertThat(mvc.get().uri(MANAGED).cookie(session)).hasStatus(403);
    }

    @Test
    void theStandInActsWhileTheHolderIsAwayAndTheHolderDoesNot() {
        var head = fixture.orang("kepala", "keamanan.kelola");
        var standIn = fixture.orang("sekretaris");
        var headSession = fixture.sesi(head);
        assertThat(mvc.get().uri(MANAGED).cookie(headSession)).hasStatusOk();
        fixture.organisasi.pengganti(
                head.jabatan(), standIn.jabatan(), Sebagai.PLH, "2020-01-01", "2100-01-01");
        assertThat(mvc.get().uri(MANAGED).cookie(headSession)).hasStatus(403);
        var session = fixture.sesi(standIn);
        var choose =
                mvc.post()
                        .uri("/jabatan/pilih")
                        .with(csrf())
                        .cookie(session)
                        .param("jabatan", head.jabatan().toString());
        assertThat(choose).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(MANAGED).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Plh. ");
    }

    @Test
    void nobodyChoosesAPostHeDoesNotHold() {
        var manager = fixture.orang("kelola", "keamanan.kelola");
        var other = fixture.orang("biasa");
        assertThat(
                        mvc.post()
                                .uri("/jabatan/pilih")
                                .with(csrf())
                                .cookie(fixture.sesi(other))
                                .param("jabatan", manager.jabatan().toString()))
                .hasStatus(403);
    }

    @Test
    void aRightTakenFromThePostIsGoneWithTheNextRequestAndNobodyLocksHimselfOut() {
        var manager = fixture.orang("kelola", "keamanan.kelola");
        var second = fixture.orang("kedua", "keamanan.kelola");
        var session = fixture.sesi(manager);
        var itself = "/keamanan/hak/" + manager.jabatan();
        assertThat(mvc.post().uri(itself).with(csrf()).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("tidak dapat mencabut");
        assertThat(mvc.post().uri(itself).with(csrf()).cookie(fixture.sesi(second)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(MANAGED).cookie(session)).hasStatus(403);
    }

    @Test
    void theInstallationIsNotManagedFromAnInstansi() {
        var manager = fixture.orang("kelola", "keamanan.kelola");
        var session = fixture.sesi(manager);
        var save =
                mvc.post()
                        .uri("/keamanan/hak/" + manager.jabatan())
                        .with(csrf())
                        .cookie(session)
                        .param("hak", "keamanan.kelola", "instalasi.kelola");
        assertThat(save).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/instalasi").cookie(session)).hasStatus(403);
    }
}

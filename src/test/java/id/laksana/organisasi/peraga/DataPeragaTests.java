package id.laksana.organisasi.peraga;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.LaksanaTest;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Nip;
import id.laksana.organisasi.Pemangkuan;
import id.laksana.organisasi.Pengisi;
import id.laksana.organisasi.Sebagai;
import id.laksana.organisasi.StatusPegawai;
import id.laksana.organisasi.kalender.DaftarKalender;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LaksanaTest
class DataPeragaTests {

    @Autowired DataPeraga peraga;
    @Autowired PeragaRepository repository;
    @Autowired DaftarInstansi daftarInstansi;
    @Autowired DaftarPegawai daftarPegawai;
    @Autowired DaftarKalender daftarKalender;
    @Autowired Pemangkuan pemangkuan;
    @Autowired Pengisi pengisi;
    @Autowired TransactionTemplate transaction;

    static List<OrganisasiFile> files() {
        return DataPeraga.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyInventedNipIsSound(OrganisasiFile file) {
        for (var orang : file.pegawai()) {
            if (orang.nip() != null) {
                var nip = Objects.requireNonNull(Nip.parse(orang.nip()), orang.akun());
                assertThat(nip.periksa(StatusPegawai.valueOf(orang.status()), null))
                        .as(orang.akun())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPersonOfTheFileIsThereAndMarkedAsInvented(OrganisasiFile file) throws Exception {
        in(
                file.instansi().kode(),
                () -> {
                    assertThat(file.problems()).isEmpty();
                    var all = daftarPegawai.cari(DaftarPegawai.Saringan.cari(""), 0);
                    assertThat(all.jumlah()).isEqualTo(file.pegawai().size());
                    assertThat(all.daftar()).allMatch(p -> p.peraga());
                    return null;
                });
    }

    @Test
    void loadingAgainChangesNothing() throws Exception {
        peraga.load();
        in(
                "prov-sulteng",
                () -> {
                    assertThat(transaction.<Boolean>execute(_ -> repository.empty())).isFalse();
                    return null;
                });
    }

    @Test
    void rolesOfTheSourcesResolveToPeople() throws Exception {
        var saat = Instant.parse("2026-11-21T02:00:00Z");
        in(
                "prov-sulteng",
                () -> {
                    assertThat(pengisi.jabatan("dkukm/kadis", saat)).hasSize(1);
                    assertThat(
                                    pengisi.staf(
                                            "dkukm/sekretariat/subbag-pka",
                                            "fungsional-umum",
                                            saat))
                            .isNotEmpty();
                    assertThat(pengisi.staf("dkukm/sekretariat/subbag-pka", null, saat))
                            .isNotEmpty();
                    assertThat(pengisi.tim("tim-lkjip", saat))
                            .first()
                            .extracting(a -> a.peran())
                            .isEqualTo("ketua");
                    assertThat(pengisi.setiapUnit("bidang-upt", saat))
                            .hasSize(5)
                            .allMatch(unit -> unit.kepala().size() == 1);
                    assertThat(pengisi.unit(List.of("bappeda"), saat).getFirst().kepala())
                            .hasSize(1);
                    assertThat(pengisi.jabatan("tidak/ada", saat)).isEmpty();
                    return null;
                });
    }

    @Test
    void theSecretaryStandsInForTheHeadOfTheDinasInOneWeek() throws Exception {
        in(
                "prov-sulteng",
                () -> {
                    var plh =
                            pengisi.jabatan("dkukm/kadis", Instant.parse("2026-11-24T02:00:00Z"))
                                    .getFirst();
                    assertThat(plh.sebagai()).isEqualTo(Sebagai.PLH);
                    assertThat(plh.atasNama()).isNotNull();
                    assertThat(
                                    pemangkuan.jabatanYangDipegang(
                                            plh.pegawai(), Instant.parse("2026-11-24T02:00:00Z")))
                            .hasSize(2);
                    assertThat(
                                    pengisi.jabatan(
                                            "dkukm/kadis", Instant.parse("2026-11-27T16:00:00Z")))
                            .allMatch(p -> p.sebagai() == Sebagai.DEFINITIF);
                    return null;
                });
    }

    @Test
    void everyInstansiHasItsCalendar() throws Exception {
        in(
                "prov-sulteng",
                () -> {
                    var kalender = daftarKalender.kalender();
                    assertThat(kalender.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
                    assertThat(
                                    kalender.workingDays(
                                            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                            .isEqualTo(240);
                    return null;
                });
    }

    private <T> void in(String kode, Callable<T> work) throws Exception {
        int id =
                Tenant.callForInstallation(() -> daftarInstansi.denganKode(kode))
                        .orElseThrow()
                        .id();
        Tenant.call(id, work::call);
    }
}

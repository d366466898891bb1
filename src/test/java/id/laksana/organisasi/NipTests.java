package id.laksana.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.Nip.Temuan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTests {

    @ParameterizedTest
    @CsvSource({
        "196608011988031001, 1966-08-01, 1988-03",
        "198503122010121002, 1985-03-12, 2010-12"
    })
    void theNumberTellsBirthAppointmentAndSex(String digits, LocalDate born, YearMonth appointed) {
        var nip = nip(digits);
        assertThat(nip.tanggalLahir()).isEqualTo(born);
        assertThat(nip.pengangkatan()).isEqualTo(appointed);
        assertThat(nip.jenisKelamin()).isEqualTo(JenisKelamin.L);
        assertThat(nip.periksa(StatusPegawai.PNS, JenisKelamin.L)).isEmpty();
    }

    @Test
    void itIsPrintedInGroupsAndReadWithAnyOfThem() {
        assertThat(nip("198503122010121002").tercetak()).isEqualTo("19850312 201012 1 002");
        assertThat(nip("19850312.201012.1.002")).isEqualTo(nip("'19850312 201012 1 002"));
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertThat(nip("196902302009011009").periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(true, "nip.tanggal-lahir"));
    }

    @Test
    void aPppkHas21WhereAPnsHasTheMonth() {
        var nip = nip("198906302025211045");
        assertThat(nip.pppk()).isTrue();
        assertThat(Objects.requireNonNull(nip.pengangkatan()).getYear()).isEqualTo(2025);
        assertThat(nip.periksa(StatusPegawai.PPPK, JenisKelamin.L)).isEmpty();
        assertThat(nip.periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(true, "nip.pppk-bukan-pns"));
    }

    @Test
    void zerosOfASpreadsheetAreAWarning() {
        assertThat(nip("197306181993031000").periksa(StatusPegawai.PNS, null))
                .isEqualTo(List.of(new Temuan(false, "nip.nol-excel")));
    }

    @Test
    void sexMonthAndAgeAreChecked() {
        assertThat(nip("198503122010123002").periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(true, "nip.jenis-kelamin"));
        assertThat(nip("198503122010121002").periksa(StatusPegawai.PNS, JenisKelamin.P))
                .contains(new Temuan(true, "nip.jenis-kelamin-beda"));
        assertThat(nip("198503122010131002").periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(true, "nip.bulan-pengangkatan"));
        assertThat(nip("200003122010121002").periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(true, "nip.terlalu-muda"));
        assertThat(nip("196003122010121002").periksa(StatusPegawai.PNS, null))
                .contains(new Temuan(false, "nip.usia-pengangkatan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19850312", "1985031220101210022", "1.98503E+17", "19850312201012100O"})
    void anythingElseIsNoNip(String text) {
        assertThat(Nip.parse(text)).isNull();
    }

    private static Nip nip(String text) {
        return Objects.requireNonNull(Nip.parse(text));
    }
}

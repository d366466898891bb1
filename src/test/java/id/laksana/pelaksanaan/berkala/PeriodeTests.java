package id.laksana.pelaksanaan.berkala;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodeTests {

    @ParameterizedTest
    @CsvSource({
        "MINGGUAN,   2027-01-01, 2026-W53, 2026-12-28, 2026-12-30",
        "BULANAN,    2026-02-14, 2026-02,  2026-02-01, 2026-02-03",
        "TRIWULANAN, 2026-08-31, 2026-T3,  2026-07-01, 2026-08-03",
        "TAHUNAN,    2026-08-31, 2026,     2026-01-01, 2026-02-03",
    })
    void hasACodeAFirstDayAndDays(
            Ulang ulang, LocalDate day, String kode, LocalDate awal, LocalDate third) {
        var periode = Periode.dari(ulang, day);
        assertThat(periode.kode()).isEqualTo(kode);
        assertThat(periode.awal()).isEqualTo(awal);
        assertThat(periode.tanggal(3, 2)).isEqualTo(third);
        assertThat(periode.geser(-1).geser(1)).isEqualTo(periode);
    }

    @Test
    void aDayThatAMonthDoesNotHaveIsItsLast() {
        assertThat(Periode.dari(Ulang.BULANAN, LocalDate.of(2026, 2, 1)).tanggal(31, 0))
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "MINGGUAN,   'Rapat minggu {minggu} {tahun}',    Rapat minggu 53 2026",
        "BULANAN,    'Rekap {bulan} {tahun}',            Rekap Januari 2027",
        "TRIWULANAN, 'Triwulan {triwulan} {tahun}',      Triwulan I 2027",
        "TAHUNAN,    'LKjIP {tahun}',                    LKjIP 2027",
    })
    void aSubjectNamesThePeriod(Ulang ulang, String pola, String subject) {
        assertThat(Periode.takDikenal(ulang, pola)).isEmpty();
        assertThat(Periode.dari(ulang, LocalDate.of(2027, 1, 1)).isi(pola)).isEqualTo(subject);
    }

    @Test
    void aWordThatSaysNothingOfThePeriodIsFound() {
        assertThat(Periode.takDikenal(Ulang.TAHUNAN, "Laporan {bulan} {tahun} {apa}"))
                .containsExactly("apa", "bulan");
    }
}

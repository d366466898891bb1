package id.laksana.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.pelaksanaan.GiliranFormulir;
import id.laksana.web.FormErrors;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading and judging what is typed into a sheet, and joining it: without a database. */
class LembarTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12,50|12.50",
                "1.234|1234",
                "1.234.567,8|1234567.8",
                "-3,25|-3.25",
                "−1|-1",
                "0|0",
                "' 7 '|7",
                "12.5|",
                "1.23|",
                "1,2,3|",
                "12,|",
                "12x|",
                "1.2345|",
                "''|",
                "85%|",
                "1e3|"
            })
    void aNumberIsReadAsOfficesWriteIt(String text, @Nullable BigDecimal number) {
        assertThat(AngkaTertulis.baca(text, "dokumen").orElse(null)).isEqualTo(number);
    }

    @Test
    void aPercentSignBelongsToPercentages() {
        assertThat(AngkaTertulis.baca("85,5 %", "%")).contains(new BigDecimal("85.5"));
        assertThat(AngkaTertulis.baca("85,5%", "Persen")).contains(new BigDecimal("85.5"));
    }

    @Test
    void aBlockOfASpreadsheetIsReadWithItsQuotesAndLines() {
        assertThat(IsianLembar.sel("a\tb\r\n\t\"x \"\"y\"\"\nz\"\n5\""))
                .containsExactly(List.of("a", "b"), List.of("", "x \"y\" z"), List.of("5\""));
        assertThat(
                        IsianLembar.tempel(
                                "1\tBPS\tterlalu\tbanyak\n2\n3",
                                List.of(4, 7),
                                List.of("realisasi", "bukti")))
                .isEqualTo(
                        Map.of(
                                4, Map.of("realisasi", "1", "bukti", "BPS"),
                                7, Map.of("realisasi", "2")));
    }

    @Test
    void onlyFieldsOfTheSheetAreItsEntries() {
        assertThat(
                        IsianLembar.dari(
                                Map.of(
                                        "realisasi-2", "5",
                                        "catatan", "x",
                                        "jawaban-1", "YA",
                                        "realisasi-9999", "x"),
                                DataIndikator.KOLOM))
                .isEqualTo(Map.of(2, Map.of("realisasi", "5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|realisasi-1|kinerja.kosong.realisasi", "12.5|realisasi-1|kinerja.salah.angka",
                "1,234|realisasi-1|kinerja.salah.terlalu-banyak-desimal",
                        "-0,1|realisasi-1|kinerja.salah.terlalu-kecil",
                "100,01|realisasi-1|kinerja.salah.terlalu-besar",
                        "Belum ada data|kendala-1|kinerja.kosong.alasan"
            })
    void whatIsWrongIsSaidAtItsCell(String typed, String field, String key) {
        var row = row("%", "0", "100", "").dengan(Map.of("realisasi", typed));
        assertThat(row.masalah(FormErrors.none()).problems())
                .extracting(FormErrors.Problem::field, FormErrors.Problem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key));
    }

    @Test
    void noDataIsAValueOfItsOwnAndNeedsItsReason() {
        var row = row("%", "", "", "").dengan(Map.of("belum", "1", "kendala", "Survei Desember"));
        assertThat(row.masalah(FormErrors.none()).any()).isFalse();
        assertThat(row.angka()).isEmpty();
        assertThat(row.dengan(Map.of("realisasi", "0")).salah())
                .isEqualTo("kinerja.salah.belum-ada");
        assertThat(row.dengan(Map.of("realisasi", "-5", "belum", "")).salah())
                .as("without bounds any number will do")
                .isNull();
    }

    @Test
    void aBadCellOfThePreparedSheetIsFound() {
        var unit = Set.of("a/b");
        var bad =
                new Indikator(
                        3,
                        Map.of(
                                "indikator",
                                "x",
                                "satuan",
                                "%",
                                "desimal",
                                "7",
                                "bawah",
                                "satu",
                                "unit",
                                "c",
                                "rekap",
                                "median"));
        assertThat(Indikator.KOLOM.stream().filter(kolom -> bad.salah(kolom, unit)))
                .containsExactly("desimal", "bawah", "unit", "rekap");
        assertThat(bad.masalah(FormErrors.none(), unit).problems()).hasSize(1);
        assertThat(
                        new Indikator(1, Map.of("desimal", "teks", "rekap", "jumlah"))
                                .salah("rekap", unit))
                .isTrue();
    }

    @Test
    void numbersOfThoseWhoHaveSentAreJoinedUnrounded() {
        var a = bagian("a", true, filled("rata-rata", "10"));
        var b = bagian("b", true, filled("rata-rata", "10"));
        var c = bagian("c", true, filled("rata-rata", "11"));
        var late = bagian("d", false, filled("rata-rata", "99"));
        var none = bagian("e", true, filled("rata-rata", "Belum ada data"));
        var rekap = Rekap.dari("TW III", List.of(a, b, c, late, none));
        var joined = rekap.daftarBaris().getFirst();
        assertThat(joined.gabungan()).isEqualByComparingTo("10.3333333333");
        assertThat(joined.dihitung()).isEqualTo(3);
        assertThat(joined.bagian()).isEqualTo(5);
        assertThat(rekap.belumMengirim()).extracting(GiliranFormulir::unit).containsExactly("d");
        var sum =
                Rekap.dari(
                        "",
                        List.of(
                                bagian("a", true, filled("jumlah", "0,1")),
                                bagian("b", true, filled("jumlah", "0,2"))));
        assertThat(sum.daftarBaris().getFirst().gabungan()).isEqualByComparingTo("0.3");
        var beside = Rekap.dari("", List.of(bagian("a", true, filled("", "1"))));
        assertThat(beside.daftarBaris().getFirst().gabungan()).isNull();
    }

    @Test
    void ofTwoRoundsOnlyWhatSaysSomethingElseDiffers() {
        var before = filled("", "12,50");
        var same =
                new Rekap.Bagian(giliran("a", true), List.of(filled("", "12,5")), List.of(before));
        var other =
                new Rekap.Bagian(giliran("a", true), List.of(filled("", "13")), List.of(before));
        assertThat(same.jumlahBeda()).isZero();
        assertThat(other.beda(other.data().getFirst())).contains(before);
    }

    private static Rekap.Bagian bagian(String unit, boolean sent, DataIndikator row) {
        return new Rekap.Bagian(giliran(unit, sent), List.of(row), List.of());
    }

    private static GiliranFormulir giliran(String unit, boolean sent) {
        return new GiliranFormulir(
                UUID.randomUUID(), 11, unit, unit, UUID.randomUUID(), null, !sent, false);
    }

    private static DataIndikator filled(String rekap, String typed) {
        return row("%", "", "", rekap).dengan(Map.of("realisasi", typed));
    }

    private static DataIndikator row(String satuan, String bawah, String atas, String rekap) {
        var cells = new HashMap<String, String>();
        cells.put("indikator", "Koperasi aktif");
        cells.put("satuan", satuan);
        cells.put("bawah", bawah);
        cells.put("atas", atas);
        cells.put("rekap", rekap);
        return DataIndikator.kosong(new Indikator(1, cells));
    }
}

package id.laksana.naskah.bentuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, paper, margins and blocks of signature as rules of regions have them. */
class AturanNaskahTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{klasifikasi}/{urut}/{unit}/{bulan}/{tahun};800.1.11.1;22;D.PR&KP.P;2025-04-07;800.1.11.1/22/D.PR&KP.P/IV/2025",
                "{klasifikasi}/{urut:3}/{unit}/{tahun};000.1.2.3;1;Bag.Umum;2026-01-05;000.1.2.3/001/Bag.Umum/2026",
                "{sifat}-{urut}/{unit}/{klasifikasi}/{bulan}/{tahun};800.1.2;302;INSP;2025-10-01;B-302/INSP/800.1.2/X/2025",
                "{klasifikasi}/{unit}/{urut}/{bulan2}/{tahun};000.1.2.3;1551;BU-NGK;2026-06-01;000.1.2.3/BU-NGK/1551/06/2026",
                "{urut} TAHUN {tahun};;16;;2024-02-01;16 TAHUN 2024"
            })
    void aNumberFollowsThePattern(
            String pola, String kode, long urut, String unit, LocalDate tanggal, String nomor) {
        var isian =
                new PolaNomor.Isian(
                        kode == null ? "" : kode, urut, unit == null ? "" : unit, "", "B", tanggal);
        assertThat(new PolaNomor(pola).salah()).isNull();
        assertThat(new PolaNomor(pola).tulis(isian)).isEqualTo(nomor);
    }

    @Test
    void aPatternThatCannotCountIsFound() {
        assertThat(new PolaNomor("{klasifikasi}/{tahun}").salah()).isEqualTo("urut");
        assertThat(new PolaNomor("{urut}/{minggu}").salah()).isEqualTo("minggu");
    }

    @Test
    void monthsAreRoman() {
        assertThat(IntStream.of(9, 11, 12).mapToObj(PolaNomor::romawi))
                .containsExactly("IX", "XI", "XII");
    }

    @Test
    void theDefaultIsThatOfTheNationalRule() {
        var aturan = AturanNaskah.BAWAAN;
        assertThat(aturan.kertas()).isEqualTo(KertasNaskah.A4);
        assertThat(List.of(aturan.atas(), aturan.bawah(), aturan.kiri(), aturan.kanan()))
                .containsExactly(20, 25, 30, 20);
        assertThat(aturan.ukuranKopKedua()).isEqualTo(16);
        assertThat(aturan.parafTerbanyak()).isEqualTo(3);
    }

    @Test
    void blocksOfSignatureArePrintedAsTheChainOfRankWants() {
        assertThat(blok("", "Bupati Kudus", "Sekretaris Daerah").baris())
                .containsExactly("a.n. BUPATI KUDUS", "SEKRETARIS DAERAH,");
        assertThat(blok("", "Bupati Kudus", "Sekretaris Daerah", "Asisten Administrasi").baris())
                .containsExactly(
                        "a.n. BUPATI KUDUS", "SEKRETARIS DAERAH", "u.b.", "ASISTEN ADMINISTRASI,");
        assertThat(blok("Plt.", "Lurah Bongki").baris()).containsExactly("Plt. LURAH BONGKI,");
        assertThat(blok("", "Lurah Bongki").baris()).containsExactly("LURAH BONGKI,");
        assertThatThrownBy(() -> blok("", "a", "b", "c", "d"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BlokTandatangan blok(String awalan, String... rantai) {
        return new BlokTandatangan(List.of(rantai), awalan, "NAMA", "Pangkat", "NIP");
    }
}

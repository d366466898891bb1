package id.laksana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-21T16:30:00Z"), ZoneOffset.UTC);

    private final Formats formats = new Formats(Locale.of("id"), ZoneId.of("Asia/Makassar"), CLOCK);
    private final Formats english = new Formats(Locale.ENGLISH, ZoneId.of("Asia/Jayapura"), CLOCK);

    @Test
    void todayIsTheDayOfTheInstansi() {
        assertThat(formats.today()).isEqualTo(LocalDate.of(2026, 7, 22));
    }

    @Test
    void datesAreWrittenAsOfficesWriteThem() {
        var date = LocalDate.of(2026, 7, 21);
        assertThat(formats.fullDate(date)).isEqualTo("Selasa, 21 Juli 2026");
        assertThat(formats.date(date)).isEqualTo("21 Juli 2026");
        assertThat(formats.shortDate(LocalDate.of(2026, 7, 23))).isEqualTo("Kam, 23 Jul");
        assertThat(formats.shortDate(LocalDate.of(2025, 8, 29))).isEqualTo("Jum, 29 Agu 2025");
        assertThat(english.fullDate(date)).isEqualTo("Tuesday, 21 July 2026");
    }

    @Test
    void momentsStandInTheZoneOfTheInstansi() {
        var moment = Instant.parse("2026-07-23T07:30:00Z");
        assertThat(formats.moment(moment)).isEqualTo("Kam, 23 Jul 15.30");
        assertThat(formats.fullMoment(moment)).isEqualTo("Kamis, 23 Juli 2026, pukul 15.30 WITA");
        assertThat(english.moment(moment)).isEqualTo("Thu, 23 Jul 16:30");
        assertThat(english.zoneName()).isEqualTo("WIT");
        assertThat(formats.time(LocalTime.of(9, 5))).isEqualTo("09.05");
    }

    @Test
    void numbersHaveCommaAndPoint() {
        assertThat(formats.number(2400)).isEqualTo("2.400");
        assertThat(formats.number(new BigDecimal("1105.5"))).isEqualTo("1.105,5");
        assertThat(formats.decimal(new BigDecimal("61.665"), 2)).isEqualTo("61,67");
        assertThat(formats.decimal(new BigDecimal("-0.005"), 2)).isEqualTo("-0,01");
        assertThat(formats.rupiah(new BigDecimal("11420350000"))).isEqualTo("Rp11.420.350.000,00");
        assertThat(formats.fileSize(1_400_000)).isEqualTo("1,4 MB");
        assertThat(english.number(2400)).isEqualTo("2,400");
    }

    @Test
    void nipIsGrouped() {
        assertThat(formats.nip("197001011995011000")).isEqualTo("19700101 199501 1 000");
        assertThat(formats.nip("belum ada")).isEqualTo("belum ada");
    }

    @Test
    void quartersHaveRomanNumbers() {
        assertThat(formats.triwulan(2, 2026)).isEqualTo("Triwulan II 2026");
        assertThat(formats.shortTriwulan(4)).isEqualTo("TW IV");
        assertThat(english.shortTriwulan(4)).isEqualTo("Q4");
    }
}

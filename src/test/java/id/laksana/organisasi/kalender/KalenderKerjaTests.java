package id.laksana.organisasi.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors W1 to W23 of the facts on working time. */
class KalenderKerjaTests {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final KalenderBawaan BAWAAN = KalenderBawaan.read();

    private final KalenderKerja kalender =
            new KalenderKerja(WITA, BAWAAN.daftarJam(), BAWAAN.daftarLibur());

    @Test
    void aWeekIs2250MinutesAndInRamadan1950() {
        assertThat(Objects.requireNonNull(kalender.jamKerja(LocalDate.of(2026, 11, 18))).seminggu())
                .isEqualTo(Duration.ofMinutes(2250));
        assertThat(Objects.requireNonNull(kalender.jamKerja(LocalDate.of(2026, 2, 23))).seminggu())
                .isEqualTo(Duration.ofMinutes(1950));
    }

    @ParameterizedTest
    @CsvSource({
        "W3,  2026-11-18T08:00, 2026-11-18T16:00, 420",
        "W4,  2026-11-20T08:00, 2026-11-20T16:30, 420",
        "W5,  2026-11-16T07:30, 2026-11-20T16:30, 2250",
        "W6,  2026-11-20T15:00, 2026-11-23T09:00, 180",
        "W7,  2026-11-21T09:00, 2026-11-22T17:00, 0",
        "W8,  2026-11-18T12:10, 2026-11-18T12:50, 0",
        "W9,  2026-12-23T15:30, 2026-12-28T08:00, 60",
        "W10, 2026-05-26T15:00, 2026-05-29T08:30, 120",
        "W11, 2025-08-15T16:00, 2025-08-19T08:00, 60",
        "W12, 2027-05-14T16:00, 2027-05-21T08:00, 60",
        "W20, 2026-02-23T08:00, 2026-02-23T15:00, 390",
        "W20, 2026-02-27T08:00, 2026-02-27T15:30, 390",
        "reversed, 2026-11-18T16:00, 2026-11-18T08:00, 0"
    })
    void workingMinutes(String vector, LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(kalender.workingMinutes(at(from), at(to))).as(vector).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "W13, 2026-11-20T15:00, 450, 2026-11-23T14:30",
        "W14, 2026-12-23T15:00, 450, 2026-12-28T15:00",
        "W15, 2026-05-26T15:00, 450, 2026-05-29T15:30",
        "W16, 2026-11-18T11:30, 60,  2026-11-18T13:30",
        "W17, 2026-11-20T16:30, 30,  2026-11-23T08:00",
        "W18, 2026-11-18T06:00, 450, 2026-11-18T16:00",
        "W19, 2026-11-21T10:00, 120, 2026-11-23T09:30",
        "zero, 2026-11-21T10:00, 0,  2026-11-21T10:00",
        "end of a stretch, 2026-11-18T11:00, 60, 2026-11-18T12:00"
    })
    void plusMinutes(String vector, LocalDateTime from, long minutes, LocalDateTime due) {
        assertThat(kalender.plusMinutes(at(from), minutes)).as(vector).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({"2025, 17, 11, 237", "2026, 17, 8, 240", "2027, 18, 8, 242"})
    void holidaysAndWorkingDaysOfAYear(int year, int nasional, int cutiBersama, int workingDays) {
        assertThat(count(year, HariLibur.Jenis.NASIONAL)).isEqualTo(nasional);
        assertThat(count(year, HariLibur.Jenis.CUTI_BERSAMA)).isEqualTo(cutiBersama);
        assertThat(kalender.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 19 20 19 16 17 18 23 20 21 23 20 21",
        "2026, 20 18 17 21 16 20 23 19 22 22 21 21",
        "2027, 19 19 15 22 16 21 22 21 22 21 22 22"
    })
    void workingDaysOfEachMonth(int year, String expected) {
        var counts = new ArrayList<String>();
        for (int month = 1; month <= 12; month++) {
            var m = YearMonth.of(year, month);
            counts.add(Integer.toString(kalender.workingDays(m.atDay(1), m.atEndOfMonth())));
        }
        assertThat(String.join(" ", counts)).isEqualTo(expected);
    }

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        assertThat(kalender.plusWorkingDays(LocalDate.of(2026, 5, 26), 1))
                .isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(kalender.workingDays(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 5, 29)))
                .isEqualTo(3);
        assertThat(kalender.plusWorkingDays(at(LocalDateTime.parse("2026-11-19T15:45")), 1))
                .isEqualTo(at(LocalDateTime.parse("2026-11-20T15:45")));
        assertThat(kalender.plusWorkingDays(at(LocalDateTime.parse("2026-11-20T16:15")), 1))
                .as("Monday closes at 16.00")
                .isEqualTo(at(LocalDateTime.parse("2026-11-23T16:00")));
        assertThat(kalender.plusWorkingDays(at(LocalDateTime.parse("2026-11-20T20:00")), 1))
                .as("after closing it counts from Monday's opening")
                .isEqualTo(at(LocalDateTime.parse("2026-11-24T07:30")));
    }

    @Test
    void aHolidayTheInstansiWorksOnIsAWorkingDay() {
        var day = LocalDate.of(2026, 5, 15);
        var works =
                new HariLibur(
                        day, HariLibur.Jenis.CUTI_BERSAMA, "Kenaikan Yesus Kristus", null, false);
        assertThat(kalender.isWorkingDay(day)).isFalse();
        assertThat(new KalenderKerja(WITA, BAWAAN.daftarJam(), List.of(works)).isWorkingDay(day))
                .isTrue();
    }

    @Test
    void theSameInstantIsAnotherWorkingMomentInAnotherZone() {
        var wit =
                new KalenderKerja(
                        ZoneId.of("Asia/Jayapura"), BAWAAN.daftarJam(), BAWAAN.daftarLibur());
        var from = Instant.parse("2026-11-18T06:30:00Z");
        assertThat(kalender.workingMinutes(from, from.plusSeconds(7200))).isEqualTo(90);
        assertThat(wit.workingMinutes(from, from.plusSeconds(7200))).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08.00", "08.00-07.00", "8-9", "08.00-12.00, 11.00-13.00", "25.00-26.00"})
    void hoursThatAreNoneAreRefused(String text) {
        assertThat(Jendela.parse(text)).isNull();
    }

    @Test
    void hoursAreReadAsPeopleWriteThem() {
        assertThat(Jendela.parse("7:30 – 12.00; 13.00-16.00"))
                .hasToString("[07.30-12.00, 13.00-16.00]");
        assertThat(Jendela.parse(" ")).isEmpty();
    }

    private static long count(int year, HariLibur.Jenis jenis) {
        return BAWAAN.daftarLibur().stream()
                .filter(h -> h.tanggal().getYear() == year && h.jenis() == jenis)
                .count();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(WITA).toInstant();
    }
}

package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.kalender.HariLibur;
import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.sop.Waktu;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office hours 07.30-12.00 and 13.00-16.00, Monday to Friday; Wednesday 25 November is free. */
class TenggatTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final KalenderKerja KALENDER =
            new KalenderKerja(ZONE, List.of(hours()), List.of(libur(LocalDate.of(2026, 11, 25))));

    @ParameterizedTest
    @CsvSource({
        // within the day, over noon, over the evening, over the holiday
        "2026-11-23T08:00, 30 menit,  2026-11-23T08:30",
        "2026-11-23T11:30, 1 jam,     2026-11-23T13:30",
        "2026-11-23T15:50, 20 menit,  2026-11-24T07:40",
        "2026-11-24T15:30, 60 menit,  2026-11-26T08:00",
        // days are working days, weeks to years those of the calendar
        "2026-11-23T09:15, 2 hari,    2026-11-26T09:15",
        "2026-11-23T09:15, 1-3 hari,  2026-11-27T09:15",
        "2026-11-23T09:15, 1 minggu,  2026-11-30T09:15",
        "2026-10-25T09:15, 1 bulan,   2026-11-26T07:30",
        "2026-02-28T09:15, 1 tahun,   2027-03-01T07:30",
        // after hours the office opens first
        "2026-11-23T20:00, 10 menit,  2026-11-24T07:40",
    })
    void countsInTheUnitThatIsPrinted(LocalDateTime from, String waktu, LocalDateTime due) {
        assertThat(Tenggat.dari(at(from), Waktu.parse(waktu).orElseThrow(), KALENDER))
                .isEqualTo(at(due));
    }

    @Test
    void withoutAStandardTimeNothingIsDue() {
        assertThat(Tenggat.dari(at(LocalDateTime.of(2026, 11, 23, 8, 0)), null, KALENDER)).isNull();
    }

    @Test
    void whatIsLeftIsSaidInMinutesHoursOrWorkingDays() {
        Instant now = at(LocalDateTime.of(2026, 11, 23, 9, 0));
        assertThat(sisa(now, "2026-11-23T09:15").nilai()).containsExactly(15L);
        assertThat(sisa(now, "2026-11-23T10:20").nilai()).containsExactly(1L, 20L);
        assertThat(sisa(now, "2026-11-26T10:20").nilai()).containsExactly(2);
        Instant evening = at(LocalDateTime.of(2026, 11, 23, 19, 0));
        assertThat(sisa(evening, "2026-11-27T07:30").nilai()).containsExactly(2);
        var late = sisa(now, "2026-11-19T09:00");
        assertThat(late.lewat()).isTrue();
        assertThat(late.satuan()).isEqualTo("hari");
        assertThat(late.nilai()).containsExactly(2);
    }

    private static SisaWaktu sisa(Instant now, String due) {
        return SisaWaktu.of(now, at(LocalDateTime.parse(due)), KALENDER);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private static JamKerja hours() {
        var day =
                List.of(
                        new Jendela(LocalTime.of(7, 30), LocalTime.of(12, 0)),
                        new Jendela(LocalTime.of(13, 0), LocalTime.of(16, 0)));
        var week = new EnumMap<DayOfWeek, List<Jendela>>(DayOfWeek.class);
        for (DayOfWeek d : DayOfWeek.values()) {
            if (d.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(d, day);
            }
        }
        return new JamKerja(
                null,
                "Uji",
                JamKerja.Jenis.BIASA,
                LocalDate.of(2020, 1, 1),
                null,
                week,
                null,
                false);
    }

    private static HariLibur libur(LocalDate date) {
        return new HariLibur(date, HariLibur.Jenis.DAERAH, "Libur uji", null, true);
    }
}

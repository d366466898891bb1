package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.JenisPemberitahuan.ESKALASI;
import static id.laksana.pelaksanaan.pengingat.JenisPemberitahuan.PERINGATAN;
import static id.laksana.pelaksanaan.pengingat.JenisPemberitahuan.TERLAMBAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.organisasi.kalender.KalenderKerja;
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

/** Office hours 07.30-12.00 and 13.00-16.00, Monday to Friday; 23 November 2026 is a Monday. */
class AturanPengingatTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final KalenderKerja KALENDER =
            new KalenderKerja(ZONE, List.of(hours()), List.of());

    @ParameterizedTest
    @CsvSource({
        // three quarters of four hours, of two working days, over a weekend
        "2026-11-23T08:00, 2026-11-23T13:00, 2026-11-23T11:00",
        "2026-11-23T07:30, 2026-11-24T16:00, 2026-11-24T11:15",
        "2026-11-27T07:30, 2026-11-30T16:00, 2026-11-30T11:15",
        // never in the first working hour
        "2026-11-23T08:00, 2026-11-23T09:10, 2026-11-23T09:00",
    })
    void theWarningComesWhenAQuarterIsLeft(
            LocalDateTime from, LocalDateTime due, LocalDateTime warned) {
        assertThat(AturanPengingat.BAWAAN.saat(at(from), at(due), KALENDER))
                .containsEntry(PERINGATAN, at(warned))
                .containsEntry(TERLAMBAT, at(due));
    }

    @Test
    void aTaskOfLessThanAnHourIsNotWarnedOf() {
        var saat = saat(AturanPengingat.BAWAAN, "2026-11-23T08:00", "2026-11-23T08:30");
        assertThat(saat).doesNotContainKey(PERINGATAN).containsKey(TERLAMBAT);
    }

    @Test
    void theSuperiorIsToldAWorkingDayLater() {
        var saat = saat(AturanPengingat.BAWAAN, "2026-11-26T08:00", "2026-11-27T10:00");
        assertThat(saat).containsEntry(ESKALASI, at(LocalDateTime.of(2026, 11, 30, 10, 0)));
    }

    @Test
    void whatIsSwitchedOffHasNoMoment() {
        var none = new AturanPengingat(false, 25, 60, false, false, 1, false, LocalTime.of(7, 30));
        assertThat(saat(none, "2026-11-23T08:00", "2026-11-24T16:00")).isEmpty();
    }

    private static java.util.Map<JenisPemberitahuan, Instant> saat(
            AturanPengingat rule, String from, String due) {
        return rule.saat(at(LocalDateTime.parse(from)), at(LocalDateTime.parse(due)), KALENDER);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private static JamKerja hours() {
        var week = new EnumMap<DayOfWeek, List<Jendela>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(
                    day,
                    day.getValue() > 5 ? List.of() : Jendela.parse("07.30-12.00, 13.00-16.00"));
        }
        var since = LocalDate.of(2020, 1, 1);
        return new JamKerja(null, "Biasa", JamKerja.Jenis.BIASA, since, null, week, null, false);
    }
}

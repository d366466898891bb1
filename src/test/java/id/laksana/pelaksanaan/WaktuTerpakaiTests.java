package id.laksana.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Waktu;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office from Monday to Friday, 08.00 to 16.00; 20 July 2026 is a Monday. */
class WaktuTerpakaiTests {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant SEKARANG = at("2026-07-24T10:00");
    private static final KalenderKerja KALENDER =
            new KalenderKerja(WITA, List.of(hours()), List.of());

    @ParameterizedTest
    @CsvSource({
        "10 menit, 2026-07-20T09:00, 2026-07-20T09:10, 10,   0, false",
        "10 menit, 2026-07-20T09:00, 2026-07-20T09:11, 11,   0, true",
        "10 menit, 2026-07-17T15:55, 2026-07-20T08:05, 10,   1, false",
        "2 jam,    2026-07-20T09:00, 2026-07-20T11:00, 120,  0, false",
        "2 jam,    2026-07-20T09:00, 2026-07-20T11:01, 121,  0, true",
        "1 hari,   2026-07-20T09:00, 2026-07-21T09:00, 480,  1, false",
        "1 hari,   2026-07-20T09:00, 2026-07-21T09:01, 481,  1, true",
        "1 minggu, 2026-07-13T09:00, 2026-07-20T09:00, 2400, 5, false",
        "1 minggu, 2026-07-13T09:00, 2026-07-20T09:01, 2401, 5, true",
        "1 bulan,  2026-06-22T09:00, 2026-07-22T09:01, 10561, 22, true"
    })
    void eachUnitIsComparedAsPrinted(
            String baku,
            LocalDateTime mulai,
            LocalDateTime akhir,
            long menit,
            int hari,
            boolean melampaui) {
        var task = task(mulai.atZone(WITA).toInstant(), akhir.atZone(WITA).toInstant());
        assertThat(dari(baku, task)).isEqualTo(new WaktuTerpakai(menit, hari, melampaui));
    }

    @Test
    void roundsAddUpAndMayTogetherBeTooLong() {
        var first = task(at("2026-07-20T09:00"), at("2026-07-20T09:06"));
        var second = task(at("2026-07-21T09:00"), at("2026-07-21T09:06"));
        assertThat(dari("10 menit", first, second)).isEqualTo(new WaktuTerpakai(12, 0, true));
        assertThat(dari("10 menit", first)).isEqualTo(new WaktuTerpakai(6, 0, false));
    }

    @Test
    void unitsThatWorkAtTheSameTimeCountOnce() {
        var quick = task(at("2026-07-20T09:00"), at("2026-07-20T09:30"));
        var slow = task(at("2026-07-20T09:00"), at("2026-07-20T10:00"));
        var again = task(at("2026-07-20T09:45"), at("2026-07-20T10:15"));
        assertThat(dari("100 menit", slow, quick, again).menit()).isEqualTo(75);
    }

    @Test
    void anOpenTaskCountsUntilNowAndWithoutAStandardNothingIsTooLong() {
        assertThat(
                        WaktuTerpakai.dari(
                                List.of(task(at("2026-07-24T09:00"), null)),
                                null,
                                List.of(),
                                KALENDER,
                                SEKARANG))
                .isEqualTo(new WaktuTerpakai(60, 0, false));
    }

    @ParameterizedTest
    @CsvSource({
        // suspended from Tuesday 10:00 to Thursday 10:00
        "30 menit, 2026-07-21T09:50, 2026-07-23T10:20, 30,  0, false",
        "30 menit, 2026-07-21T09:50, 2026-07-23T10:21, 31,  0, true",
        "1 hari,   2026-07-21T09:00, 2026-07-24T09:00, 480, 1, false",
        "1 hari,   2026-07-21T09:00, 2026-07-24T09:01, 481, 1, true",
        "1 minggu, 2026-07-21T09:00, 2026-07-24T09:01, 481, 1, false",
        "5 menit,  2026-07-21T09:50, 2026-07-23T10:00, 10,  0, true"
    })
    void suspendedTimeIsNoWorkingTimeAndMovesWhatIsDue(
            String baku,
            LocalDateTime mulai,
            LocalDateTime akhir,
            long menit,
            int hari,
            boolean melampaui) {
        var pause = new Rentang(at("2026-07-21T10:00"), at("2026-07-23T10:00"));
        var task = task(mulai.atZone(WITA).toInstant(), akhir.atZone(WITA).toInstant());
        assertThat(
                        WaktuTerpakai.dari(
                                List.of(task),
                                Waktu.parse(baku).orElseThrow(),
                                List.of(pause),
                                KALENDER,
                                SEKARANG))
                .isEqualTo(new WaktuTerpakai(menit, hari, melampaui));
    }

    /** The working time that was left when a pause began is left when it ends. */
    @ParameterizedTest
    @CsvSource({
        "10 menit, 2026-07-20T09:00, 2026-07-20T09:05, 2026-07-20T09:35, 2026-07-20T09:40, 10,  0, false",
        "10 menit, 2026-07-20T09:00, 2026-07-20T09:05, 2026-07-20T09:35, 2026-07-20T09:41, 11,  0, true",
        "10 menit, 2026-07-20T09:00, 2026-07-20T09:20, 2026-07-20T09:35, 2026-07-20T09:36, 21,  0, true",
        "1 hari,   2026-07-20T09:00, 2026-07-21T08:00, 2026-07-22T08:00, 2026-07-22T09:00, 480, 1, false",
        "1 hari,   2026-07-20T09:00, 2026-07-21T08:00, 2026-07-22T08:00, 2026-07-22T09:01, 481, 1, true",
        "2 hari,   2026-07-16T09:00, 2026-07-17T09:00, 2026-07-21T09:00, 2026-07-22T09:00, 960, 2, false",
        "1 minggu, 2026-07-13T09:00, 2026-07-15T09:00, 2026-07-16T09:00, 2026-07-21T09:00, 2400, 5, false",
        "1 minggu, 2026-07-13T09:00, 2026-07-15T09:00, 2026-07-16T09:00, 2026-07-21T09:01, 2401, 5, true"
    })
    void aPauseIsNobodysTime(
            String baku,
            LocalDateTime mulai,
            LocalDateTime jeda,
            LocalDateTime lanjut,
            LocalDateTime akhir,
            long menit,
            int hari,
            boolean melampaui) {
        assertThat(
                        WaktuTerpakai.dari(
                                List.of(rentang(mulai, akhir)),
                                List.of(rentang(jeda, lanjut)),
                                Waktu.parse(baku).orElseThrow(),
                                KALENDER))
                .isEqualTo(new WaktuTerpakai(menit, hari, melampaui));
    }

    private static Rentang rentang(LocalDateTime mulai, LocalDateTime akhir) {
        return new Rentang(mulai.atZone(WITA).toInstant(), akhir.atZone(WITA).toInstant());
    }

    private static WaktuTerpakai dari(String baku, TugasMeja... tugas) {
        return WaktuTerpakai.dari(
                List.of(tugas), Waktu.parse(baku).orElseThrow(), List.of(), KALENDER, SEKARANG);
    }

    private static TugasMeja task(Instant dibuka, @Nullable Instant berakhir) {
        return new TugasMeja(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "",
                "",
                1,
                1,
                1,
                "",
                1,
                "x",
                "",
                Tugas.Status.SELESAI,
                List.of(),
                dibuka,
                null,
                null,
                null,
                null,
                berakhir,
                null);
    }

    private static JamKerja hours() {
        var open = List.of(new Jendela(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return new JamKerja(
                null,
                "Uji",
                JamKerja.Jenis.BIASA,
                LocalDate.of(2020, 1, 1),
                null,
                Stream.of(DayOfWeek.values())
                        .filter(days::contains)
                        .collect(Collectors.toMap(day -> day, _ -> open)),
                null,
                false);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }
}

package id.laksana.naskah.surat;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.naskah.surat.AturanSurat.Hitungan;
import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.JamKerja.Jenis;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenggatDisposisiTests {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private final KalenderKerja kosong = new KalenderKerja(WITA, List.of(), List.of());
    private final KalenderKerja kantor = new KalenderKerja(WITA, List.of(jam()), List.of());

    private static JamKerja jam() {
        var window = List.of(new Jendela(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        var days =
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                        .collect(Collectors.toMap(day -> day, _ -> window));
        return new JamKerja(
                null, "Kantor", Jenis.BIASA, LocalDate.of(2020, 1, 1), null, days, null, false);
    }

    /** W24 and W25: 24 hours and 2 x 24 hours after Wednesday at ten. */
    @Test
    void urgentLettersAreDueByTheClockOrByWorkingDays() {
        for (var counted : Hitungan.values()) {
            assertThat(dari(KecepatanSurat.AMAT_SEGERA, "2026-11-18T10:00", counted, kantor))
                    .isEqualTo(at("2026-11-19T10:00"));
            assertThat(dari(KecepatanSurat.SEGERA, "2026-11-18T10:00", counted, kantor))
                    .isEqualTo(at("2026-11-20T10:00"));
        }
    }

    @Test
    void workingDaysPassOverTheWeekend() {
        String friday = "2026-11-20T15:00";
        assertThat(dari(KecepatanSurat.AMAT_SEGERA, friday, Hitungan.HARI_KERJA, kantor))
                .isEqualTo(at("2026-11-23T15:00"));
        assertThat(dari(KecepatanSurat.AMAT_SEGERA, friday, Hitungan.JAM, kantor))
                .isEqualTo(at("2026-11-21T15:00"));
    }

    @Test
    void withoutOfficeHoursTheClockCounts() {
        assertThat(dari(KecepatanSurat.SEGERA, "2026-11-20T15:00", Hitungan.HARI_KERJA, kosong))
                .isEqualTo(at("2026-11-22T15:00"));
        assertThat(TenggatDisposisi.akhir(LocalDate.of(2026, 11, 20), kosong))
                .isEqualTo(at("2026-11-20T23:59"));
        assertThat(TenggatDisposisi.akhir(LocalDate.of(2026, 11, 20), kantor))
                .isEqualTo(at("2026-11-20T16:00"));
    }

    @Test
    void anOrdinaryLetterHasNone() {
        assertThat(dari(KecepatanSurat.BIASA, "2026-11-20T15:00", Hitungan.JAM, kantor)).isNull();
    }

    private static @Nullable Instant dari(
            KecepatanSurat speed, String local, Hitungan counted, KalenderKerja calendar) {
        return TenggatDisposisi.dari(speed, at(local), counted, calendar);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WITA).toInstant();
    }
}

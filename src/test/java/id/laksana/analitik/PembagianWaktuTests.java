package id.laksana.analitik;

import static org.assertj.core.api.Assertions.assertThat;

import id.laksana.analitik.Ukuran.Pembagian;
import id.laksana.organisasi.kalender.JamKerja;
import id.laksana.organisasi.kalender.Jendela;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.BarisPeristiwa.Jenis;
import id.laksana.pelaksanaan.BarisPeristiwa.TugasDisebut;
import id.laksana.pelaksanaan.PeristiwaTercatat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An office from 08.00 to 16.00 on every weekday; all on Monday, 20 July 2026. */
class PembagianWaktuTests {

    private static final ZoneId ZONA = ZoneId.of("Asia/Makassar");
    private final PembagianWaktu waktu = new PembagianWaktu(kalender());
    private int urutan;

    @Test
    void anOutsidePartyACalledSopAndASuspensionAreNotWork() {
        var inside = tugas(1, "", "a", false);
        var outside = tugas(2, "", "b", true);
        var calling = tugas(3, "", "a", false);
        at("08:00", Jenis.LANGKAH_DIBUKA, 1, inside);
        at("08:10", Jenis.TUGAS_SELESAI, 1, inside);
        at("08:10", Jenis.LANGKAH_DIBUKA, 2, outside);
        at("09:00", Jenis.DITANGGUHKAN, 0);
        at("09:30", Jenis.DILANJUTKAN, 0);
        at("09:40", Jenis.TUGAS_SELESAI, 2, outside.tanpaPihak());
        at("09:40", Jenis.LANGKAH_DIBUKA, 3, calling);
        at("09:40", Jenis.SOP_DIPANGGIL, 3, calling.giliran());
        at("11:00", Jenis.HASIL_SOP, 3, calling.giliran());
        at("11:05", Jenis.TUGAS_SELESAI, 3, calling);
        at("11:05", Jenis.BERAKHIR, 0);
        assertThat(waktu.hasil()).isEqualTo(new Pembagian(15, 60, 80, 30, 0));
    }

    @Test
    void aWayAtAJoinAndUnitsThatAreDoneWaitWhileOthersWork() {
        var left = tugas(1, "", "a", false);
        var right = tugas(2, "", "b", false);
        var first = tugas(4, "bidang-1", "c", false);
        var second = tugas(4, "bidang-2", "c", false);
        at("08:00", Jenis.LANGKAH_DIBUKA, 1, left);
        at("08:00", Jenis.LANGKAH_DIBUKA, 2, right);
        at("08:20", Jenis.TUGAS_SELESAI, 1, left);
        at("08:20", Jenis.LANGKAH_MENUNGGU, 4);
        at("08:50", Jenis.TUGAS_SELESAI, 2, right);
        at("08:50", Jenis.LANGKAH_DIBUKA, 4, first, second);
        at("09:00", Jenis.TUGAS_SELESAI, 4, first);
        at("09:25", Jenis.TUGAS_SELESAI, 4, second);
        at("09:25", Jenis.BERAKHIR, 0);
        assertThat(waktu.hasil()).isEqualTo(new Pembagian(85, 0, 0, 0, 55));
    }

    @Test
    void theNightBelongsToNobody() {
        var task = tugas(1, "", "a", false);
        at("15:50", Jenis.LANGKAH_DIBUKA, 1, task);
        waktu.tambah(event("2026-07-21T08:05", Jenis.TUGAS_SELESAI, 1, List.of(task)));
        assertThat(waktu.hasil()).isEqualTo(new Pembagian(15, 0, 0, 0, 0));
    }

    private void at(String time, Jenis kind, int row, TugasDisebut... tasks) {
        waktu.tambah(event("2026-07-20T" + time, kind, row, List.of(tasks)));
    }

    private BarisPeristiwa event(String local, Jenis kind, int row, List<TugasDisebut> tasks) {
        var when = java.time.LocalDateTime.parse(local).atZone(ZONA).toInstant();
        var written =
                new PeristiwaTercatat(
                        new UUID(0, 1), ++urutan, when, "", "", null, null, null, null, "");
        return new BarisPeristiwa(written, kind, row, 1, tasks, List.of(), false, null, null);
    }

    private static TugasDisebut tugas(int row, String unit, String pelaksana, boolean luar) {
        return new TugasDisebut(row, 1, unit, 1, pelaksana, luar);
    }

    private static KalenderKerja kalender() {
        var open = List.of(new Jendela(LocalTime.of(8, 0), LocalTime.of(16, 0)));
        var hours =
                new JamKerja(
                        null,
                        "Uji",
                        JamKerja.Jenis.BIASA,
                        LocalDate.of(2020, 1, 1),
                        null,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
                                .collect(Collectors.toMap(day -> day, _ -> open)),
                        null,
                        false);
        return new KalenderKerja(ZONA, List.of(hours), List.of());
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.sop.Waktu;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Working time a row took over all its rounds; pelaksana who work at the same time count once.
 *
 * @param menit working minutes
 * @param hari working days after the day each stretch began
 * @param melampaui above the standard time, compared in the unit that the SOP prints
 */
public record WaktuTerpakai(long menit, int hari, boolean melampaui) {

    /**
     * @param penangguhan during which the case stood still: no working time
     * @param sekarang until when open tasks count
     */
    static WaktuTerpakai dari(
            List<TugasMeja> tugas,
            @Nullable Waktu baku,
            List<Rentang> penangguhan,
            KalenderKerja kalender,
            Instant sekarang) {
        var stretches =
                tugas.stream()
                        .map(
                                task ->
                                        new Rentang(
                                                task.dibuka(),
                                                Objects.requireNonNullElse(
                                                        task.berakhir(), sekarang)))
                        .toList();
        return dari(stretches, penangguhan, baku, kalender);
    }

    /**
     * @param jeda during which the clock stood still, in order and apart from one another
     */
    public static WaktuTerpakai dari(
            List<Rentang> kerja, List<Rentang> jeda, @Nullable Waktu baku, KalenderKerja kalender) {
        long minutes = 0;
        int days = 0;
        boolean late = false;
        for (Rentang stretch : Rentang.gabung(kerja)) {
            for (Rentang part : stretch.tanpa(jeda)) {
                minutes += kalender.workingMinutes(part.mulai(), part.akhir());
                days += kalender.workingDaysAfter(part.mulai(), part.akhir());
            }
            var due = tenggat(stretch, jeda, baku, kalender);
            late |= due != null && stretch.akhir().isAfter(due);
        }
        return new WaktuTerpakai(minutes, days, late || melampaui(minutes, days, baku));
    }

    private static @Nullable Instant tenggat(
            Rentang stretch, List<Rentang> jeda, @Nullable Waktu baku, KalenderKerja kalender) {
        Instant due = Tenggat.dari(stretch.mulai(), baku, kalender);
        for (Rentang pause : Penangguhan.selama(jeda, stretch.mulai(), stretch.akhir())) {
            due = due == null ? null : Tenggat.digeser(due, baku, pause, kalender);
        }
        return due;
    }

    /**
     * Several rounds together may be too long although each was in time. Weeks, months and years
     * are of the calendar and have only their due moment.
     */
    private static boolean melampaui(long minutes, int days, @Nullable Waktu baku) {
        if (baku == null) {
            return false;
        }
        return switch (baku.satuan()) {
            case MENIT -> minutes > baku.palingLama();
            case JAM -> minutes > Duration.ofHours(baku.palingLama()).toMinutes();
            case HARI -> days > baku.palingLama();
            case MINGGU, BULAN, TAHUN -> false;
        };
    }
}

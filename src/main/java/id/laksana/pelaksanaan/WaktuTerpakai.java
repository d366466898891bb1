package id.laksana.pelaksanaan;

import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.sop.Waktu;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working time a row took over all its rounds; pelaksana who work at the same time count once.
 *
 * @param menit working minutes
 * @param hari working days after the day each stretch began
 * @param melampaui above the standard time, compared in the unit that the SOP prints
 */
public record WaktuTerpakai(long menit, int hari, boolean melampaui) {

    /** A stretch during which somebody had the row. */
    private record Rentang(Instant mulai, Instant akhir) {}

    /**
     * @param penangguhan during which the case stood still: no working time
     * @param sekarang until when open tasks count
     */
    static WaktuTerpakai dari(
            List<TugasMeja> tugas,
            @Nullable Waktu baku,
            List<Penangguhan> penangguhan,
            KalenderKerja kalender,
            Instant sekarang) {
        var stretches = gabung(tugas, sekarang);
        long minutes = 0;
        int days = 0;
        boolean late = false;
        for (Rentang rentang : stretches) {
            var pauses = Penangguhan.selama(penangguhan, rentang.mulai(), rentang.akhir());
            var due = Tenggat.dari(rentang.mulai(), baku, kalender);
            for (Penangguhan pause : pauses) {
                due = due == null ? null : Tenggat.digeser(due, baku, pause, kalender);
            }
            for (Rentang part : potong(rentang, pauses)) {
                minutes += kalender.workingMinutes(part.mulai(), part.akhir());
                days += Tenggat.hariKerja(part.mulai(), part.akhir(), kalender);
            }
            late |= due != null && rentang.akhir().isAfter(due);
        }
        return new WaktuTerpakai(minutes, days, late || melampaui(minutes, days, baku));
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

    /** The parts of a stretch in which the case did not stand still. */
    private static List<Rentang> potong(Rentang rentang, List<Penangguhan> daftar) {
        var parts = new ArrayList<Rentang>();
        Instant from = rentang.mulai();
        for (Penangguhan pause : daftar) {
            if (pause.mulai().isAfter(from) && pause.mulai().isBefore(rentang.akhir())) {
                parts.add(new Rentang(from, pause.mulai()));
            }
            from = pause.akhir().isAfter(from) ? pause.akhir() : from;
        }
        if (from.isBefore(rentang.akhir()) || parts.isEmpty()) {
            parts.add(new Rentang(from, rentang.akhir()));
        }
        return parts;
    }

    private static List<Rentang> gabung(List<TugasMeja> tugas, Instant sekarang) {
        var joined = new ArrayList<Rentang>();
        tugas.stream()
                .map(
                        task ->
                                new Rentang(
                                        task.dibuka(),
                                        task.berakhir() == null ? sekarang : task.berakhir()))
                .sorted(Comparator.comparing(Rentang::mulai))
                .forEach(next -> tambah(joined, next));
        return joined;
    }

    private static void tambah(List<Rentang> joined, Rentang next) {
        if (joined.isEmpty() || next.mulai().isAfter(joined.getLast().akhir())) {
            joined.add(next);
            return;
        }
        var last = joined.removeLast();
        joined.add(
                new Rentang(
                        last.mulai(),
                        next.akhir().isAfter(last.akhir()) ? next.akhir() : last.akhir()));
    }
}

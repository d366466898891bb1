package id.laksana.pelaksanaan.pengingat;

import id.laksana.organisasi.kalender.KalenderKerja;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When people of an instansi are reminded.
 *
 * @param peringatan whether there is a warning before the due moment
 * @param sisaPersen of the working time of the task that is left then
 * @param palingCepat working minutes that must have passed since the task came, so that short tasks
 *     give no noise
 * @param hariEskalasi working days after the due moment until the superior is told
 */
public record AturanPengingat(
        boolean peringatan,
        int sisaPersen,
        int palingCepat,
        boolean terlambat,
        boolean eskalasi,
        int hariEskalasi,
        boolean ringkasan,
        LocalTime jamRingkasan) {

    /** Until the instansi sets its own. */
    public static final AturanPengingat BAWAAN =
            new AturanPengingat(true, 25, 60, true, true, 1, true, LocalTime.of(7, 30));

    private static final int PERSEN = 100;

    /** The moment of each kind; a kind that is not given has none. */
    Map<JenisPemberitahuan, Instant> saat(Instant dibuka, Instant tenggat, KalenderKerja kalender) {
        var result = new EnumMap<JenisPemberitahuan, Instant>(JenisPemberitahuan.class);
        Instant warning = peringatan ? peringatan(dibuka, tenggat, kalender) : null;
        if (warning != null) {
            result.put(JenisPemberitahuan.PERINGATAN, warning);
        }
        if (terlambat) {
            result.put(JenisPemberitahuan.TERLAMBAT, tenggat);
        }
        if (eskalasi) {
            result.put(
                    JenisPemberitahuan.ESKALASI, kalender.plusWorkingDays(tenggat, hariEskalasi));
        }
        return result;
    }

    /** Null for a task too short to be warned of. */
    private @Nullable Instant peringatan(Instant dibuka, Instant tenggat, KalenderKerja kalender) {
        var whole = kalender.workingTime(dibuka, tenggat);
        var before = whole.multipliedBy(PERSEN - sisaPersen).dividedBy(PERSEN);
        var least = Duration.ofMinutes(palingCepat);
        var wait = before.compareTo(least) < 0 ? least : before;
        return wait.compareTo(whole) < 0 ? kalender.plus(dibuka, wait) : null;
    }
}

package id.laksana.analitik;

import id.laksana.analitik.Ukuran.Pembagian;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.BarisPeristiwa.TugasDisebut;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Divides the working time of a case between two events by what it waited for: nobody while it was
 * suspended; else a pelaksana of the office, if one had a task; else a called SOP; else an outside
 * party. Each moment is counted once, so the parts add up to the whole.
 */
final class PembagianWaktu {

    private enum Bagian {
        DIKERJAKAN,
        LUAR,
        SOP,
        DITANGGUHKAN
    }

    private final KalenderKerja kalender;
    private final Map<Bagian, Duration> jumlah = new HashMap<>();
    // an open task, and whether its party is outside
    private final Map<TugasDisebut, Boolean> terbuka = new LinkedHashMap<>();
    private final Set<TugasDisebut> dipanggil = new HashSet<>();
    private final Set<Integer> menunggu = new HashSet<>();
    private final Set<String> adaSelesai = new HashSet<>();
    private Duration lain = Duration.ZERO;
    private boolean ditangguhkan;
    private @Nullable Instant sejak;

    PembagianWaktu(KalenderKerja kalender) {
        this.kalender = kalender;
    }

    void tambah(BarisPeristiwa event) {
        if (sejak != null && sejak.isBefore(event.waktu())) {
            bagi(kalender.workingTime(sejak, event.waktu()));
        }
        sejak = event.waktu();
        ubah(event);
    }

    private void bagi(Duration time) {
        var part = bagian();
        jumlah.merge(part, time, Duration::plus);
        if (part == Bagian.DIKERJAKAN && adaYangMenunggu()) {
            lain = lain.plus(time);
        }
    }

    private Bagian bagian() {
        if (ditangguhkan) {
            return Bagian.DITANGGUHKAN;
        }
        boolean inside =
                terbuka.entrySet().stream()
                        .anyMatch(
                                task ->
                                        !task.getValue()
                                                && !dipanggil.contains(task.getKey().giliran()));
        if (inside) {
            return Bagian.DIKERJAKAN;
        }
        boolean called =
                terbuka.keySet().stream().anyMatch(task -> dipanggil.contains(task.giliran()));
        return called ? Bagian.SOP : Bagian.LUAR;
    }

    /** A way stands at a join, or a unit has done its part of a row and others have not. */
    private boolean adaYangMenunggu() {
        return !menunggu.isEmpty()
                || terbuka.keySet().stream()
                        .anyMatch(t -> !t.unit().isEmpty() && adaSelesai.contains(kunjungan(t)));
    }

    private void ubah(BarisPeristiwa event) {
        switch (event.jenis()) {
            case LANGKAH_DIBUKA, UNIT_DIKEMBALIKAN -> {
                menunggu.remove(event.langkah());
                event.tugas().forEach(task -> terbuka.put(task.tanpaPihak(), task.luar()));
            }
            case LANGKAH_MENUNGGU -> menunggu.add(event.langkah());
            case TUGAS_SELESAI -> {
                event.tugas().forEach(this::akhiri);
                event.tugas().forEach(task -> adaSelesai.add(kunjungan(task)));
            }
            case TUGAS_DITUTUP -> event.tugas().forEach(this::akhiri);
            case SOP_DIPANGGIL -> dipanggil.addAll(event.tugas());
            case HASIL_SOP -> event.tugas().forEach(dipanggil::remove);
            case VERSI_DIPINDAHKAN -> event.pindah().ifPresent(this::pindah);
            case DITANGGUHKAN -> ditangguhkan = true;
            case DILANJUTKAN, BERAKHIR -> ditangguhkan = false;
            default -> {
                // changes nothing of what is waited for
            }
        }
    }

    /** A way that stands at a join stands at the one that means the same. */
    private void pindah(BarisPeristiwa.Pindah pindah) {
        var waiting = Set.copyOf(menunggu);
        menunggu.clear();
        waiting.stream().map(pindah.langkah()::get).filter(Objects::nonNull).forEach(menunggu::add);
    }

    private void akhiri(TugasDisebut task) {
        terbuka.remove(task.tanpaPihak());
    }

    private static String kunjungan(TugasDisebut t) {
        return t.langkah() + "." + t.putaran();
    }

    Pembagian hasil() {
        return new Pembagian(
                menit(Bagian.DIKERJAKAN),
                menit(Bagian.LUAR),
                menit(Bagian.SOP),
                menit(Bagian.DITANGGUHKAN),
                lain.toMinutes());
    }

    private long menit(Bagian part) {
        return jumlah.getOrDefault(part, Duration.ZERO).toMinutes();
    }
}

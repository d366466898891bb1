package id.laksana.analitik;

import id.laksana.analitik.Ukuran.UkuranKeputusan;
import id.laksana.analitik.Ukuran.UkuranLangkah;
import id.laksana.analitik.Ukuran.UkuranTugas;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.BarisPeristiwa.TugasDisebut;
import id.laksana.pelaksanaan.Rentang;
import id.laksana.pelaksanaan.WaktuTerpakai;
import id.laksana.sop.Sop;
import id.laksana.sop.Waktu;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Measures one case by its events, in order. A task counts from the moment it was opened to the
 * moment it was done; suspensions are not the time of its pelaksana. A row counts once none of its
 * tasks is open. After a move to another version what was done before stays with the version in
 * which it was done; the whole belongs to the one the case runs on now.
 */
final class Pengukur {

    private final Function<UUID, Sop> sop;
    private UUID versi;
    private final KalenderKerja kalender;
    private final Map<TugasDisebut, Instant> terbuka = new HashMap<>();
    private final Map<Baris, List<Rentang>> kerja = new LinkedHashMap<>();
    private final Map<Baris, Integer> putaran = new HashMap<>();
    private final List<Selesai> selesai = new ArrayList<>();
    private final List<Rentang> jeda = new ArrayList<>();
    private final List<Integer> jalan = new ArrayList<>();
    private final List<UkuranKeputusan> keputusan = new ArrayList<>();
    // where the last reason of a row stands
    private final Map<Integer, Integer> alasan = new HashMap<>();
    private final PembagianWaktu pembagian;
    // rows whose last task ended with the event before
    private final Set<Integer> ditutup = new HashSet<>();
    private @Nullable Instant awal;
    private @Nullable Instant akhir;
    private @Nullable Instant berhenti;

    /** A row of a version. */
    private record Baris(UUID versi, int no) {}

    private record Selesai(
            Baris baris, BarisPeristiwa peristiwa, TugasDisebut tugas, Rentang rentang) {}

    /**
     * @param versi the version on which the case began
     * @param sop of a version
     */
    Pengukur(UUID versi, Function<UUID, Sop> sop, KalenderKerja kalender) {
        this.versi = versi;
        this.sop = sop;
        this.kalender = kalender;
        this.pembagian = new PembagianWaktu(kalender);
    }

    void tambah(BarisPeristiwa event) {
        Instant now = event.waktu();
        awal = awal == null ? now : awal;
        akhir = now;
        pembagian.tambah(event);
        switch (event.jenis()) {
            case LANGKAH_DIBUKA -> {
                jalan.add(event.langkah());
                // rounds are numbered through all versions; counted are those of this row
                putaran.merge(baris(event.langkah()), 1, Integer::sum);
                event.tugas().forEach(task -> terbuka.put(task.tanpaPihak(), now));
            }
            case UNIT_DIKEMBALIKAN -> {
                event.tugas().forEach(task -> terbuka.put(task.tanpaPihak(), now));
                putuskan(event, event.langkah(), event.tercatat().urutan());
            }
            case TUGAS_SELESAI -> {
                alasan.put(event.langkah(), event.tercatat().urutan());
                event.tugas().forEach(task -> akhiri(event, task, true));
            }
            case TUGAS_DITUTUP -> {
                event.tugas().forEach(task -> akhiri(event, task, false));
                event.tugas().forEach(task -> ditutup.add(task.langkah()));
                return;
            }
            case DIPUTUSKAN -> putuskan(event, event.ke().getFirst(), alasan.get(event.langkah()));
            case VERSI_DIPINDAHKAN -> event.pindah().ifPresent(this::pindah);
            case DITANGGUHKAN -> berhenti = now;
            case DILANJUTKAN, BERAKHIR -> lanjutkan(now);
            default -> {
                // tells nothing about time
            }
        }
        ditutup.clear();
    }

    private Baris baris(int no) {
        return new Baris(versi, no);
    }

    /** The way goes on in the rows of the new version; what was open opens there once more. */
    private void pindah(BarisPeristiwa.Pindah pindah) {
        versi = pindah.ke();
        ditutup.forEach(no -> jalan.remove(jalan.lastIndexOf(no)));
        jalan.replaceAll(no -> pindah.langkah().getOrDefault(no, 0));
        jalan.removeIf(no -> no == 0);
        alasan.clear();
    }

    private void putuskan(BarisPeristiwa event, int ke, @Nullable Integer reason) {
        keputusan.add(
                new UkuranKeputusan(
                        versi,
                        event.tercatat().urutan(),
                        event.langkah(),
                        event.jawaban(),
                        ke,
                        event.kembali(),
                        reason));
    }

    private void lanjutkan(Instant now) {
        if (berhenti != null) {
            jeda.add(new Rentang(berhenti, now));
            berhenti = null;
        }
    }

    private void akhiri(BarisPeristiwa event, TugasDisebut task, boolean done) {
        Instant opened = terbuka.remove(task.tanpaPihak());
        if (opened != null) {
            var stretch = new Rentang(opened, event.waktu());
            kerja.computeIfAbsent(baris(task.langkah()), _ -> new ArrayList<>()).add(stretch);
            if (done) {
                selesai.add(new Selesai(baris(task.langkah()), event, task.tanpaPihak(), stretch));
            }
        }
    }

    Ukuran hasil() {
        var whole =
                awal == null || akhir == null
                        ? List.<Rentang>of()
                        : List.of(new Rentang(awal, akhir));
        return new Ukuran(
                List.copyOf(jalan),
                lama(whole, null),
                pembagian.hasil(),
                langkah(),
                selesai.stream().map(this::tugas).toList(),
                List.copyOf(keputusan));
    }

    private List<UkuranLangkah> langkah() {
        return kerja.entrySet().stream()
                .filter(
                        row ->
                                terbuka.keySet().stream()
                                        .noneMatch(t -> baris(t.langkah()).equals(row.getKey())))
                .filter(row -> selesai.stream().anyMatch(s -> s.baris().equals(row.getKey())))
                .map(
                        row -> {
                            Baris where = row.getKey();
                            return new UkuranLangkah(
                                    where.versi(),
                                    where.no(),
                                    putaran.getOrDefault(where, 1),
                                    baku(where),
                                    lama(row.getValue(), baku(where)));
                        })
                .toList();
    }

    private UkuranTugas tugas(Selesai done) {
        var baku = baku(done.baris());
        return new UkuranTugas(
                done.baris().versi(),
                done.tugas(),
                done.peristiwa().jabatan(),
                done.peristiwa().tercatat().namaJabatan(),
                baku,
                lama(List.of(done.rentang()), baku));
    }

    private @Nullable Waktu baku(Baris baris) {
        return sop.apply(baris.versi()).langkah(baris.no()).mutuBaku().waktu();
    }

    private WaktuTerpakai lama(List<Rentang> stretches, @Nullable Waktu baku) {
        return WaktuTerpakai.dari(stretches, jeda, baku, kalender);
    }
}

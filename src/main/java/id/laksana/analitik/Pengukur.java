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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Measures one case by its events, in order. A task counts from the moment it was opened to the
 * moment it was done; suspensions are not the time of its pelaksana. A row counts once none of its
 * tasks is open.
 */
final class Pengukur {

    private final Sop sop;
    private final KalenderKerja kalender;
    private final Map<TugasDisebut, Instant> terbuka = new HashMap<>();
    private final Map<Integer, List<Rentang>> kerja = new TreeMap<>();
    private final Map<Integer, Integer> putaran = new HashMap<>();
    private final List<Selesai> selesai = new ArrayList<>();
    private final List<Rentang> jeda = new ArrayList<>();
    private final List<Integer> jalan = new ArrayList<>();
    private final List<UkuranKeputusan> keputusan = new ArrayList<>();
    // where the last reason of a row stands
    private final Map<Integer, Integer> alasan = new HashMap<>();
    private final PembagianWaktu pembagian;
    private @Nullable Instant awal;
    private @Nullable Instant akhir;
    private @Nullable Instant berhenti;

    private record Selesai(BarisPeristiwa peristiwa, TugasDisebut tugas, Rentang rentang) {}

    Pengukur(Sop sop, KalenderKerja kalender) {
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
                putaran.merge(event.langkah(), event.putaran(), Math::max);
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
            case TUGAS_DITUTUP -> event.tugas().forEach(task -> akhiri(event, task, false));
            case DIPUTUSKAN -> putuskan(event, event.ke().getFirst(), alasan.get(event.langkah()));
            case DITANGGUHKAN -> berhenti = now;
            case DILANJUTKAN, BERAKHIR -> lanjutkan(now);
            default -> {
                // tells nothing about time
            }
        }
    }

    private void putuskan(BarisPeristiwa event, int ke, @Nullable Integer reason) {
        keputusan.add(
                new UkuranKeputusan(
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
            kerja.computeIfAbsent(task.langkah(), _ -> new ArrayList<>()).add(stretch);
            if (done) {
                selesai.add(new Selesai(event, task.tanpaPihak(), stretch));
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
                                        .noneMatch(t -> t.langkah() == row.getKey()))
                .filter(row -> selesai.stream().anyMatch(s -> s.tugas().langkah() == row.getKey()))
                .map(
                        row -> {
                            int no = row.getKey();
                            return new UkuranLangkah(
                                    no,
                                    putaran.getOrDefault(no, 1),
                                    baku(no),
                                    lama(row.getValue(), baku(no)));
                        })
                .toList();
    }

    private UkuranTugas tugas(Selesai done) {
        var baku = baku(done.tugas().langkah());
        return new UkuranTugas(
                done.tugas(),
                done.peristiwa().jabatan(),
                done.peristiwa().tercatat().namaJabatan(),
                baku,
                lama(List.of(done.rentang()), baku));
    }

    private @Nullable Waktu baku(int no) {
        return sop.langkah(no).mutuBaku().waktu();
    }

    private WaktuTerpakai lama(List<Rentang> stretches, @Nullable Waktu baku) {
        return WaktuTerpakai.dari(stretches, jeda, baku, kalender);
    }
}

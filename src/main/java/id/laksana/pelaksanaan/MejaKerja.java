package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.KatalogSop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for someone who acts for one post, and what that person waits for. */
@Service
@Transactional(readOnly = true)
public class MejaKerja {

    private static final int MOST_AWAITED = 8;

    /**
     * @param sisa null when the task has no due moment
     * @param hariIni due today
     * @param bolehAmbil several may do it and nobody has it yet
     */
    public record Baris(
            TugasMeja tugas, @Nullable SisaWaktu sisa, boolean hariIni, boolean bolehAmbil) {

        public boolean terlambat() {
            return sisa != null && sisa.lewat();
        }

        public boolean kembali() {
            return tugas.dikembalikan() != null;
        }
    }

    /**
     * @param berwenang the reader may do it, and nobody else has it in hand
     * @param penerima names of those who may do it now
     */
    public record TugasDibuka(
            Baris baris,
            Berjalan berjalan,
            boolean berwenang,
            List<String> penerima,
            PilihanPegangan pegangan) {

        /** Why it ended without being done; empty when it is open or done. */
        public Optional<PenutupanTugas> penutupan() {
            return PenutupanTugas.dari(berjalan, baris.tugas());
        }

        /** When its case stood still; its due moment has moved by that. */
        public List<Rentang> penangguhan() {
            var task = baris.tugas();
            return Penangguhan.selama(
                    Penangguhan.dari(berjalan.riwayat(), task.dibuka()),
                    task.dibuka(),
                    task.berakhir());
        }
    }

    private final TugasRepository tugas;
    private final PencatatPelaksanaan pencatat;
    private final PenerimaTugas penerima;
    private final DaftarKalender kalender;
    private final DapatDimulai dapatDimulai;
    private final KatalogSop katalog;
    private final PeganganMeja pegangan;
    private final PembagianTugas pembagian;
    private final Wewenang wewenang;

    MejaKerja(
            TugasRepository tugas,
            PencatatPelaksanaan pencatat,
            PenerimaTugas penerima,
            DaftarKalender kalender,
            DapatDimulai dapatDimulai,
            KatalogSop katalog,
            PeganganMeja pegangan,
            PembagianTugas pembagian,
            Wewenang wewenang) {
        this.tugas = tugas;
        this.pencatat = pencatat;
        this.penerima = penerima;
        this.kalender = kalender;
        this.dapatDimulai = dapatDimulai;
        this.katalog = katalog;
        this.pegangan = pegangan;
        this.pembagian = pembagian;
        this.wewenang = wewenang;
    }

    public int jumlahMenunggu(UUID jabatan, UUID pegawai) {
        return tugas.jumlahMenunggu(penerima.milik(jabatan, pegawai, pencatat.saat()));
    }

    /** Open tasks of others in cases this person started. */
    public List<Baris> ditunggu(Pelaku oleh) {
        Instant now = pencatat.saat();
        var calendar = kalender.kalender();
        var keys = penerima.milik(oleh, now);
        return tugas.ditungguOleh(oleh.pegawai(), keys, MOST_AWAITED).stream()
                .map(task -> baris(task, false, now, calendar))
                .toList();
    }

    public Optional<TugasDibuka> tugas(UUID id, Pelaku oleh) {
        Instant now = pencatat.saat();
        return tugas.cari(id).map(task -> dibuka(task, oleh, now));
    }

    /** The result of an outside party is awaited, which has a date. */
    public boolean menungguLuar(UUID id) {
        return tugas.cari(id)
                .filter(task -> task.status() == Tugas.Status.MENUNGGU_LUAR)
                .isPresent();
    }

    private TugasDibuka dibuka(TugasMeja task, Pelaku oleh, Instant now) {
        var berjalan = saatDibuka(task);
        var held = pembagian.pilihan(task, berjalan.sop().langkah(task.langkah()), oleh);
        return new TugasDibuka(
                baris(task, held.ambil(), now, kalender.kalender()),
                berjalan,
                wewenang.mengerjakan(task, oleh) && !held.orangLain(),
                penerima.nama(task.kepada(), now),
                held);
    }

    /** A task that was closed by a move is read with the rows it was opened with. */
    private Berjalan saatDibuka(TugasMeja task) {
        var berjalan = pencatat.baca(task.pelaksanaan()).orElseThrow();
        return task.berakhir() == null
                ? berjalan
                : berjalan.pada(
                        JejakVersi.dari(berjalan, katalog).saatDibuka(task.kunjungan(), berjalan));
    }

    /** The task of this case that waits for this person, the earliest first. */
    public Optional<UUID> tugasSaya(UUID pelaksanaan, Pelaku oleh) {
        var open = tugas.terbuka(List.of(pelaksanaan));
        return pegangan.untuk(open, oleh, pencatat.saat()).stream()
                .map(PeganganMeja.Baris::tugas)
                .filter(task -> !dipegangLain(task, oleh))
                .filter(task -> task.status() != Tugas.Status.MENUNGGU_SOP)
                .map(TugasMeja::id)
                .findFirst();
    }

    private static boolean dipegangLain(TugasMeja task, Pelaku oleh) {
        var held = task.pegangan();
        return held != null && !held.oleh().pegawai().equals(oleh.pegawai());
    }

    /** In whose columns the case lies now. */
    public List<String> posisi(UUID id) {
        return pencatat.posisi(id);
    }

    /** The SOPs in force whose first row is this person's. */
    public List<Dijalankan> dapatDimulai(Pelaku oleh) {
        return dapatDimulai.oleh(oleh);
    }

    static Baris baris(TugasMeja task, boolean bolehAmbil, Instant now, KalenderKerja calendar) {
        Instant due = task.tenggat();
        if (due == null) {
            return new Baris(task, null, false, bolehAmbil);
        }
        var zone = calendar.zona();
        boolean today = due.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return new Baris(task, SisaWaktu.of(now, due, calendar), today, bolehAmbil);
    }
}

package id.laksana.pelaksanaan;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.organisasi.kalender.KalenderKerja;
import id.laksana.pelaksanaan.MejaKerja.Baris;
import id.laksana.pelaksanaan.MejaRepository.PilihanSop;
import id.laksana.pelaksanaan.MejaRepository.Sudut;
import id.laksana.pelaksanaan.MejaRepository.Tersusun;
import id.laksana.pelaksanaan.SaringanMeja.Saring;
import id.laksana.pelaksanaan.SaringanMeja.Susunan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that wait on a desk, as a filter and a grouping show them. */
@Service
@Transactional(readOnly = true)
public class DaftarMeja {

    /**
     * @param jumlah how many each subset has within search, SOP and unit
     * @param sop what one may filter by, with words for the reader
     * @param menunggu all that waits, whatever the filter, without what others have in hand
     */
    public record Isi(
            List<Kelompok> kelompok,
            Map<Saring, Long> jumlah,
            List<Pilihan> sop,
            List<Pilihan> unit,
            int menunggu) {}

    /**
     * @param kunci of the grouping: how urgent, the id of the case, or the kode of the SOP
     * @param judul of the case or SOP; empty when grouped by urgency
     * @param jumlah in the whole list
     * @param lanjutan begins on an earlier part of the list
     */
    public record Kelompok(
            String kunci, String judul, long jumlah, boolean lanjutan, List<BarisMeja> baris) {}

    /**
     * @param bersama may be completed together with others, without being opened
     */
    public record BarisMeja(Baris baris, boolean bersama) {}

    public record Pilihan(String nilai, String teks) {}

    private final MejaRepository meja;
    private final PencatatPelaksanaan pencatat;
    private final PenerimaTugas penerima;
    private final PeganganMeja pegangan;
    private final SyaratBersama syarat;
    private final DaftarKalender kalender;
    private final KodeOrganisasi organisasi;

    DaftarMeja(
            MejaRepository meja,
            PencatatPelaksanaan pencatat,
            PenerimaTugas penerima,
            PeganganMeja pegangan,
            SyaratBersama syarat,
            DaftarKalender kalender,
            KodeOrganisasi organisasi) {
        this.meja = meja;
        this.pencatat = pencatat;
        this.penerima = penerima;
        this.pegangan = pegangan;
        this.syarat = syarat;
        this.kalender = kalender;
        this.organisasi = organisasi;
    }

    public Isi isi(Pelaku oleh, SaringanMeja saringan, int mulai, int banyak) {
        Instant now = pencatat.saat();
        var calendar = kalender.kalender();
        var sudut = sudut(oleh, now, calendar);
        // one more, to see whether the first group has begun before
        int before = mulai > 0 ? 1 : 0;
        var found = meja.baca(sudut, saringan, mulai - before, banyak + before);
        var rows = found.baris();
        var shown = rows.subList(Math.min(before, rows.size()), rows.size());
        String earlier = before > 0 && !rows.isEmpty() ? rows.getFirst().kelompok() : "";
        var hands = new HashMap<UUID, Baris>();
        pegangan.untuk(shown.stream().map(Tersusun::tugas).toList(), oleh, sudut.kunci(), now)
                .forEach(
                        one ->
                                hands.put(
                                        one.tugas().id(),
                                        MejaKerja.baris(
                                                one.tugas(), one.bolehAmbil(), now, calendar)));
        var groups =
                new Penyusun(saringan.susunan(), oleh, hands, syarat.dapat(shown, oleh), earlier)
                        .susun(shown);
        return new Isi(
                groups, found.jumlah(), sop(found.sop()), unit(found.unit()), found.menunggu());
    }

    private Sudut sudut(Pelaku oleh, Instant now, KalenderKerja calendar) {
        var tomorrow = now.atZone(calendar.zona()).toLocalDate().plusDays(1);
        return new Sudut(
                penerima.milik(oleh, now), now, tomorrow.atStartOfDay(calendar.zona()).toInstant());
    }

    private static List<Pilihan> sop(List<PilihanSop> found) {
        return found.stream().map(one -> new Pilihan(one.kode(), one.judul())).toList();
    }

    private List<Pilihan> unit(List<String> found) {
        var names = organisasi.namaUnit(found);
        return found.stream()
                .map(kode -> new Pilihan(kode, names.getOrDefault(kode, kode)))
                .toList();
    }

    /**
     * @param tangan the tasks as they stand in hands; one that is no longer this person's is
     *     missing
     * @param bersama tasks that may be completed together
     * @param terakhir group of the row before the first; empty on the first part
     */
    private record Penyusun(
            Susunan susunan,
            Pelaku oleh,
            Map<UUID, Baris> tangan,
            Set<UUID> bersama,
            String terakhir) {

        List<Kelompok> susun(List<Tersusun> rows) {
            var groups = new ArrayList<Kelompok>();
            for (Tersusun row : rows) {
                Baris shown = tangan.get(row.tugas().id());
                if (shown == null) {
                    continue;
                }
                if (groups.isEmpty() || !groups.getLast().kunci().equals(row.kelompok())) {
                    groups.add(
                            new Kelompok(
                                    row.kelompok(),
                                    judul(row.tugas()),
                                    row.jumlah(),
                                    row.kelompok().equals(terakhir),
                                    new ArrayList<>()));
                }
                groups.getLast().baris().add(new BarisMeja(shown, bersama(shown.tugas())));
            }
            return groups;
        }

        private boolean bersama(TugasMeja task) {
            var held = task.pegangan();
            return bersama.contains(task.id())
                    && (held == null || held.oleh().pegawai().equals(oleh.pegawai()));
        }

        private String judul(TugasMeja task) {
            return switch (susunan) {
                case TENGGAT -> "";
                case PELAKSANAAN -> task.perihal();
                case SOP -> task.judul();
            };
        }
    }
}

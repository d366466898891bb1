package id.laksana.pelaksanaan;

import static java.util.stream.Collectors.groupingBy;

import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.kalender.DaftarKalender;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.KatalogSop;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the bound instansi, for reading. */
@Service
@Transactional(readOnly = true)
public class DaftarPelaksanaan {

    /** Of more the list does not say how many there are: to count them would be to read them. */
    public static final int TERBANYAK_DIHITUNG = 10_000;

    private final PelaksanaanRepository pelaksanaan;
    private final PencatatPelaksanaan pencatat;
    private final TugasRepository tugas;
    private final PenerimaTugas penerima;
    private final KodeOrganisasi organisasi;
    private final DaftarKalender kalender;
    private final PeganganMeja pegangan;
    private final KatalogSop katalog;

    DaftarPelaksanaan(
            PelaksanaanRepository pelaksanaan,
            PencatatPelaksanaan pencatat,
            TugasRepository tugas,
            PenerimaTugas penerima,
            KodeOrganisasi organisasi,
            DaftarKalender kalender,
            PeganganMeja pegangan,
            KatalogSop katalog) {
        this.pelaksanaan = pelaksanaan;
        this.pencatat = pencatat;
        this.tugas = tugas;
        this.penerima = penerima;
        this.organisasi = organisasi;
        this.kalender = kalender;
        this.pegangan = pegangan;
        this.katalog = katalog;
    }

    /**
     * Those the reader may see, newest first.
     *
     * @param pegawai only the cases that this person started; null: all
     * @param status null: all
     */
    public List<BarisPelaksanaan> daftar(
            Pembaca pembaca,
            @Nullable UUID pegawai,
            @Nullable Status status,
            int mulai,
            int banyak) {
        var found = pelaksanaan.daftar(pembaca, pegawai, status, mulai, banyak);
        var open = tugas.terbuka(found.stream().map(Pelaksanaan::id).toList());
        var shown = terbuka(pencatat.saat(), namaUnit(open));
        Map<UUID, List<TugasMeja>> byCase =
                open.stream().collect(groupingBy(TugasMeja::pelaksanaan));
        return found.stream()
                .map(
                        row ->
                                new BarisPelaksanaan(
                                        row,
                                        byCase.getOrDefault(row.id(), List.of()).stream()
                                                .map(shown)
                                                .toList()))
                .toList();
    }

    /**
     * How many cases each status has, {@link #TERBANYAK_DIHITUNG} standing for that many and more;
     * one without cases is missing.
     */
    public Map<Status, Long> jumlah(Pembaca pembaca, @Nullable UUID pegawai) {
        return pelaksanaan.jumlah(pembaca, pegawai, TERBANYAK_DIHITUNG);
    }

    /** Empty when the case is not there for this instansi. */
    public Optional<PelaksanaanTerbaca> baca(UUID id) {
        return pencatat.baca(id).map(this::terbaca);
    }

    private PelaksanaanTerbaca terbaca(Berjalan berjalan) {
        Instant now = pencatat.saat();
        var all = tugas.milikPelaksanaan(berjalan.pelaksanaan().id());
        var units = namaUnit(all);
        var shown = terbuka(now, units);
        var open = all.stream().filter(task -> task.berakhir() == null).map(shown).toList();
        var rows =
                new BarisLangkahReader(berjalan, kalender.kalender(), now, units).baca(all, open);
        return new PelaksanaanTerbaca(
                berjalan, rows, open, berjalan.utuh(), JejakVersi.dari(berjalan, katalog), units);
    }

    /** Many tasks wait for the same few posts, whose holders are asked for once. */
    private Function<TugasMeja, TugasTerbuka> terbuka(Instant now, Map<String, String> units) {
        var names = new HashMap<List<String>, List<String>>();
        return task ->
                new TugasTerbuka(
                        task.id(),
                        task.langkah(),
                        task.kegiatan(),
                        task.unit().isEmpty() ? null : units.getOrDefault(task.unit(), task.unit()),
                        pemegang(task, now, names),
                        task.dibuka(),
                        task.tenggat(),
                        task.tenggat() != null && now.isAfter(task.tenggat()));
    }

    /** Who has it in hand, else all who may do it. */
    private List<String> pemegang(
            TugasMeja task, Instant now, Map<List<String>, List<String>> names) {
        var held = pegangan.sekarang(task, now).pegangan();
        return held == null
                ? names.computeIfAbsent(
                        PenerimaTugas.tanpaLimpahan(task.kepada()),
                        keys -> penerima.nama(keys, now))
                : List.of(held.oleh().nama());
    }

    private Map<String, String> namaUnit(List<TugasMeja> tasks) {
        return organisasi.namaUnit(
                tasks.stream()
                        .map(TugasMeja::unit)
                        .filter(unit -> !unit.isEmpty())
                        .distinct()
                        .toList());
    }
}

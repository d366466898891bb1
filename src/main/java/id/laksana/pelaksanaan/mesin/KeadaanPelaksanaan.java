package id.laksana.pelaksanaan.mesin;

import id.laksana.pelaksanaan.mesin.Peristiwa.HasilSopDiterima;
import id.laksana.pelaksanaan.mesin.Peristiwa.KoreksiDicatat;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDitinggalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahMenunggu;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDibatalkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDilanjutkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDimulai;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitangguhkan;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanDitolak;
import id.laksana.pelaksanaan.mesin.Peristiwa.PelaksanaanSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.SebaranDitutup;
import id.laksana.pelaksanaan.mesin.Peristiwa.SopDipanggil;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasDitutup;
import id.laksana.pelaksanaan.mesin.Peristiwa.TugasSelesai;
import id.laksana.pelaksanaan.mesin.Peristiwa.UnitDikembalikan;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipertahankan;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands: the fold of its events.
 *
 * @param tugas every task there ever was, in order of opening
 */
public record KeadaanPelaksanaan(Status status, Map<Tugas.Id, Tugas> tugas, Jalan jalan) {

    public enum Status {
        BELUM_DIMULAI,
        BERJALAN,
        DITANGGUHKAN,
        SELESAI,
        /** Ended by a Tidak, without what it was for. */
        DITOLAK,
        DIBATALKAN;

        public boolean berakhir() {
            return this == SELESAI || this == DITOLAK || this == DIBATALKAN;
        }
    }

    public static final KeadaanPelaksanaan KOSONG =
            new KeadaanPelaksanaan(Status.BELUM_DIMULAI, Map.of(), Jalan.KOSONG);

    public KeadaanPelaksanaan {
        tugas = Collections.unmodifiableMap(tugas);
    }

    public static KeadaanPelaksanaan dari(List<Peristiwa> riwayat) {
        var keadaan = KOSONG;
        for (Peristiwa peristiwa : riwayat) {
            keadaan = keadaan.setelah(peristiwa);
        }
        return keadaan;
    }

    public KeadaanPelaksanaan setelah(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case PelaksanaanDimulai _, PelaksanaanDilanjutkan _ -> dengan(Status.BERJALAN);
            case PelaksanaanDitangguhkan _ -> dengan(Status.DITANGGUHKAN);
            case PelaksanaanSelesai _ -> dengan(Status.SELESAI);
            case PelaksanaanDitolak _ -> dengan(Status.DITOLAK);
            case PelaksanaanDibatalkan _ -> dengan(Status.DIBATALKAN);
            case LangkahMenunggu menunggu -> dengan(jalan.menunggu(menunggu));
            case LangkahDibuka dibuka -> dengan(jalan.dibuka(dibuka)).dengan(dibuka.tugas());
            case LangkahDitinggalkan ditinggalkan -> dengan(jalan.ditinggalkan(ditinggalkan));
            case KoreksiDicatat koreksi -> dengan(jalan.dikoreksi(koreksi));
            case UnitDikembalikan kembali -> dengan(kembali.tugas());
            case SebaranDitutup _, VersiDipertahankan _ -> this;
            case VersiDipindahkan pindah ->
                    dengan(jalan.dipindahkan(pindah)).dengan(dibawa(pindah));
            case TugasSelesai selesai ->
                    mengubah(
                            List.of(selesai.tugas()),
                            task -> task.selesai(selesai.jejak(), selesai.jawaban()));
            case TugasDitutup ditutup ->
                    mengubah(
                            ditutup.tugas(),
                            task -> task.ditutup(ditutup.jejak(), ditutup.sebab()));
            case Peristiwa.PeganganBerubah pegangan -> mengubah(pegangan.berubah(), pegangan::pada);
            case SopDipanggil panggil ->
                    mengubah(ids(panggil.giliran()), task -> task.dipanggil(panggil.panggilan()));
            case HasilSopDiterima hasil ->
                    mengubah(ids(hasil.giliran()), task -> task.hasilSop(hasil.berhasil()));
        };
    }

    private KeadaanPelaksanaan dengan(Status baru) {
        return new KeadaanPelaksanaan(baru, tugas, jalan);
    }

    private KeadaanPelaksanaan dengan(Jalan baru) {
        return new KeadaanPelaksanaan(status, tugas, baru);
    }

    private KeadaanPelaksanaan dengan(Collection<Tugas> baru) {
        var tasks = new LinkedHashMap<>(tugas);
        baru.forEach(task -> tasks.put(task.id(), task));
        return new KeadaanPelaksanaan(status, tasks, jalan);
    }

    private KeadaanPelaksanaan mengubah(List<Tugas.Id> ids, UnaryOperator<Tugas> perubahan) {
        var changed =
                ids.stream().map(id -> perubahan.apply(Objects.requireNonNull(tugas.get(id))));
        return dengan(changed.toList());
    }

    /** Who did what stays known of visits that have a new number; the old one stays answered. */
    private List<Tugas> dibawa(VersiDipindahkan pindah) {
        return pindah.sambungan().stream()
                .filter(sambungan -> !sambungan.lama().equals(sambungan.baru()))
                .flatMap(
                        sambungan ->
                                tugas(sambungan.lama())
                                        .map(
                                                task ->
                                                        task.bernama(
                                                                sambungan.baru(),
                                                                task.id().giliran().putaranUnit())))
                .toList();
    }

    private List<Tugas.Id> ids(Giliran giliran) {
        return tugas(giliran).stream().filter(Tugas::terbuka).map(Tugas::id).toList();
    }

    public List<Tugas> tugasTerbuka() {
        return tugas.values().stream().filter(Tugas::terbuka).toList();
    }

    List<Tugas> tugasTerbuka(Kunjungan kunjungan) {
        return tugas(kunjungan).filter(Tugas::terbuka).toList();
    }

    boolean adaYangSelesai(Kunjungan kunjungan) {
        return tugas(kunjungan).anyMatch(task -> task.status() == Tugas.Status.SELESAI);
    }

    List<Tugas> tugas(Giliran giliran) {
        return tugas(giliran.kunjungan())
                .filter(task -> task.id().giliran().equals(giliran))
                .toList();
    }

    Stream<Tugas> tugas(Kunjungan kunjungan) {
        return tugas.values().stream().filter(task -> task.id().kunjungan().equals(kunjungan));
    }

    /** The last turn of a unit in a visit. */
    Optional<Giliran> giliran(Kunjungan kunjungan, @Nullable String unit) {
        return tugas(kunjungan)
                .map(task -> task.id().giliran())
                .filter(giliran -> Objects.equals(giliran.unit(), unit))
                .reduce((earlier, later) -> later);
    }

    /** What was answered in the visit; a turn that was sent back no longer counts. */
    List<Jawaban> jawaban(Kunjungan kunjungan) {
        Map<String, Integer> last =
                tugas(kunjungan)
                        .map(task -> task.id().giliran())
                        .collect(
                                Collectors.toMap(
                                        KeadaanPelaksanaan::namaUnit,
                                        Giliran::putaranUnit,
                                        Math::max));
        return tugas(kunjungan)
                .filter(
                        task -> {
                            var giliran = task.id().giliran();
                            return Objects.equals(
                                    last.get(namaUnit(giliran)), giliran.putaranUnit());
                        })
                .map(Tugas::jawaban)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String namaUnit(Giliran giliran) {
        return Objects.requireNonNullElse(giliran.unit(), "");
    }

    /** Tasks of units that were sent back and that the visit, having followed from them, awaits. */
    List<Tugas> ditunggu(Kunjungan kunjungan) {
        List<Tugas> back =
                tugas.values().stream()
                        .filter(Tugas::terbuka)
                        .filter(task -> !jalan.terbuka(task.id().kunjungan()))
                        .filter(task -> !task.id().kunjungan().equals(kunjungan))
                        .toList();
        if (back.isEmpty()) {
            return back;
        }
        Set<Kunjungan> before = jalan.sejarah(kunjungan);
        return back.stream().filter(task -> before.contains(task.id().kunjungan())).toList();
    }
}

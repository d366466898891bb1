package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Jawaban;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa;
import id.laksana.pelaksanaan.mesin.Tugas;
import id.laksana.sop.Langkah.Tujuan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event for those who count and export: flat, and readable without the kernel.
 *
 * @param langkah the row it is about; 0 when it is about the whole case
 * @param tugas the tasks it opens or ends
 * @param ke the rows it leads to; 0 is the end
 * @param jawaban YA, TIDAK or the label of a branch; null when nothing was answered
 */
public record BarisPeristiwa(
        PeristiwaTercatat tercatat,
        Jenis jenis,
        int langkah,
        int putaran,
        List<TugasDisebut> tugas,
        List<Integer> ke,
        boolean kembali,
        @Nullable String jawaban,
        @Nullable UUID jabatan) {

    public enum Jenis {
        DIMULAI,
        LANGKAH_DIBUKA,
        LANGKAH_MENUNGGU,
        TUGAS_SELESAI,
        TUGAS_DITUTUP,
        LANGKAH_SELESAI,
        DIPUTUSKAN,
        LANGKAH_DILEWATI,
        UNIT_DIKEMBALIKAN,
        SEBARAN_DITUTUP,
        SOP_DIPANGGIL,
        HASIL_SOP,
        DITANGGUHKAN,
        DILANJUTKAN,
        DIKOREKSI,
        PEGANGAN_BERUBAH,
        VERSI_DIPINDAHKAN,
        VERSI_DIPERTAHANKAN,
        BERAKHIR
    }

    /**
     * @param unit code of the unit whose turn it is; empty on a row not done by every unit
     * @param luar the party is outside the instansi
     */
    public record TugasDisebut(
            int langkah,
            int putaran,
            String unit,
            int putaranUnit,
            String pelaksana,
            boolean luar) {

        /** The same task, whatever an event knows of its party. */
        public TugasDisebut tanpaPihak() {
            return new TugasDisebut(langkah, putaran, unit, putaranUnit, pelaksana, false);
        }

        /** The turn it belongs to, which a called SOP holds as a whole. */
        public TugasDisebut giliran() {
            return new TugasDisebut(langkah, putaran, unit, putaranUnit, "", false);
        }

        private static TugasDisebut dari(Tugas.Id id, boolean luar) {
            return new TugasDisebut(
                    id.kunjungan().langkah(),
                    id.kunjungan().putaran(),
                    Objects.requireNonNullElse(id.giliran().unit(), ""),
                    id.giliran().putaranUnit(),
                    id.pelaksana(),
                    luar);
        }
    }

    public UUID pelaksanaan() {
        return tercatat.pelaksanaan();
    }

    public Instant waktu() {
        return tercatat.waktu();
    }

    /**
     * A move to another version.
     *
     * @param langkah the rows of before by those that mean the same there
     */
    public record Pindah(UUID dari, UUID ke, Map<Integer, Integer> langkah) {}

    /**
     * The version on which a case began.
     *
     * @param kini the one it runs on now
     */
    public static UUID versiAwal(List<BarisPeristiwa> kasus, UUID kini) {
        return kasus.stream()
                .flatMap(event -> event.pindah().stream())
                .findFirst()
                .map(Pindah::dari)
                .orElse(kini);
    }

    public Optional<Pindah> pindah() {
        return tercatat.peristiwa() instanceof Peristiwa.VersiDipindahkan moved
                ? Optional.of(new Pindah(moved.dari(), moved.ke(), moved.langkahBaru()))
                : Optional.empty();
    }

    static BarisPeristiwa dari(PeristiwaTercatat row) {
        Peristiwa event = row.peristiwa();
        var by = event.jejak().oleh();
        UUID post = by == null ? null : by.jabatan();
        var base = new Ringkas(row, post);
        return switch (event) {
            case Peristiwa.PelaksanaanDimulai _ -> base.kasus(Jenis.DIMULAI);
            case Peristiwa.LangkahDibuka(var _, var visit, var _, var tasks) ->
                    base.langkah(Jenis.LANGKAH_DIBUKA, visit, dibuka(tasks));
            case Peristiwa.LangkahMenunggu(var _, var no, var _) ->
                    base.langkah(Jenis.LANGKAH_MENUNGGU, new Kunjungan(no, 0), List.of());
            case Peristiwa.TugasSelesai(var _, var id, var answer, var _, var date) ->
                    base.selesai(TugasDisebut.dari(id, date != null), teks(answer));
            case Peristiwa.TugasDitutup(var _, var ids, var _) ->
                    base.langkah(
                            Jenis.TUGAS_DITUTUP,
                            ids.getFirst().kunjungan(),
                            ids.stream().map(id -> TugasDisebut.dari(id, false)).toList());
            case Peristiwa.LangkahSelesai left -> base.tinggal(Jenis.LANGKAH_SELESAI, left);
            case Peristiwa.LangkahDilewati left -> base.tinggal(Jenis.LANGKAH_DILEWATI, left);
            case Peristiwa.KeputusanDiambil decided ->
                    base.tinggal(Jenis.DIPUTUSKAN, decided)
                            .putusan(decided.kembali(), teks(decided.jawaban()));
            case Peristiwa.UnitDikembalikan(var _, var turn, var _, var tasks) ->
                    base.langkah(Jenis.UNIT_DIKEMBALIKAN, turn.kunjungan(), dibuka(tasks))
                            .putusan(true, null);
            case Peristiwa.SebaranDitutup(var _, var visit, var _, var _) ->
                    base.langkah(Jenis.SEBARAN_DITUTUP, visit, List.of());
            case Peristiwa.SopDipanggil(var _, var turn, var _, var _) ->
                    base.langkah(Jenis.SOP_DIPANGGIL, turn.kunjungan(), giliran(turn));
            case Peristiwa.HasilSopDiterima(var _, var turn, var _, var _, var _) ->
                    base.langkah(Jenis.HASIL_SOP, turn.kunjungan(), giliran(turn));
            case Peristiwa.PelaksanaanDitangguhkan _ -> base.kasus(Jenis.DITANGGUHKAN);
            case Peristiwa.PelaksanaanDilanjutkan _ -> base.kasus(Jenis.DILANJUTKAN);
            case Peristiwa.KoreksiDicatat(var _, var visit, var _, var _) ->
                    base.langkah(Jenis.DIKOREKSI, visit, List.of());
            case Peristiwa.PeganganBerubah _ -> base.kasus(Jenis.PEGANGAN_BERUBAH);
            case Peristiwa.VersiDipindahkan _ -> base.kasus(Jenis.VERSI_DIPINDAHKAN);
            case Peristiwa.VersiDipertahankan _ -> base.kasus(Jenis.VERSI_DIPERTAHANKAN);
            case Peristiwa.PelaksanaanSelesai _ -> base.kasus(Jenis.BERAKHIR);
            case Peristiwa.PelaksanaanDitolak _ -> base.kasus(Jenis.BERAKHIR);
            case Peristiwa.PelaksanaanDibatalkan _ -> base.kasus(Jenis.BERAKHIR);
        };
    }

    private BarisPeristiwa putusan(boolean back, @Nullable String answer) {
        return new BarisPeristiwa(
                tercatat, jenis, langkah, putaran, tugas, ke, back, answer, jabatan);
    }

    private static List<TugasDisebut> dibuka(List<Tugas> tasks) {
        // what a move carries over may be done already
        return tasks.stream()
                .filter(Tugas::terbuka)
                .map(t -> TugasDisebut.dari(t.id(), t.status() == Tugas.Status.MENUNGGU_LUAR))
                .toList();
    }

    /** A called SOP holds the whole turn, whatever its columns. */
    private static List<TugasDisebut> giliran(id.laksana.pelaksanaan.mesin.Giliran turn) {
        return Stream.of(new Tugas.Id(turn, "")).map(id -> TugasDisebut.dari(id, false)).toList();
    }

    private static @Nullable String teks(@Nullable Jawaban answer) {
        return switch (answer) {
            case null -> null;
            case Jawaban.Putusan putusan -> putusan.name();
            case Jawaban.Cabang(var label) -> label;
        };
    }

    private record Ringkas(PeristiwaTercatat row, @Nullable UUID post) {

        BarisPeristiwa kasus(Jenis kind) {
            return new BarisPeristiwa(row, kind, 0, 0, List.of(), List.of(), false, null, post);
        }

        BarisPeristiwa langkah(Jenis kind, Kunjungan visit, List<TugasDisebut> tasks) {
            return new BarisPeristiwa(
                    row,
                    kind,
                    visit.langkah(),
                    visit.putaran(),
                    tasks,
                    List.of(),
                    false,
                    null,
                    post);
        }

        BarisPeristiwa selesai(TugasDisebut task, @Nullable String answer) {
            return new BarisPeristiwa(
                    row,
                    Jenis.TUGAS_SELESAI,
                    task.langkah(),
                    task.putaran(),
                    List.of(task),
                    List.of(),
                    false,
                    answer,
                    post);
        }

        BarisPeristiwa tinggal(Jenis kind, Peristiwa.LangkahDitinggalkan left) {
            return new BarisPeristiwa(
                    row,
                    kind,
                    left.kunjungan().langkah(),
                    left.kunjungan().putaran(),
                    List.of(),
                    left.ke().stream().map(Tujuan::no).toList(),
                    false,
                    null,
                    post);
        }
    }
}

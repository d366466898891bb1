package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Langkah.Tujuan;
import id.laksana.sop.Sop.Pemicu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened in a case. Never changed; the state is their fold, without the SOP. */
public sealed interface Peristiwa {

    Jejak jejak();

    /** A visit is over, and the ways on from it. */
    sealed interface LangkahDitinggalkan extends Peristiwa {
        Kunjungan kunjungan();

        List<Tujuan> ke();

        /** Ends the case without what it was for, where nothing else brings it. */
        default boolean menolak() {
            return false;
        }
    }

    /** Somebody took a task in hand or gave it out of the hand. */
    sealed interface PeganganBerubah extends Peristiwa {
        List<Tugas.Id> berubah();

        Tugas pada(Tugas tugas);
    }

    record PelaksanaanDimulai(Jejak jejak, @Nullable Pemicu pemicu, @Nullable String rujukan)
            implements Peristiwa {}

    /** A way has come to a row to which others can still come. */
    record LangkahMenunggu(Jejak jejak, int langkah, List<Kunjungan> dari) implements Peristiwa {}

    /**
     * @param dari the visits it follows from; several where ways were joined, none at the start
     */
    record LangkahDibuka(Jejak jejak, Kunjungan kunjungan, List<Kunjungan> dari, List<Tugas> tugas)
            implements Peristiwa {}

    /**
     * @param tanggalLuar when the outside party acted; null for a task done inside
     */
    record TugasSelesai(
            Jejak jejak,
            Tugas.Id tugas,
            @Nullable Jawaban jawaban,
            @Nullable String catatan,
            @Nullable LocalDate tanggalLuar)
            implements Peristiwa {}

    record TugasDitutup(Jejak jejak, List<Tugas.Id> tugas, Tugas.Sebab sebab)
            implements Peristiwa {}

    record LangkahSelesai(Jejak jejak, Kunjungan kunjungan, List<Tujuan> ke)
            implements LangkahDitinggalkan {}

    /** The reason stands with the task that gave the answer. */
    record KeputusanDiambil(
            Jejak jejak,
            Kunjungan kunjungan,
            Jawaban jawaban,
            Tujuan tujuan,
            boolean kembali,
            boolean menolak)
            implements LangkahDitinggalkan {

        @Override
        public List<Tujuan> ke() {
            return List.of(tujuan);
        }
    }

    record LangkahDilewati(Jejak jejak, Kunjungan kunjungan, String alasan, List<Tujuan> ke)
            implements LangkahDitinggalkan {}

    /**
     * @param giliran the new turn of the unit
     */
    record UnitDikembalikan(Jejak jejak, Giliran giliran, String alasan, List<Tugas> tugas)
            implements Peristiwa {}

    record SebaranDitutup(Jejak jejak, Kunjungan kunjungan, List<String> unitKurang, String alasan)
            implements Peristiwa {}

    record SopDipanggil(Jejak jejak, Giliran giliran, String kode, int panggilan)
            implements Peristiwa {}

    record HasilSopDiterima(
            Jejak jejak, Giliran giliran, int panggilan, boolean berhasil, String rujukan)
            implements Peristiwa {}

    record PelaksanaanDitangguhkan(Jejak jejak, String alasan) implements Peristiwa {}

    record PelaksanaanDilanjutkan(Jejak jejak, String alasan) implements Peristiwa {}

    /**
     * @param gugur the visits that no longer count: the corrected one and all that followed from it
     */
    record KoreksiDicatat(Jejak jejak, Kunjungan kunjungan, List<Kunjungan> gugur, String alasan)
            implements Peristiwa {}

    /**
     * From here on rows have the numbers of another version. Says itself what became of each visit,
     * so that no later rule of the program can read the history differently.
     *
     * @param padanan rows that mean the same in both
     * @param tujuan where each open row goes on
     * @param sambungan the visits that keep counting
     */
    record VersiDipindahkan(
            Jejak jejak,
            UUID dari,
            UUID ke,
            List<Padanan> padanan,
            List<Padanan> tujuan,
            List<Sambungan> sambungan,
            String alasan)
            implements Peristiwa {

        public Map<Kunjungan, Kunjungan> namaBaru() {
            return sambungan.stream().collect(Collectors.toMap(Sambungan::lama, Sambungan::baru));
        }

        public Map<Integer, Integer> langkahBaru() {
            return padanan.stream().collect(Collectors.toMap(Padanan::lama, Padanan::baru));
        }
    }

    record VersiDipertahankan(Jejak jejak, UUID berlaku, String alasan) implements Peristiwa {}

    record PelaksanaanSelesai(Jejak jejak) implements Peristiwa {}

    record PelaksanaanDitolak(Jejak jejak) implements Peristiwa {}

    record PelaksanaanDibatalkan(Jejak jejak, String alasan) implements Peristiwa {}

    record TugasDiambil(Jejak jejak, Tugas.Id tugas, Petugas oleh) implements PeganganBerubah {

        @Override
        public List<Tugas.Id> berubah() {
            return List.of(tugas);
        }

        @Override
        public Tugas pada(Tugas task) {
            return task.dipegang(new Pegangan(oleh, jejak.saat(), null));
        }
    }

    record TugasDilimpahkan(
            Jejak jejak,
            Tugas.Id tugas,
            Petugas dari,
            Petugas kepada,
            @Nullable Instant tenggat,
            @Nullable String catatan)
            implements PeganganBerubah {

        @Override
        public List<Tugas.Id> berubah() {
            return List.of(tugas);
        }

        @Override
        public Tugas pada(Tugas task) {
            var limpahan = new Pegangan.Limpahan(dari, tenggat, catatan);
            return task.dipegang(new Pegangan(kepada, jejak.saat(), limpahan));
        }
    }

    /**
     * @param dari in whose hands it was
     */
    record TugasDilepas(
            Jejak jejak,
            Tugas.Id tugas,
            Petugas dari,
            Pegangan.SebabLepas sebab,
            @Nullable String alasan)
            implements PeganganBerubah {

        @Override
        public List<Tugas.Id> berubah() {
            return List.of(tugas);
        }

        @Override
        public Tugas pada(Tugas task) {
            return task.dipegang(null);
        }
    }

    /**
     * @param tugas the open tasks of the post, whoever had them in hand
     * @param dilepas those that are free again
     * @param diteruskan those that had been delegated to the former holder
     */
    record TugasDiserahterimakan(
            Jejak jejak,
            String jabatan,
            Petugas kepada,
            List<Tugas.Id> tugas,
            List<Tugas.Id> dilepas,
            List<Tugas.Id> diteruskan,
            String alasan)
            implements PeganganBerubah {

        @Override
        public List<Tugas.Id> berubah() {
            return Stream.concat(dilepas.stream(), diteruskan.stream()).toList();
        }

        @Override
        public Tugas pada(Tugas task) {
            var held = task.pegangan();
            return held == null || dilepas.contains(task.id())
                    ? task.dipegang(null)
                    : task.dipegang(new Pegangan(kepada, jejak.saat(), held.limpahan()));
        }
    }
}

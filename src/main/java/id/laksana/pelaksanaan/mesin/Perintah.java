package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Sop;
import id.laksana.sop.Sop.Pemicu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a case. Whether he may is decided before it comes here. */
public sealed interface Perintah {

    @Nullable PelakuTercatat oleh();

    /** About one task; who comes after its end is told by whom it was done. */
    sealed interface AtasTugas extends Perintah {
        Tugas.Id tugas();
    }

    /** Changes who has a task in hand. */
    sealed interface AtasPegangan extends AtasTugas {}

    /** Needs a reason that is not blank. */
    sealed interface Beralasan extends Perintah {
        String alasan();
    }

    /**
     * @param oleh null when the calendar starts it
     * @param rujukan of what started it: a disposisi, a letter, an application, a calling case
     */
    record Mulai(@Nullable PelakuTercatat oleh, @Nullable Pemicu pemicu, @Nullable String rujukan)
            implements Perintah {}

    /**
     * @param catatan a reason on a return, on a rejection and after a called SOP failed; else a
     *     note
     */
    record Selesaikan(
            PelakuTercatat oleh,
            Tugas.Id tugas,
            @Nullable Jawaban jawaban,
            @Nullable String catatan)
            implements AtasTugas {}

    /**
     * What an outside party answered, entered by somebody inside.
     *
     * @param tanggal when the party acted; may lie well before the entering, even before the row
     *     opened
     */
    record CatatHasilLuar(
            PelakuTercatat oleh,
            Tugas.Id tugas,
            LocalDate tanggal,
            @Nullable Jawaban jawaban,
            @Nullable String catatan)
            implements AtasTugas {}

    record Lewati(PelakuTercatat oleh, Kunjungan kunjungan, String alasan) implements Beralasan {}

    /** Sends one unit of a row with {@code untuk_setiap} back to its work; the others go on. */
    record KembalikanUnit(PelakuTercatat oleh, int langkah, String unit, String alasan)
            implements Beralasan {}

    /**
     * Goes on without the units that are missing.
     *
     * @param unitKurang exactly those, so that nobody is passed over who answers in this moment
     */
    record TutupSebaran(PelakuTercatat oleh, int langkah, List<String> unitKurang, String alasan)
            implements Beralasan {}

    /**
     * The end of a called case. Refused while this case is suspended: to be delivered again when it
     * goes on.
     *
     * @param panggilan which call of this turn it answers, so that a result delivered twice counts
     *     once
     * @param rujukan the called case
     */
    record TerimaHasilSop(
            @Nullable PelakuTercatat oleh,
            Giliran giliran,
            int panggilan,
            boolean berhasil,
            String rujukan)
            implements Perintah {}

    record PanggilUlang(PelakuTercatat oleh, Giliran giliran) implements Perintah {}

    record Tangguhkan(PelakuTercatat oleh, String alasan) implements Beralasan {}

    record Lanjutkan(PelakuTercatat oleh, String alasan) implements Beralasan {}

    record Batalkan(PelakuTercatat oleh, String alasan) implements Beralasan {}

    /**
     * Goes on with another version of the SOP.
     *
     * @param dari the version the case runs on; the kernel reads nothing into the ids
     * @param padanan rows that mean the same in both, each at most once
     * @param tujuan for every open row the row to go on with, not always its counterpart
     */
    record PindahVersi(
            PelakuTercatat oleh,
            UUID dari,
            UUID ke,
            Sop baru,
            List<Padanan> padanan,
            List<Padanan> tujuan,
            String alasan)
            implements Beralasan {}

    /**
     * Finishes on the version the case runs on.
     *
     * @param berlaku the version that is in force instead
     */
    record PertahankanVersi(PelakuTercatat oleh, UUID berlaku, String alasan)
            implements Beralasan {}

    /** Takes back a wrong completion: the row is done again, what followed from it falls. */
    record Koreksi(PelakuTercatat oleh, Kunjungan kunjungan, String alasan) implements Beralasan {}

    /** Takes a task that several may do, so that no two work on it. */
    record Ambil(PelakuTercatat oleh, Tugas.Id tugas, Petugas petugas) implements AtasPegangan {}

    /**
     * Gives back what one has in hand.
     *
     * @param alasan needed of whom it was delegated to
     */
    record Lepas(PelakuTercatat oleh, Tugas.Id tugas, @Nullable String alasan)
            implements AtasPegangan {}

    /**
     * Takes a task out of the hands of somebody else.
     *
     * @param petugas who has it from now on; null when it goes back to all who may do it
     */
    record AmbilAlih(PelakuTercatat oleh, Tugas.Id tugas, @Nullable Petugas petugas, String alasan)
            implements AtasPegangan, Beralasan {}

    /**
     * Gives a task to a named person, who does it in the name of the post that delegates.
     *
     * @param tenggat when the giver wants it; null when the due moment of the row is enough
     */
    record Limpahkan(
            PelakuTercatat oleh,
            Tugas.Id tugas,
            Petugas dari,
            Petugas kepada,
            @Nullable Instant tenggat,
            @Nullable String catatan)
            implements AtasPegangan {}

    /** Takes back what the post has delegated. */
    record Tarik(PelakuTercatat oleh, Tugas.Id tugas) implements AtasPegangan {}

    /**
     * The holder of a post has changed: what was in the hands of who left is free again, what had
     * been delegated to that person is with the successor.
     *
     * @param jabatan name of the post
     * @param tugas the open tasks of the post in this case
     */
    record SerahTerima(
            PelakuTercatat oleh,
            String jabatan,
            Petugas kepada,
            List<Tugas.Id> tugas,
            List<Tugas.Id> dilepas,
            List<Tugas.Id> diteruskan,
            String alasan)
            implements Beralasan {}
}

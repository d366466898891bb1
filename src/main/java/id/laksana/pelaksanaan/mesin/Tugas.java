package id.laksana.pelaksanaan.mesin;

import org.jspecify.annotations.Nullable;

/**
 * What one pelaksana has to do in one turn. Its id follows from the SOP and the rounds alone, so
 * whoever completes it twice can be told that, and by whom it was done.
 *
 * @param panggilan how often the row has called its SOP in this turn
 * @param jejak who ended it and when; null while it is open
 * @param jawaban on a row that decides, once done
 * @param sebab why it was closed without being done
 * @param pegangan who has it in hand; null while it is anybody's who may do it, and once it ended
 */
public record Tugas(
        Id id,
        Status status,
        int panggilan,
        @Nullable Jejak jejak,
        @Nullable Jawaban jawaban,
        @Nullable Sebab sebab,
        @Nullable Pegangan pegangan) {

    /**
     * @param pelaksana code of the column
     */
    public record Id(Giliran giliran, String pelaksana) {

        public Kunjungan kunjungan() {
            return giliran.kunjungan();
        }
    }

    public enum Status {
        TERBUKA,
        /** Somebody inside will enter the result of the outside party. */
        MENUNGGU_LUAR,
        MENUNGGU_SOP,
        /**
         * The called SOP did not succeed: the owner calls again, goes on with a reason, or decides.
         */
        SOP_GAGAL,
        SELESAI,
        DITUTUP
    }

    /** Why a task was closed without being done. */
    public enum Sebab {
        /** Another pelaksana acted for all. */
        DIWAKILI,
        /** The Tidak of another pelaksana decided. */
        DIPUTUSKAN,
        DILEWATI,
        SEBARAN_DITUTUP,
        /** The row was entered again: the next round has taken its place. */
        DIGANTIKAN,
        /** The case went back to before the row. */
        DIKEMBALIKAN,
        DIKOREKSI,
        /** The case goes on with another version. */
        PINDAH_VERSI,
        BERAKHIR
    }

    static Tugas baru(Id id, boolean luar) {
        var status = luar ? Status.MENUNGGU_LUAR : Status.TERBUKA;
        return new Tugas(id, status, 0, null, null, null, null);
    }

    /** The same task, seen as one of another visit. */
    Tugas bernama(Kunjungan kunjungan, int putaranUnit) {
        var giliran = new Giliran(kunjungan, id.giliran().unit(), putaranUnit);
        return new Tugas(
                new Id(giliran, id.pelaksana()),
                status,
                panggilan,
                jejak,
                jawaban,
                sebab,
                pegangan);
    }

    public boolean terbuka() {
        return status != Status.SELESAI && status != Status.DITUTUP;
    }

    Tugas dipanggil(int ke) {
        return new Tugas(id, Status.MENUNGGU_SOP, ke, null, null, null, pegangan);
    }

    Tugas hasilSop(boolean berhasil) {
        var next = berhasil ? Status.TERBUKA : Status.SOP_GAGAL;
        return new Tugas(id, next, panggilan, null, null, null, pegangan);
    }

    Tugas selesai(Jejak oleh, @Nullable Jawaban diberi) {
        return new Tugas(id, Status.SELESAI, panggilan, oleh, diberi, null, null);
    }

    Tugas ditutup(Jejak oleh, Sebab karena) {
        return new Tugas(id, Status.DITUTUP, panggilan, oleh, null, karena, null);
    }

    /**
     * @param baru null when it is given back
     */
    Tugas dipegang(@Nullable Pegangan baru) {
        return new Tugas(id, status, panggilan, jejak, jawaban, sebab, baru);
    }
}

package id.laksana.pelaksanaan.mesin;

import java.util.List;

/** What came of a command. */
public sealed interface Hasil {

    /**
     * @param keadaan the state after the events
     */
    record Diterima(List<Peristiwa> peristiwa, KeadaanPelaksanaan keadaan) implements Hasil {}

    /**
     * Nothing happened.
     *
     * @param rincian what the message {@code pelaksanaan.ditolak.<alasan>} names: units, a group, a
     *     branch
     */
    record Ditolak(Alasan alasan, List<String> rincian) implements Hasil {}

    /** Nothing happened, because the task had ended before; it says by whom, when and how. */
    record SudahBerakhir(Tugas tugas) implements Hasil {}

    /** Nothing happened, because somebody else has the task in hand; it says who and since when. */
    record SedangDipegang(Tugas tugas) implements Hasil {}

    enum Alasan {
        BELUM_DIMULAI,
        SUDAH_DIMULAI,
        SEDANG_DITANGGUHKAN,
        TIDAK_DITANGGUHKAN,
        PELAKSANAAN_BERAKHIR,
        ALASAN_KOSONG,
        TUGAS_TIDAK_ADA,
        /** The row decides: Ya, Tidak or a branch is missing. */
        JAWABAN_KOSONG,
        JAWABAN_TIDAK_DIKENAL,
        /** All must act and somebody has already chosen another branch. */
        CABANG_BERBEDA,
        /** Done by an outside party: its result has a date. */
        MENUNGGU_LUAR,
        BUKAN_PIHAK_LUAR,
        MENUNGGU_SOP,
        HASIL_TIDAK_DITUNGGU,
        SOP_TIDAK_GAGAL,
        /** The row is not open, or not in this round. */
        LANGKAH_TIDAK_TERBUKA,
        LANGKAH_WAJIB,
        KELOMPOK_KOSONG,
        BUKAN_SEBARAN,
        UNIT_TIDAK_ADA,
        UNIT_MASIH_BEKERJA,
        /** A unit was sent back; what follows from its row waits for it. */
        UNIT_BELUM_KEMBALI,
        SEBARAN_LENGKAP,
        UNIT_KURANG_BERBEDA,
        TANPA_JAWABAN,
        KUNJUNGAN_TIDAK_BERLAKU,
        LANGKAH_BELUM_SELESAI,
        TIDAK_DIPEGANG,
        /** Only one person may do it: nothing to take from anybody. */
        TIDAK_PERLU_DIAMBIL,
        TIDAK_DILIMPAHKAN,
        /** Only the post that delegated takes back. */
        BUKAN_PELIMPAH,
        /** What was delegated is given back, not passed on. */
        LIMPAHAN_TIDAK_DITERUSKAN,
        /** For the applicant in person, not for a post. */
        TUGAS_PERORANGAN,
        /** The row signs or approves. */
        TIDAK_DAPAT_DILIMPAHKAN,
        /** Not a subordinate, and not of the team. */
        PENERIMA_DI_LUAR_JANGKAUAN,
        TENGGAT_SUDAH_LEWAT,
        /** What was proposed does not fit the open rows, or names a row that is not there. */
        PINDAH_LANGKAH,
        PINDAH_MENUNGGU_SOP,
        PINDAH_MENUNGGU_UNIT,
        /** Ways beside each other would meet elsewhere in the other version. */
        PINDAH_PERCABANGAN
    }

    static Ditolak ditolak(Alasan alasan, String... rincian) {
        return new Ditolak(alasan, List.of(rincian));
    }
}

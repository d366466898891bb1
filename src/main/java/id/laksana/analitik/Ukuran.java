package id.laksana.analitik;

import id.laksana.pelaksanaan.BarisPeristiwa.TugasDisebut;
import id.laksana.pelaksanaan.WaktuTerpakai;
import id.laksana.sop.Waktu;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of one case.
 *
 * @param jalan the rows in the order in which they were opened
 * @param seluruh from the first event to the last, suspensions left out
 */
record Ukuran(
        List<Integer> jalan,
        WaktuTerpakai seluruh,
        Pembagian pembagian,
        List<UkuranLangkah> langkah,
        List<UkuranTugas> tugas,
        List<UkuranKeputusan> keputusan) {

    /**
     * The working minutes of a case by what it was waiting for.
     *
     * @param menungguLain part of {@code dikerjakan}: something else was ready and waited for it
     */
    record Pembagian(
            long dikerjakan,
            long menungguLuar,
            long menungguSop,
            long ditangguhkan,
            long menungguLain) {}

    /**
     * A row with all its rounds.
     *
     * @param versi the version of the SOP whose row it is
     */
    record UkuranLangkah(
            UUID versi, int langkah, int putaran, @Nullable Waktu baku, WaktuTerpakai lama) {}

    /** A task that was done. */
    record UkuranTugas(
            UUID versi,
            TugasDisebut tugas,
            @Nullable UUID jabatan,
            @Nullable String namaJabatan,
            @Nullable Waktu baku,
            WaktuTerpakai lama) {}

    /**
     * @param jawaban null: a unit was sent back
     * @param urutanAlasan the event that holds the reason
     */
    record UkuranKeputusan(
            UUID versi,
            int urutan,
            int langkah,
            @Nullable String jawaban,
            int ke,
            boolean kembali,
            @Nullable Integer urutanAlasan) {}
}

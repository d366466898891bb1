package id.laksana.sop;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of the chart.
 *
 * @param no position, 1..n
 * @param noTercetak the number the source prints; null when it prints none
 * @param kegiatan active verb first, without a subject
 * @param oleh codes of the columns that act in this row
 * @param lanjut where the row leads when it takes no decision; empty means the next row
 * @param opsional condition under which the row is done; null means always
 * @param untukSetiap group of units that each get their own task here
 * @param panggil kode of the SOP this row calls
 * @param formulir name of the form with which a module joins this row; null when none is named
 * @param rincian sub-activities printed in one row
 * @param ditafsirkan field to reason, for what the source does not print
 */
public record Langkah(
        int no,
        @Nullable Integer noTercetak,
        String kegiatan,
        List<String> oleh,
        Bersama bersama,
        List<Tindakan> tindakan,
        MutuBaku mutuBaku,
        @Nullable Keputusan keputusan,
        List<Cabang> cabang,
        List<Tujuan> lanjut,
        @Nullable Gabung gabung,
        @Nullable String opsional,
        @Nullable String untukSetiap,
        @Nullable String panggil,
        @Nullable String formulir,
        @Nullable String keterangan,
        List<String> rincian,
        Map<String, String> ditafsirkan) {

    /** Standard input, time and result of the row; no time means unmeasured, never zero. */
    public record MutuBaku(List<String> kelengkapan, @Nullable Waktu waktu, List<String> output) {}

    /** With several pelaksana: all must act, or one acts for all. */
    public enum Bersama {
        SEMUA,
        SALAH_SATU
    }

    /** Where parallel rows meet: wait for all, or go on with the first. */
    public enum Gabung {
        SEMUA,
        SALAH_SATU
    }

    public enum Tindakan {
        SIAPKAN,
        PERIKSA,
        VERIFIKASI,
        KOREKSI,
        PARAF,
        TANDATANGAN,
        SAHKAN,
        SETUJUI,
        DISPOSISI,
        TUGASKAN,
        KIRIM,
        TERIMA,
        GANDAKAN,
        ARSIP,
        CETAK,
        CATAT,
        RAPAT,
        SOSIALISASI,
        HITUNG,
        INPUT,
        REKAP,
        LAPOR,
        SURVEI
    }

    public record Keputusan(
            Tujuan ya,
            Tujuan tidak,
            @Nullable String pertanyaan,
            @Nullable String labelYa,
            @Nullable String labelTidak) {}

    /** One way out of a branch by category. */
    public record Cabang(String label, Tujuan ke) {}

    /** A row number, or the end of the SOP. */
    public record Tujuan(int no) {
        public static final Tujuan SELESAI = new Tujuan(0);

        public boolean selesai() {
            return no == 0;
        }
    }

    /** Whether the row is drawn as a diamond. */
    public boolean bercabang() {
        return keputusan != null || !cabang.isEmpty();
    }
}

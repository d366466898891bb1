package id.laksana.naskah.arsip;

import java.time.LocalDate;

/**
 * A row of the schedule of retention (JRA) of an instansi.
 *
 * @param sejak first day on which the row holds
 * @param aktif years after the one in which a file was closed
 * @param inaktif years after those
 * @param nasibTertulis as the schedule prints it
 */
public record Retensi(
        String kode,
        LocalDate sejak,
        String uraian,
        int aktif,
        int inaktif,
        NasibAkhir nasib,
        String nasibTertulis,
        String dasarHukum) {

    /** PP 28/2012: from so many years on ANRI must agree to a destruction. */
    private static final int TAHUN_ANRI = 10;

    /** Who must agree to the destruction. */
    public enum Persetujuan {
        KEPALA_DAERAH,
        KEPALA_ANRI
    }

    /** The first year in which a file closed in that year is inactive. */
    public int tahunInaktif(int ditutup) {
        return ditutup + aktif + 1;
    }

    /** The first year in which its final fate is due. */
    public int tahunAkhir(int ditutup) {
        return ditutup + aktif + inaktif + 1;
    }

    public Persetujuan persetujuan() {
        return persetujuan(aktif + inaktif);
    }

    /** Permendagri 83/2022, 000.5.6.2: ten years and more need the agreement of Kepala ANRI. */
    public static Persetujuan persetujuan(int tahun) {
        return tahun >= TAHUN_ANRI ? Persetujuan.KEPALA_ANRI : Persetujuan.KEPALA_DAERAH;
    }
}

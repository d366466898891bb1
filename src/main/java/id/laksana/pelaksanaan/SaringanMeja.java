package id.laksana.pelaksanaan;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the waiting tasks a desk shows, and how they are grouped.
 *
 * @param cari part of what is written about the task; empty: any
 * @param sop kode of the SOP; empty: any
 * @param unit kode of the unit that owns the SOP; empty: any
 */
public record SaringanMeja(Saring saring, Susunan susunan, String cari, String sop, String unit) {

    public static final SaringanMeja KOSONG =
            new SaringanMeja(Saring.SEMUA, Susunan.TENGGAT, "", "", "");

    private static final int LONGEST = 200;

    public SaringanMeja {
        // PostgreSQL keeps no NUL, and nobody searches for what cannot be seen
        cari = cari.replaceAll("\\p{Cntrl}", " ").strip();
        cari = cari.substring(0, Math.min(cari.length(), LONGEST));
        sop = sop.replaceAll("\\p{Cntrl}", "");
        unit = unit.replaceAll("\\p{Cntrl}", "");
    }

    /** The subsets that are counted. */
    public enum Saring {
        SEMUA,
        TERLAMBAT,
        SEGERA,
        KEMBALI,
        TANPA_TENGGAT;

        public static Saring of(@Nullable String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst()
                    .orElse(SEMUA);
        }

        /** As it stands in addresses. */
        public String kode() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the rows are grouped by: how urgent they are, their case, or their SOP. */
    public enum Susunan {
        TENGGAT,
        PELAKSANAAN,
        SOP;

        public static Susunan of(@Nullable String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findFirst()
                    .orElse(TENGGAT);
        }

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Shows all, in the usual order. */
    public boolean kosong() {
        return equals(KOSONG);
    }

    /** Leaves out some of what waits. */
    public boolean menyaring() {
        return !new SaringanMeja(saring, Susunan.TENGGAT, cari, sop, unit).kosong();
    }
}

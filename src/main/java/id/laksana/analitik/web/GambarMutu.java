package id.laksana.analitik.web;

import id.laksana.analitik.Persentil;
import id.laksana.sop.Waktu;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Median and p90 of a row beside its standard, which stands at the same place in every row.
 *
 * @param median where the median is, between 0 and 100
 * @param p90 where nine of ten are; at 100 they are further away than is drawn
 */
public record GambarMutu(double median, double p90) {

    public static final double BAKU = 62.5;
    private static final double LEBAR = 100;

    /** Null where there is nothing to compare: no case, no standard, or one of the calendar. */
    public static @Nullable GambarMutu dari(@Nullable Persentil lama, @Nullable Waktu baku) {
        if (lama == null || baku == null) {
            return null;
        }
        long standard = LamaTeks.terukur(baku.satuan(), baku.palingLama());
        return standard == 0
                ? null
                : new GambarMutu(tempat(lama.median(), standard), tempat(lama.p90(), standard));
    }

    private static double tempat(long nilai, long baku) {
        return bulat(Math.min(nilai * BAKU / baku, LEBAR));
    }

    private static double bulat(double x) {
        return BigDecimal.valueOf(x).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }

    /** The part of the median up to the standard, and the part above it. */
    public double wajar() {
        return Math.min(median, BAKU);
    }

    public double lebih() {
        return bulat(Math.max(median - BAKU, 0));
    }
}

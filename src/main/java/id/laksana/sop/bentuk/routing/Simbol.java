package id.laksana.sop.bentuk.routing;

import org.jspecify.annotations.Nullable;

/**
 * One symbol of the chart; PermenPAN-RB 35/2012 knows these four and the arrow.
 *
 * @param no the row it stands in; 0 in the strips above the first and below the last row
 * @param kolom the pelaksana column, counted from 0
 * @param tulisan letter of a connector, or word of a capsule that has no row; null when the row
 *     says it
 */
public record Simbol(Jenis jenis, Rect tempat, int no, int kolom, @Nullable String tulisan) {

    public enum Jenis {
        KAPSUL,
        KOTAK,
        BELAH_KETUPAT,
        SEGILIMA
    }

    Simbol withTulisan(String tulisan) {
        return new Simbol(jenis, tempat, no, kolom, tulisan);
    }

    /**
     * How far the outline lies from the horizontal axis at a distance {@code dx} from the vertical
     * axis.
     */
    double halfHeightAt(double dx) {
        double half = tempat.tinggi() / 2;
        return switch (jenis) {
            case BELAH_KETUPAT -> half * (1 - Math.abs(dx) / (tempat.lebar() / 2));
            case KAPSUL -> capsule(Math.abs(dx) - (tempat.lebar() / 2 - half), half);
            case KOTAK, SEGILIMA -> half;
        };
    }

    /**
     * How far the outline lies from the vertical axis at a distance {@code dy} from the horizontal
     * axis.
     */
    double halfWidthAt(double dy) {
        double half = tempat.lebar() / 2;
        return switch (jenis) {
            case BELAH_KETUPAT -> half * (1 - Math.abs(dy) / (tempat.tinggi() / 2));
            case KAPSUL -> half - tempat.tinggi() / 2 + capsule(Math.abs(dy), tempat.tinggi() / 2);
            case KOTAK, SEGILIMA -> half;
        };
    }

    private static double capsule(double beyond, double radius) {
        return beyond <= 0 ? radius : Math.sqrt(Math.max(0, radius * radius - beyond * beyond));
    }

    /** Whether any part of the outline lies inside the rectangle. */
    public boolean hits(Rect rect) {
        if (!tempat.overlaps(rect)) {
            return false;
        }
        double halfWidth = tempat.lebar() / 2;
        double halfHeight = tempat.tinggi() / 2;
        double dx = distance(tempat.xTengah(), rect.x(), rect.kanan());
        double dy = distance(tempat.yTengah(), rect.y(), rect.bawah());
        return switch (jenis) {
            case BELAH_KETUPAT -> dx / halfWidth + dy / halfHeight < 1;
            case KAPSUL -> Math.hypot(Math.max(0, dx - (halfWidth - halfHeight)), dy) < halfHeight;
            case KOTAK, SEGILIMA -> true;
        };
    }

    private static double distance(double at, double low, double high) {
        return Math.max(0, Math.max(low - at, at - high));
    }
}

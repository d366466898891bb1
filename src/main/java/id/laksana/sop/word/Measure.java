package id.laksana.sop.word;

/** Millimetres in the units of Office Open XML. */
final class Measure {

    private static final double POINT = 25.4 / 72;

    private Measure() {}

    /** A twentieth of a point: paper, tables, indents. */
    static long twips(double mm) {
        return Math.round(mm / POINT * 20);
    }

    /** English metric units: drawings. */
    static long emu(double mm) {
        return Math.round(mm * 36_000);
    }

    /** Letters come in half points, the next above. */
    static long halfPoints(double mm) {
        return (long) Math.ceil(mm / POINT * 2 - 0.001);
    }

    /**
     * How much letters of the next half point must be narrowed to run as wide as measured, in
     * percent.
     */
    static long narrowing(double mm) {
        return (long) Math.floor(100 * (mm / POINT * 2) / halfPoints(mm));
    }
}

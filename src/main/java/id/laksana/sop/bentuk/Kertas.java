package id.laksana.sop.bentuk;

/** Paper of the form, landscape, in millimetres. */
public enum Kertas {
    A4(297, 210),
    F4(330, 215);

    /** Distance of the frame from the left and right edge. */
    public static final double MARGIN = 14;

    public static final double TOP = 13;

    /** Below the frame, for the foot line. */
    public static final double BOTTOM = 15;

    private final double lebar;
    private final double tinggi;

    Kertas(double lebar, double tinggi) {
        this.lebar = lebar;
        this.tinggi = tinggi;
    }

    public double lebar() {
        return lebar;
    }

    public double tinggi() {
        return tinggi;
    }

    /** Width between the margins. */
    public double bidang() {
        return lebar - 2 * MARGIN;
    }

    /** Lowest place the frame may reach. */
    public double batasBawah() {
        return tinggi - BOTTOM;
    }
}

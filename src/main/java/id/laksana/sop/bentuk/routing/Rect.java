package id.laksana.sop.bentuk.routing;

/** A rectangle in millimetres, from the top left corner of the sheet. */
public record Rect(double x, double y, double lebar, double tinggi) {

    public static Rect around(double xTengah, double yTengah, double lebar, double tinggi) {
        return new Rect(xTengah - lebar / 2, yTengah - tinggi / 2, lebar, tinggi);
    }

    public double kanan() {
        return x + lebar;
    }

    public double bawah() {
        return y + tinggi;
    }

    public double xTengah() {
        return x + lebar / 2;
    }

    public double yTengah() {
        return y + tinggi / 2;
    }

    /** Grown on all sides, or shrunk by a negative amount. */
    public Rect grow(double by) {
        return new Rect(x - by, y - by, lebar + 2 * by, tinggi + 2 * by);
    }

    public boolean overlaps(Rect other) {
        return x < other.kanan() && other.x < kanan() && y < other.bawah() && other.y < bawah();
    }

    public boolean contains(Rect other) {
        return x <= other.x && y <= other.y && kanan() >= other.kanan() && bawah() >= other.bawah();
    }
}

package id.laksana.sop.bentuk.routing;

import id.laksana.sop.bentuk.routing.Simbol.Jenis;

/** Sizes of the symbols for one width of column; narrow columns get smaller symbols. */
public record Ukuran(
        double lebarKotak,
        double tinggiKotak,
        double lebarBelah,
        double tinggiBelah,
        double lebarSegilima) {

    public static final double TINGGI_SEGILIMA = 6.6;

    /** Width of a column that takes two connectors side by side. */
    public static final double TWO_CONNECTORS = 17;

    private static final double PORT = 0.31;

    public static Ukuran of(double kolom) {
        double belah = kolom >= 17 ? Math.min(15, kolom - 5) : kolom - 4.6;
        double scale = belah / 15;
        double tall = Math.max(0.78, Math.min(1, scale * 1.15));
        double kotak = 13.4 * scale;
        double segilima =
                kolom >= TWO_CONNECTORS ? Math.min(6.2, kotak * 2 * PORT - 1.2) : kolom * 0.46;
        return new Ukuran(kotak, 6.2 * tall, belah, 8.6 * tall, segilima);
    }

    public Rect at(Jenis jenis, double xTengah, double yTengah) {
        return switch (jenis) {
            case BELAH_KETUPAT -> Rect.around(xTengah, yTengah, lebarBelah, tinggiBelah);
            case SEGILIMA -> Rect.around(xTengah, yTengah, lebarSegilima, TINGGI_SEGILIMA);
            case KAPSUL, KOTAK -> Rect.around(xTengah, yTengah, lebarKotak, tinggiKotak);
        };
    }

    /**
     * Distance from the axis at which a second and third line may touch a symbol from above or
     * below.
     */
    public double xPort() {
        return lebarKotak * PORT;
    }

    /** The same at the sides. */
    double yPort() {
        return tinggiKotak * 0.3;
    }
}

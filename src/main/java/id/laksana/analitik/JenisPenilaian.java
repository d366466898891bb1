package id.laksana.analitik;

import java.util.Locale;

/** PermenPAN-RB 35/2012: monitoring every 6 months, evaluation at least once a year. */
public enum JenisPenilaian {
    MONITORING(6),
    EVALUASI(12);

    private final int bulan;

    JenisPenilaian(int bulan) {
        this.bulan = bulan;
    }

    public int bulan() {
        return bulan;
    }

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static JenisPenilaian of(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}

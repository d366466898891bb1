package id.laksana.pelaksanaan.berkala;

import java.util.List;

/** How often, and what a subject may say of such a period. */
public enum Ulang {
    MINGGUAN("minggu", "tahun"),
    BULANAN("bulan", "triwulan", "tahun"),
    TRIWULANAN("triwulan", "tahun"),
    TAHUNAN("tahun");

    private final List<String> kata;

    Ulang(String... kata) {
        this.kata = List.of(kata);
    }

    /** Words that may stand in braces. */
    public List<String> kata() {
        return kata;
    }

    /** Whether the day is one of a week, and not of a month. */
    public boolean hariMinggu() {
        return this == MINGGUAN;
    }

    /** How many months there are to choose from; 0 when the month is not chosen. */
    public int banyakBulan() {
        return switch (this) {
            case MINGGUAN, BULANAN -> 0;
            case TRIWULANAN -> 3;
            case TAHUNAN -> 12;
        };
    }
}

package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.MejaKerja.Baris;
import id.laksana.sop.BerandaSop.Dijalankan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * @param semua all that waits, due first
 */
public record MejaPage(
        List<Baris> semua, Saring saring, List<Baris> ditunggu, List<Dijalankan> dapatDimulai) {

    /** The filters are the counters. */
    public enum Saring {
        SEMUA(baris -> true),
        TERLAMBAT(Baris::terlambat),
        SEGERA(baris -> baris.hariIni() && !baris.terlambat()),
        KEMBALI(Baris::kembali);

        private final Predicate<Baris> test;

        Saring(Predicate<Baris> test) {
            this.test = test;
        }

        static Saring of(String text) {
            return Arrays.stream(values())
                    .filter(saring -> saring.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(SEMUA);
        }

        public String kode() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Groups of the list, in this order. */
    public enum Kelompok {
        TERLAMBAT,
        HARI_INI,
        BERIKUTNYA
    }

    public long jumlah(Saring s) {
        return semua.stream().filter(s.test).count();
    }

    public Map<Kelompok, List<Baris>> kelompok() {
        var result = new EnumMap<Kelompok, List<Baris>>(Kelompok.class);
        for (Kelompok kelompok : Kelompok.values()) {
            var rows =
                    semua.stream()
                            .filter(saring.test)
                            .filter(baris -> kelompok(baris) == kelompok)
                            .toList();
            if (!rows.isEmpty()) {
                result.put(kelompok, rows);
            }
        }
        return result;
    }

    private static Kelompok kelompok(Baris baris) {
        return baris.terlambat()
                ? Kelompok.TERLAMBAT
                : baris.hariIni() ? Kelompok.HARI_INI : Kelompok.BERIKUTNYA;
    }
}

package id.laksana.organisasi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Golongan ruang of a PNS with its pangkat (PP 99/2000, Lampiran I), and golongan I to XVII of a
 * PPPK.
 */
public final class Golongan {

    private static final Map<String, String> PANGKAT = new LinkedHashMap<>();

    private static final List<String> PPPK =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII");

    static {
        group("I", "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I");
        group("II", "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I");
        group("III", "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I");
        group(
                "IV",
                "Pembina",
                "Pembina Tingkat I",
                "Pembina Utama Muda",
                "Pembina Utama Madya",
                "Pembina Utama");
    }

    private Golongan() {}

    private static void group(String golongan, String... pangkat) {
        for (int i = 0; i < pangkat.length; i++) {
            PANGKAT.put(golongan + "/" + (char) ('a' + i), pangkat[i]);
        }
    }

    /** Of a PNS, lowest first. */
    public static List<String> daftar() {
        return List.copyOf(PANGKAT.keySet());
    }

    public static List<String> daftarPppk() {
        return PPPK;
    }

    /** Name of the rank; null for a PPPK, who has none. */
    public static @Nullable String pangkat(String golongan) {
        return PANGKAT.get(golongan);
    }

    static boolean dikenal(String golongan, StatusPegawai status) {
        return switch (status) {
            case PNS -> PANGKAT.containsKey(golongan);
            case PPPK -> PPPK.contains(golongan);
            case PTT, PEJABAT -> false;
        };
    }
}

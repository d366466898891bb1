package id.laksana.kinerja;

import id.laksana.web.FormErrors;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the sheet as whoever prepares it typed it.
 *
 * @param isi by column; a column that is missing is empty
 */
public record Indikator(int nomor, Map<String, String> isi) {

    public static final String INDIKATOR = "indikator";
    public static final String DESIMAL = "desimal";
    public static final String BAWAH = "bawah";
    public static final String ATAS = "atas";
    public static final String UNIT = "unit";
    public static final String REKAP = "rekap";

    /** In the order of the sheet. */
    public static final List<String> KOLOM =
            List.of(INDIKATOR, "satuan", "target", DESIMAL, BAWAH, ATAS, "sumber", UNIT, REKAP);

    private static final int BIASA = 2;
    private static final int TERBANYAK = 6;

    public Indikator {
        isi = Map.copyOf(isi);
    }

    public String teks(String kolom) {
        return isi.getOrDefault(kolom, "");
    }

    public boolean kosong() {
        return isi.values().stream().allMatch(String::isBlank);
    }

    Indikator dengan(Map<String, String> perubahan) {
        var changed = new HashMap<>(isi);
        perubahan.forEach((kolom, teks) -> changed.put(kolom, teks.strip()));
        return new Indikator(nomor, changed);
    }

    /** Its result is in words, such as a predicate. */
    boolean kata() {
        return teks(DESIMAL).equalsIgnoreCase("teks");
    }

    /** Null when the result is in words. */
    @Nullable Integer desimal() {
        return kata() ? null : teks(DESIMAL).isBlank() ? BIASA : Integer.valueOf(teks(DESIMAL));
    }

    @Nullable BigDecimal batas(String kolom) {
        return AngkaTertulis.baca(teks(kolom), teks("satuan")).orElse(null);
    }

    /** Whether what stands in the column cannot be used; an empty cell may still be wanting. */
    public boolean salah(String kolom, Set<String> unit) {
        String text = teks(kolom);
        if (text.isBlank()) {
            return false;
        }
        return switch (kolom) {
            case DESIMAL -> !kata() && !text.matches("[0-" + TERBANYAK + "]");
            case BAWAH -> batas(kolom) == null;
            case ATAS -> {
                var bawah = batas(BAWAH);
                var atas = batas(ATAS);
                yield atas == null || bawah != null && atas.compareTo(bawah) < 0;
            }
            case UNIT -> !unit.contains(text);
            case REKAP -> {
                var cara = CaraRekap.baca(text);
                yield cara.isEmpty() || kata() && cara.get() != CaraRekap.TANPA;
            }
            default -> false;
        };
    }

    /** The first problem of the row. */
    FormErrors masalah(FormErrors before, Set<String> unit) {
        for (String kolom : KOLOM) {
            if (salah(kolom, unit)) {
                return before.with(
                        kolom + "-" + nomor, "kinerja.salah." + kolom, nomor, teks(kolom));
            }
        }
        for (String kolom : List.of(INDIKATOR, "satuan")) {
            if (teks(kolom).isBlank()) {
                return before.with(kolom + "-" + nomor, "kinerja.kosong." + kolom, nomor);
            }
        }
        return before;
    }
}

package id.laksana.kinerja;

import java.util.HashMap;
import java.util.Map;

/**
 * Entries with which every sheet of performance data is complete; a sheet takes its own of them.
 */
public final class IsianKinerja {

    public static final Map<String, String> LENGKAP = lengkap();

    private IsianKinerja() {}

    private static Map<String, String> lengkap() {
        var isian = new HashMap<String, String>();
        isian.put("periode", "Triwulan III Tahun 2026");
        isian.put("indikator-1", "Persentase koperasi aktif");
        isian.put("satuan-1", "%");
        for (int no = 1; no <= LembarSiapkan.TERBANYAK; no++) {
            isian.put("realisasi-" + no, "12");
        }
        return isian;
    }
}

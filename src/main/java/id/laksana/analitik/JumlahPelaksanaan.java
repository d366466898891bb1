package id.laksana.analitik;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many cases stand in which status. */
public record JumlahPelaksanaan(
        long berjalan, long ditangguhkan, long selesai, long ditolak, long dibatalkan) {

    public long semua() {
        return berjalan + ditangguhkan + selesai + ditolak + dibatalkan;
    }

    /** Those that occur, by the end of their message key. */
    public Map<String, Long> menurutStatus() {
        var all = new LinkedHashMap<String, Long>();
        all.put("selesai", selesai);
        all.put("berjalan", berjalan);
        all.put("ditangguhkan", ditangguhkan);
        all.put("ditolak", ditolak);
        all.put("dibatalkan", dibatalkan);
        all.values().removeIf(count -> count == 0);
        return all;
    }
}

package id.laksana.organisasi;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regional government; the tenant.
 *
 * @param batasPltBulan longest time of a Plt. in months: local rules differ, so it is a setting
 * @param batasPlhHari longest time of a Plh. in days
 */
public record Instansi(
        int id,
        String kode,
        String nama,
        String namaPendek,
        String jenis,
        @Nullable String ibukota,
        ZoneId zona,
        @Nullable String alamat,
        @Nullable String laman,
        @Nullable String surel,
        int batasPltBulan,
        int batasPlhHari) {

    /** The reserved instansi of those who run the installation. */
    public static final String PENGELOLA = "laksana";

    public static final List<String> DAFTAR_ZONA =
            List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    public static Instansi baru(
            String kode,
            String nama,
            String namaPendek,
            String jenis,
            @Nullable String ibukota,
            ZoneId zona) {
        return new Instansi(
                0, kode, nama, namaPendek, jenis, ibukota, zona, null, null, null, 6, 90);
    }

    /** As clocks on Indonesian forms call the zone. */
    public String singkatanZona() {
        return switch (zona.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zona.getId();
        };
    }
}

package id.laksana.naskah.arsip;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A topic file: items that belong together.
 *
 * @param ditutup retention counts from this day; null: open
 * @param jumlah of its items
 */
public record BerkasTopik(
        UUID id,
        int tahun,
        int nomor,
        String kode,
        @Nullable String namaKode,
        String judul,
        UUID unit,
        String namaUnit,
        SifatArsip sifat,
        LocalDate dibuka,
        @Nullable LocalDate ditutup,
        Keadaan keadaan,
        Lokasi lokasi,
        String keterangan,
        int jumlah) {

    public enum Keadaan {
        TERBUKA,
        TERTUTUP
    }

    /** Where the paper is; all empty: there is none. */
    public record Lokasi(String ruang, String rak, String boks, String map) {

        public boolean kosong() {
            return ruang.isEmpty() && rak.isEmpty() && boks.isEmpty() && map.isEmpty();
        }
    }

    /** As labels and lists print it: 2026/0007. */
    public String nomorTertulis() {
        return nomorTertulis(tahun, nomor);
    }

    static String nomorTertulis(int tahun, int nomor) {
        return "%d/%04d".formatted(tahun, nomor);
    }
}

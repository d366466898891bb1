package id.laksana.analitik.web;

import id.laksana.analitik.Bagian;
import id.laksana.analitik.BarisSop;
import java.util.List;
import java.util.Map;

/**
 * All SOPs with cases in a time.
 *
 * @param belum cases not measured yet
 * @param namaUnit by code
 */
public record AnalisisPage(
        PilihanKurun pilihan, List<BarisSop> daftar, long belum, Map<String, String> namaUnit) {

    public long semua() {
        return daftar.stream().mapToLong(row -> row.jumlah().semua()).sum();
    }

    public long selesai() {
        return daftar.stream().mapToLong(row -> row.jumlah().selesai()).sum();
    }

    public Bagian tepat() {
        return new Bagian(
                daftar.stream().mapToLong(row -> row.tepat().banyak()).sum(),
                daftar.stream().mapToLong(row -> row.tepat().dari()).sum());
    }

    public long terlambat() {
        return daftar.stream().mapToLong(BarisSop::terlambat).sum();
    }

    public long kembali() {
        return daftar.stream().mapToLong(BarisSop::kembali).sum();
    }

    public String namaUnit(String kode) {
        return namaUnit.getOrDefault(kode, kode);
    }
}

package id.laksana.naskah.arsip;

import java.util.List;
import java.util.Locale;

/** Lists that an instansi loads, with the heads of their columns. */
public enum JenisImporArsip {
    KLASIFIKASI("Kode", "Nama"),
    RETENSI("Kode", "Uraian", "Aktif", "Inaktif", "Nasib akhir", "Dasar hukum", "Berlaku sejak");

    private final List<String> kolom;

    JenisImporArsip(String... kolom) {
        this.kolom = List.of(kolom);
    }

    public List<String> kolom() {
        return kolom;
    }

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }
}

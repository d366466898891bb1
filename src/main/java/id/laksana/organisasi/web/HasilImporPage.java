package id.laksana.organisasi.web;

import id.laksana.organisasi.impor.BarisImpor;
import id.laksana.organisasi.impor.Impor;
import id.laksana.organisasi.impor.Masalah;
import id.laksana.web.Part;
import java.util.List;

/**
 * @param perubahan which rows are shown: baru, ubah, sama or tutup
 */
public record HasilImporPage(
        Impor impor,
        List<Masalah> daftarMasalah,
        String perubahan,
        List<BarisImpor> daftarBaris,
        Part part) {

    public static int jumlah(Impor impor, String perubahan) {
        return switch (perubahan) {
            case "ubah" -> impor.ubah();
            case "sama" -> impor.sama();
            case "tutup" -> impor.tutup();
            default -> impor.baru();
        };
    }

    public int jumlah(String sort) {
        return jumlah(impor, sort);
    }
}

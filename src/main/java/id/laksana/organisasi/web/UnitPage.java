package id.laksana.organisasi.web;

import id.laksana.organisasi.Jabatan;
import id.laksana.organisasi.MasaJabatan;
import id.laksana.organisasi.Riwayat;
import id.laksana.organisasi.UnitKerja;
import id.laksana.organisasi.VersiUnit;
import java.time.LocalDate;
import java.util.List;

/**
 * @param unit as of the day, or as it was last when it is closed
 */
public record UnitPage(
        UnitKerja unit,
        boolean tutup,
        LocalDate hari,
        List<UnitKerja> bawahan,
        List<Jabatan> daftarJabatan,
        List<MasaJabatan> daftarPemangku,
        List<VersiUnit> daftarVersi,
        List<Riwayat> daftarRiwayat) {

    public List<MasaJabatan> pemangku(Jabatan jabatan) {
        return daftarPemangku.stream()
                .filter(m -> m.jabatan().equals(jabatan.id()) && m.berlaku(hari))
                .toList();
    }
}

package id.laksana.sop.periksa;

import id.laksana.berkas.DaftarTemuan;
import id.laksana.berkas.Temuan;
import id.laksana.sop.Alur;
import id.laksana.sop.SopFile.Result.Content;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Checks one SOP against all rules. */
public final class PemeriksaSop {

    private static final List<Consumer<Bahan>> DAFTAR_PEMERIKSAAN =
            List.of(
                    PemeriksaanIdentitas::periksa,
                    PemeriksaanJudul::periksa,
                    PemeriksaanRujukan::periksa,
                    PemeriksaanKegiatan::periksa,
                    PemeriksaanMutuBaku::periksa,
                    PemeriksaanKeputusan::periksa,
                    PemeriksaanPelaksana::periksa,
                    PemeriksaanAlur::periksa);

    private PemeriksaSop() {}

    /** Findings in the order of the file. */
    public static List<Temuan> periksa(String berkas, Content content, Konteks konteks) {
        var temuan = new DaftarTemuan(berkas);
        var bahan =
                new Bahan(content.sop(), Alur.of(content.sop()), content.baris(), konteks, temuan);
        DAFTAR_PEMERIKSAAN.forEach(pemeriksaan -> pemeriksaan.accept(bahan));
        return temuan.semua().stream().sorted(Comparator.comparingInt(Temuan::baris)).toList();
    }
}

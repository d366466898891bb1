package id.laksana.sop.periksa;

import id.laksana.sop.Sop;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The 13 fields of the identity block. */
final class PemeriksaanIdentitas {

    private PemeriksaanIdentitas() {}

    static void periksa(Bahan bahan) {
        var sop = bahan.sop();
        required(bahan, "dasar_hukum", sop.dasarHukum());
        required(bahan, "peringatan", sop.peringatan());
        required(bahan, "kualifikasi", sop.kualifikasi());
        required(bahan, "peralatan", sop.peralatan());
        required(bahan, "pencatatan", sop.pencatatan());
        filledWhenAdopted(bahan, "nomor", sop.nomor());
        filledWhenAdopted(bahan, "tanggal.pembuatan", sop.tanggal().pembuatan());
        filledWhenAdopted(bahan, "tanggal.efektif", sop.tanggal().efektif());
        filledWhenAdopted(bahan, "disahkan_oleh.jabatan", sop.disahkanOleh().jabatan());
        filledWhenAdopted(bahan, "disahkan_oleh.nama", sop.disahkanOleh().nama());
        if (!bahan.konteks().pelaksana().unitAda(sop.unit())) {
            bahan.add(AturanSop.UNIT_DITEMUKAN, "unit", sop.unit());
        }
        dates(bahan, sop.tanggal());
        uniqueNumber(bahan);
        review(bahan);
    }

    private static void required(Bahan bahan, String kunci, List<String> values) {
        if (values.isEmpty()) {
            bahan.add(AturanSop.IDENTITAS_LENGKAP, kunci, kunci);
        }
    }

    private static void filledWhenAdopted(Bahan bahan, String kunci, @Nullable Object value) {
        if (value == null) {
            bahan.add(AturanSop.IDENTITAS_SAAT_SAH, kunci, kunci);
        }
    }

    private static void dates(Bahan bahan, Sop.Tanggal tanggal) {
        before(bahan, "tanggal.efektif", tanggal.pembuatan(), tanggal.efektif());
        before(bahan, "tanggal.revisi", tanggal.pembuatan(), tanggal.revisi());
        if (bahan.konteks().versi() > 1 && tanggal.revisi() == null) {
            bahan.add(AturanSop.TANGGAL_REVISI, "tanggal.revisi", bahan.konteks().versi());
        }
    }

    private static void before(
            Bahan bahan, String kunci, @Nullable LocalDate pembuatan, @Nullable LocalDate later) {
        if (pembuatan != null && later != null && later.isBefore(pembuatan)) {
            bahan.add(AturanSop.URUTAN_TANGGAL, kunci, later, pembuatan);
        }
    }

    private static void uniqueNumber(Bahan bahan) {
        var sop = bahan.sop();
        bahan.konteks().lain().stream()
                .filter(lain -> !lain.kode().equals(sop.kode()))
                .filter(lain -> lain.nomor() != null && lain.nomor().equals(sop.nomor()))
                .filter(lain -> opd(lain.unit()).equals(opd(sop.unit())))
                .findFirst()
                .ifPresent(
                        lain ->
                                bahan.add(
                                        AturanSop.NOMOR_UNIK,
                                        "nomor",
                                        String.valueOf(sop.nomor()),
                                        lain.judul()));
    }

    /** The first part of a unit's path is the perangkat daerah, whose numbering it is. */
    private static String opd(String unit) {
        return unit.split("/", 2)[0];
    }

    private static void review(Bahan bahan) {
        var due = bahan.konteks().reviu();
        if (due != null && due.isBefore(bahan.konteks().hariIni())) {
            bahan.add(AturanSop.REVIU_TERJADWAL, "tanggal.efektif", due);
        }
    }
}

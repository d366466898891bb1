package id.laksana.naskah.tandatangan;

import java.util.Locale;

/** Why something was not signed; the message says how to mend it. */
public enum AlasanDitolak {
    SANDI_SALAH,
    SANDI_KOSONG,
    TERTAHAN,
    BELUM_AKTIF,
    DICABUT,
    KEDALUWARSA,
    BUKAN_PEMANGKU,
    PDF_RUSAK,
    PDF_TERKUNCI,
    PDF_TERLALU_PANJANG,
    SUDAH_DITANDATANGANI,
    TIDAK_ADA_TEMPAT,
    NIK_KOSONG,
    BELUM_DIATUR,
    AKUN_TIDAK_TERDAFTAR,
    LAYANAN_MENOLAK,
    LAYANAN_TIDAK_TERJANGKAU,
    CAP_WAKTU_GAGAL;

    /** Key of the message. */
    public String kunci() {
        return "ttd.tolak." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

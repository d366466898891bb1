package id.laksana.pelaksanaan.berkas;

import java.util.Locale;

/** Why a file is not kept; each has a message that names the file and says how to mend it. */
public enum AlasanTolak {
    KOSONG,
    TERLALU_BESAR,
    TERLALU_BANYAK,
    PROGRAM,
    ARSIP,
    HALAMAN_WEB,
    GAMBAR_LAIN,
    MAKRO,
    SANDI,
    /** Small as sent, enormous once unpacked. */
    MENGEMBANG,
    RUSAK,
    BUKAN_TEKS,
    JENIS_LAIN,
    TUGAS_BERAKHIR,
    DITANGGUHKAN,
    /** Somebody else has the task in hand. */
    SEDANG_DIPEGANG,
    TIDAK_BERWENANG;

    /** Last part of the message key. */
    public String kunci() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

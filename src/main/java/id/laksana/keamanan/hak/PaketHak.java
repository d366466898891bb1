package id.laksana.keamanan.hak;

import java.util.List;

/**
 * Sets of rights that offices usually want, given with one click and at the founding of an
 * instansi.
 *
 * <p>PermenPAN-RB 35/2012: the organisation unit drafts and maintains SOPs, the head of the unit
 * approves its own.
 */
public enum PaketHak {
    PENYUSUN_SOP(
            "(bagian|biro)?-?organisasi(/.*)?",
            false,
            "sop.tulis",
            "sop.ajukan",
            "analitik.lihat",
            "analitik.nilai"),
    PENCATAT_SURAT("(subbag|bagian|biro)-(umum|tata-usaha)(-[a-z-]+)?", false, "surat.catat"),
    PENGESAH_SOP(".*", true, "sop.sahkan", "analitik.lihat"),
    ADMINISTRATOR(
            "(bagian|biro)?-?organisasi",
            true,
            "organisasi.kelola",
            "kalender.kelola",
            "keamanan.kelola",
            "sop.tulis",
            "pelaksanaan.kelola",
            "naskah.atur-tandatangan",
            "surat.kelola",
            "arsip.lihat",
            "arsip.kelola",
            "analitik.lihat",
            "analitik.nilai"),
    PENGELOLA(
            "pengelola",
            false,
            "instalasi.kelola",
            "organisasi.kelola",
            "kalender.kelola",
            "keamanan.kelola");

    private final String unit;
    private final boolean kepala;
    private final List<String> daftarHak;

    PaketHak(String unit, boolean kepala, String... daftarHak) {
        this.unit = unit;
        this.kepala = kepala;
        this.daftarHak = List.of(daftarHak);
    }

    public List<String> daftarHak() {
        return daftarHak;
    }

    /** For the code of the unit, whose last parts name the unit itself. */
    String pola() {
        return "^(.*/)?" + unit + "$";
    }

    /** Only the head of such a unit, from echelon III.a upwards. */
    boolean kepala() {
        return kepala;
    }
}

package id.laksana.naskah.web;

import id.laksana.naskah.DaftarNaskah;
import id.laksana.naskah.Naskah;
import id.laksana.naskah.jenis.JenisNaskah;
import java.util.List;

/** The list of naskah. */
public record DaftarNaskahPage(
        DaftarNaskah.Saringan saringan,
        List<Naskah> daftar,
        List<JenisNaskah> daftarJenis,
        int mulai,
        boolean adaBerikutnya) {

    public int berikutnya() {
        return mulai + DaftarNaskah.SEHALAMAN;
    }

    public boolean tersaring() {
        return !(saringan.cari() + saringan.jenis() + saringan.status()).isEmpty();
    }
}

package id.laksana.naskah;

import id.laksana.naskah.bentuk.IsiNaskah;
import id.laksana.naskah.bentuk.SifatNaskah;

/** What lists show of the newest version. */
record RingkasNaskah(
        String perihal, String sifat, int kecepatan, String tujuan, String penandatangan) {

    static RingkasNaskah dari(IsiNaskah isi) {
        String speed = isi.teks(IsiNaskah.KECEPATAN);
        return new RingkasNaskah(
                isi.teks(IsiNaskah.PERIHAL).strip(),
                SifatNaskah.of(isi.teks(IsiNaskah.SIFAT)).name(),
                speed.matches("[0-2]") ? Integer.parseInt(speed) : 0,
                String.join("; ", isi.baris(IsiNaskah.YTH)),
                isi.teks(IsiNaskah.PENANDATANGAN));
    }
}

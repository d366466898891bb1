package id.laksana.naskah;

import id.laksana.naskah.jenis.JenisNaskah;
import java.time.LocalDate;

/** Gives numbers to naskah that have just been signed. */
interface PemberiNomor {

    /**
     * The next number of the register, given once and for ever; the transaction that asks for it
     * keeps others waiting until it ends.
     *
     * @param unit code of the unit whose letter it is
     * @param klasifikasi code of Permendagri 83/2022
     * @param sifat letters of the klasifikasi keamanan
     */
    String beri(
            JenisNaskah jenis, String unit, String klasifikasi, String sifat, LocalDate tanggal);
}

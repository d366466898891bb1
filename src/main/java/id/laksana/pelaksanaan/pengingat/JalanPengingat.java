package id.laksana.pelaksanaan.pengingat;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * What the job of one instansi does each minute. Each part is a transaction of its own; doing it
 * twice, or on two nodes at once, tells nobody twice.
 */
@Component
class JalanPengingat {

    private final JadwalPengingat jadwal;
    private final PenerbitPengingat penerbit;

    JalanPengingat(JadwalPengingat jadwal, PenerbitPengingat penerbit) {
        this.jadwal = jadwal;
        this.penerbit = penerbit;
    }

    /** For the bound instansi. */
    void jalan(Instant sekarang) {
        while (jadwal.susun() > 0) {}
        while (penerbit.terbitkan(sekarang) > 0) {}
    }
}

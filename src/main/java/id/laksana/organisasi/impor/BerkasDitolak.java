package id.laksana.organisasi.impor;

import java.util.Arrays;
import java.util.List;

/** The file as a whole cannot be read; the message says how to mend it. */
final class BerkasDitolak extends Exception {

    private final String kunci;
    private final List<String> rincian;

    BerkasDitolak(String kunci, Object... rincian) {
        super(kunci);
        this.kunci = kunci;
        this.rincian = Arrays.stream(rincian).map(String::valueOf).toList();
    }

    Masalah masalah() {
        return new Masalah(0, null, kunci, rincian);
    }
}

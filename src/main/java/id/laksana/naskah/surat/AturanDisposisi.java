package id.laksana.naskah.surat;

import java.util.Collection;

/** What may follow what in the tree of dispositions. */
final class AturanDisposisi {

    private AturanDisposisi() {}

    static boolean boleh(StatusDisposisi sekarang, TindakanDisposisi tindakan) {
        return switch (tindakan) {
            case TERIMA -> sekarang == StatusDisposisi.BARU;
            // while others still work at it, it is finished by them
            case TINDAKLANJUTI, SELESAIKAN, KEMBALIKAN -> sekarang.menunggu();
            case TERUSKAN, TARIK -> sekarang.terbuka();
        };
    }

    /**
     * Where the branch above stands once one of those below has ended: finished when one of them is
     * and none is open; back with its post when nobody did it.
     */
    static StatusDisposisi induk(StatusDisposisi induk, Collection<StatusDisposisi> bawah) {
        if (induk != StatusDisposisi.DITERUSKAN
                || bawah.stream().anyMatch(StatusDisposisi::terbuka)) {
            return induk;
        }
        return bawah.contains(StatusDisposisi.SELESAI)
                ? StatusDisposisi.SELESAI
                : StatusDisposisi.DITERIMA;
    }
}

package id.laksana.naskah.tandatangan;

import java.time.Instant;

/** What came of signing one document. */
public sealed interface HasilTandaTangan {

    /**
     * @param kodePublik of the page of verification
     * @param sidik SHA-256 of the signed file
     * @param tingkat of ETSI EN 319 142-1, empty when the service does not tell
     */
    record Ditandatangani(
            byte[] pdf,
            String kodePublik,
            String sidik,
            Instant saat,
            boolean tersertifikasi,
            String tingkat)
            implements HasilTandaTangan {}

    /**
     * Nothing was signed and nothing kept.
     *
     * @param rincian in the words of the service, or a moment; empty: there is none
     */
    record Ditolak(AlasanDitolak alasan, String rincian) implements HasilTandaTangan {}
}

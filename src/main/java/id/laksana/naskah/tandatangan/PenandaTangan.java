package id.laksana.naskah.tandatangan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The port to whatever makes signatures. */
interface PenandaTangan {

    /**
     * Who signs.
     *
     * @param jabatan as it is signed, with Plt. or Plh.
     */
    record Penanda(UUID pegawai, String nama, String jabatan) {}

    /**
     * What is to be signed.
     *
     * @param isian the prepared field; null: none was prepared, the service makes its own
     * @param gambar the visible block as PNG
     * @param alasan as the signature says why it was made
     */
    record Permintaan(
            byte[] pdf,
            Penanda penanda,
            @Nullable String isian,
            LetakBlok letak,
            byte[] gambar,
            String alasan,
            String lokasi,
            Instant saat) {}

    /** Whether it fills fields that were prepared before the first signature. */
    boolean memakaiIsian();

    /** Whether an Indonesian PSrE stands behind its certificates. */
    boolean tersertifikasi();

    /**
     * @param sandi is wiped by whoever took it from the person, never kept and never logged
     */
    HasilPort tandatangani(Permintaan permintaan, char[] sandi);

    /** What came of it. */
    sealed interface HasilPort {

        /**
         * @param tingkat of ETSI EN 319 142-1, as {@code PAdES-B-B}; empty when the service does
         *     not tell
         */
        record Selesai(byte[] pdf, String tingkat, @Nullable String idLayanan)
                implements HasilPort {}

        record Ditolak(AlasanDitolak alasan, String rincian) implements HasilPort {

            static Ditolak karena(AlasanDitolak alasan) {
                return new Ditolak(alasan, "");
            }
        }
    }
}

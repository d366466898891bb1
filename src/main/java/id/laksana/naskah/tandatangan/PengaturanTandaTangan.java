package id.laksana.naskah.tandatangan;

import org.jspecify.annotations.Nullable;

/**
 * How an instansi signs.
 *
 * @param alamat of the Esign Client service
 * @param adaSandi whether its password is kept; the password itself never leaves
 * @param capWaktu address of a timestamp service (RFC 3161); null: none
 */
public record PengaturanTandaTangan(
        Jalan jalan,
        @Nullable String alamat,
        @Nullable String pengguna,
        boolean adaSandi,
        @Nullable String capWaktu) {

    /** Which service makes the signatures. */
    public enum Jalan {
        SENDIRI,
        BSRE_V1,
        BSRE_V2;

        public boolean bsre() {
            return this != SENDIRI;
        }
    }

    public static final PengaturanTandaTangan BAWAAN =
            new PengaturanTandaTangan(Jalan.SENDIRI, null, null, false, null);
}

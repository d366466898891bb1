package id.laksana.naskah.tandatangan;

import id.laksana.naskah.tandatangan.PembuatSertifikat.Pasangan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.crypto.spec.PBEParameterSpec;

/**
 * PKCS#12: a key that only the passphrase of its person opens. The program keeps no other copy of
 * the key and not the passphrase.
 */
final class WadahKunci {

    private static final String NAMA = "tandatangan";
    private static final String PBE = "PBEWithHmacSHA256AndAES_256";
    private static final int ROUNDS = 210_000;
    private static final int SALT = 16;

    private WadahKunci() {}

    static byte[] tutup(Pasangan pribadi, X509Certificate penerbit, char[] sandi) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setEntry(
                    NAMA,
                    new KeyStore.PrivateKeyEntry(
                            pribadi.kunci(), new Certificate[] {pribadi.sertifikat(), penerbit}),
                    new KeyStore.PasswordProtection(
                            sandi, PBE, new PBEParameterSpec(salt, ROUNDS)));
            var out = new ByteArrayOutputStream();
            store.store(out, sandi);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a key could not be kept", e);
        }
    }

    /** Empty: this is not the passphrase. */
    static Optional<PrivateKey> buka(byte[] wadah, char[] sandi) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(wadah), sandi);
            return Optional.of((PrivateKey) store.getKey(NAMA, sandi));
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                return Optional.empty();
            }
            throw new IllegalStateException("a kept key is damaged", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept key is damaged", e);
        }
    }
}

package id.laksana.naskah.tandatangan;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Makes the certificates of this installation. Each name says that no Indonesian PSrE stands behind
 * it: only those of a PSrE are certified (PP 71/2019, Pasal 60).
 */
final class PembuatSertifikat {

    static final String TANDA = "TIDAK TERSERTIFIKASI";

    private static final String ALGORITMA = "SHA256withECDSA";
    private static final Period MASA_PENERBIT = Period.ofYears(20);
    private static final Period MASA_PRIBADI = Period.ofYears(2);
    private static final int SERIAL_BITS = 127;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PembuatSertifikat() {}

    /** A key and what vouches for it. */
    record Pasangan(X509Certificate sertifikat, PrivateKey kunci) {}

    static Pasangan penerbit(Instant sejak) {
        var name =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.C, "ID")
                        .addRDN(BCStyle.O, "Laksana")
                        .addRDN(BCStyle.CN, "Penerbit Instalasi Laksana (" + TANDA + ")")
                        .build();
        return buat(name, null, sejak, MASA_PENERBIT);
    }

    static Pasangan pribadi(
            Pasangan penerbit, String nama, String nip, String instansi, Instant sejak) {
        var builder =
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.C, "ID")
                        .addRDN(BCStyle.O, instansi);
        if (!nip.isEmpty()) {
            builder.addRDN(BCStyle.SERIALNUMBER, nip);
        }
        var name = builder.addRDN(BCStyle.CN, nama + " (" + TANDA + ")").build();
        return buat(name, penerbit, sejak, MASA_PRIBADI);
    }

    private static Pasangan buat(
            X500Name name, @Nullable Pasangan penerbit, Instant sejak, Period masa) {
        try {
            KeyPair pair = pair();
            PrivateKey signer = penerbit == null ? pair.getPrivate() : penerbit.kunci();
            X500Name issuer =
                    penerbit == null
                            ? name
                            : X500Name.getInstance(
                                    penerbit.sertifikat().getSubjectX500Principal().getEncoded());
            PublicKey issuerKey =
                    penerbit == null ? pair.getPublic() : penerbit.sertifikat().getPublicKey();
            var until = sejak.atOffset(ZoneOffset.UTC).plus(masa).toInstant();
            var builder =
                    new JcaX509v3CertificateBuilder(
                            issuer,
                            new BigInteger(SERIAL_BITS, RANDOM),
                            Date.from(sejak),
                            Date.from(until),
                            name,
                            pair.getPublic());
            extensions(builder, penerbit == null, pair.getPublic(), issuerKey);
            var holder = builder.build(new JcaContentSignerBuilder(ALGORITMA).build(signer));
            return new Pasangan(
                    new JcaX509CertificateConverter().getCertificate(holder), pair.getPrivate());
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void extensions(
            JcaX509v3CertificateBuilder builder, boolean authority, PublicKey own, PublicKey issuer)
            throws GeneralSecurityException, IOException {
        var util = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.basicConstraints,
                true,
                authority ? new BasicConstraints(0) : new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        authority
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, util.createSubjectKeyIdentifier(own));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, util.createAuthorityKeyIdentifier(issuer));
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
        return generator.generateKeyPair();
    }
}

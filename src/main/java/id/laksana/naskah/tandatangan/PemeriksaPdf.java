package id.laksana.naskah.tandatangan;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.jspecify.annotations.Nullable;

/** Reads the signatures of a PDF and whether they hold. It asks nothing of the network. */
final class PemeriksaPdf {

    /** The value of a further signature, which the tag of its field leads to as well. */
    private static final Pattern VALUE_BY_TAG =
            Pattern.compile("^/Catalog /StructTreeRoot .*/Obj [0-9]+ [0-9]+ R /V [0-9]+ [0-9]+ R$");

    /** A signature so damaged that it cannot be read. */
    private static final Tanda RUSAK =
            new Tanda("", "", BigInteger.ZERO, false, false, false, false, null);

    private PemeriksaPdf() {}

    /**
     * One signature of a file.
     *
     * @param penanda as the certificate names it
     * @param penerbit who issued the certificate
     * @param utuh what was signed is what the file says
     * @param sampaiAkhir nothing was added to the file after it, except further signatures
     * @param dikenal the certificate leads to an issuer that this installation trusts
     * @param saat as the signer claims, or as a timestamp says
     */
    record Tanda(
            String penanda,
            String penerbit,
            BigInteger nomorSeri,
            boolean utuh,
            boolean sampaiAkhir,
            boolean dikenal,
            boolean bercapWaktu,
            @Nullable Instant saat) {

        boolean sah() {
            return utuh && sampaiAkhir && dikenal;
        }
    }

    /** Empty: this is no PDF that can be read. */
    static Optional<List<Tanda>> periksa(byte[] pdf, Collection<X509Certificate> dipercaya) {
        int there;
        try (var document = Loader.loadPDF(pdf)) {
            var all = document.getSignatureDictionaries();
            there = all.size();
            for (var one : all) {
                if (!padded(one.getContents(pdf))) {
                    return Optional.of(Collections.nCopies(there, RUSAK));
                }
            }
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
        try {
            var read = there == 0 ? List.<Tanda>of() : baca(pdf, dipercaya);
            var unreadable = Collections.nCopies(Math.max(0, there - read.size()), RUSAK);
            return Optional.of(Stream.concat(read.stream(), unreadable.stream()).toList());
        } catch (DSSException _) {
            return Optional.of(Collections.nCopies(there, RUSAK));
        }
    }

    /** After the signature itself only zeros may stand, or something could be hidden there. */
    private static boolean padded(byte[] contents) {
        try (var in = new ASN1InputStream(contents)) {
            if (in.readObject() == null) {
                return false;
            }
            for (int rest = in.read(); rest >= 0; rest = in.read()) {
                if (rest != 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static List<Tanda> baca(byte[] pdf, Collection<X509Certificate> trusted) {
        var source = new CommonTrustedCertificateSource();
        trusted.forEach(one -> source.addCertificate(new CertificateToken(one)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(source);
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        var data = validator.validateDocument().getDiagnosticData();
        var signatures = data.getSignatures();
        return signatures.stream()
                .map(one -> tanda(one, covered(signatures, one, pdf.length)))
                .toList();
    }

    /** The last one has to reach the end of the file; the others only what stood then. */
    private static boolean covered(List<SignatureWrapper> all, SignatureWrapper one, int length) {
        long end = end(one);
        long last = all.stream().mapToLong(PemeriksaPdf::end).max().orElse(0);
        boolean changed =
                one.getPdfUndefinedChanges().stream()
                                .anyMatch(change -> !VALUE_BY_TAG.matcher(change.getValue()).find())
                        || !one.getPdfAnnotationsOverlapConcernedPages().isEmpty()
                        || !one.getPdfVisualDifferenceConcernedPages().isEmpty();
        return end <= length && last == length && !changed;
    }

    private static long end(SignatureWrapper one) {
        List<BigInteger> range = one.getSignatureByteRange();
        return range == null || range.size() < 4
                ? Long.MAX_VALUE
                : range.get(2).add(range.get(3)).longValue();
    }

    private static Tanda tanda(SignatureWrapper one, boolean covered) {
        var certificate = one.getSigningCertificate();
        Date stamped =
                one.getTimestampList().stream()
                        .filter(stamp -> stamp.isMessageImprintDataIntact())
                        .map(stamp -> stamp.getProductionTime())
                        .findFirst()
                        .orElse(null);
        Date at = stamped == null ? one.getClaimedSigningTime() : stamped;
        return new Tanda(
                certificate == null ? "" : certificate.getCommonName(),
                certificate == null ? "" : issuer(certificate),
                certificate == null
                        ? BigInteger.ZERO
                        : new BigInteger(certificate.getSerialNumber()),
                one.isSignatureIntact() && one.isSignatureValid(),
                covered,
                certificate != null && certificate.isTrustedChain(),
                stamped != null,
                at == null ? null : at.toInstant());
    }

    private static String issuer(CertificateWrapper certificate) {
        var own = certificate.getSigningCertificate();
        return own == null ? certificate.getCertificateIssuerDN() : own.getCommonName();
    }
}

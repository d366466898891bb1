package id.laksana.naskah.tandatangan;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Writes a PAdES signature as an increment of the file, never over what was there. */
final class PenulisPades {

    private PenulisPades() {}

    /**
     * @param waktu where a timestamp is had; null: baseline B
     */
    static byte[] tulis(
            PenandaTangan.Permintaan permintaan,
            PrivateKey kunci,
            X509Certificate sertifikat,
            X509Certificate penerbit,
            @Nullable TSPSource waktu) {
        var parameters = parameters(permintaan, sertifikat, penerbit, waktu != null);
        var service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        if (waktu != null) {
            service.setTspSource(waktu);
        }
        var document = new InMemoryDocument(permintaan.pdf());
        var toSign = service.getDataToSign(document, parameters);
        var value =
                new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, sign(kunci, toSign.getBytes()));
        var signed = service.signDocument(document, parameters, value);
        var out = new ByteArrayOutputStream(permintaan.pdf().length + 64 * 1024);
        try {
            signed.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PAdESSignatureParameters parameters(
            PenandaTangan.Permintaan permintaan,
            X509Certificate sertifikat,
            X509Certificate penerbit,
            boolean withTime) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(
                withTime ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(sertifikat));
        parameters.setCertificateChain(
                new CertificateToken(sertifikat), new CertificateToken(penerbit));
        parameters.bLevel().setSigningDate(Date.from(permintaan.saat()));
        parameters.setSignerName(permintaan.penanda().nama());
        parameters.setReason(permintaan.alasan());
        parameters.setLocation(permintaan.lokasi());
        parameters.setAppName("Laksana");
        parameters.setImageParameters(image(permintaan));
        return parameters;
    }

    private static SignatureImageParameters image(PenandaTangan.Permintaan permintaan) {
        var image = new SignatureImageParameters();
        image.setImage(new InMemoryDocument(permintaan.gambar(), "tanda.png"));
        var field = image.getFieldParameters();
        if (permintaan.isian() != null) {
            field.setFieldId(permintaan.isian());
            return image;
        }
        LetakBlok place = permintaan.letak();
        field.setPage(place.halaman());
        field.setOriginX(place.kiri() * LetakBlok.MM);
        field.setOriginY(place.atas() * LetakBlok.MM);
        field.setWidth(place.lebar() * LetakBlok.MM);
        field.setHeight(place.tinggi() * LetakBlok.MM);
        return image;
    }

    private static byte[] sign(PrivateKey key, byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

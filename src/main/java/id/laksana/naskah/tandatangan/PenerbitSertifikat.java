package id.laksana.naskah.tandatangan;

import id.laksana.keamanan.akun.SecretBox;
import id.laksana.naskah.tandatangan.PembuatSertifikat.Pasangan;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateEncodingException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The issuer of this installation, made when it is first needed. Its key lies in the database
 * sealed with the key of the installation, which lies outside it.
 */
@Component
class PenerbitSertifikat {

    private static final String OWNER = "naskah.penerbit_sertifikat";

    private final KunciRepository repository;
    private final SecretBox rahasia;
    private final Clock clock;

    PenerbitSertifikat(KunciRepository repository, SecretBox rahasia, Clock clock) {
        this.repository = repository;
        this.rahasia = rahasia;
        this.clock = clock;
    }

    @Transactional
    Pasangan sekarang() {
        var kept = repository.penerbit();
        if (kept.isEmpty()) {
            repository.simpan(sealed(PembuatSertifikat.penerbit(clock.instant())), clock.instant());
            kept = repository.penerbit();
        }
        return opened(kept.orElseThrow());
    }

    private KunciRepository.Penerbit sealed(Pasangan made) {
        try {
            return new KunciRepository.Penerbit(
                    made.sertifikat().getEncoded(), rahasia.seal(made.kunci().getEncoded(), OWNER));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Pasangan opened(KunciRepository.Penerbit kept) {
        try {
            var key =
                    KeyFactory.getInstance("EC")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(rahasia.open(kept.kunci(), OWNER)));
            return new Pasangan(KunciRepository.sertifikat(kept.sertifikat()), key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

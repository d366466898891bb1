package id.laksana.keamanan.akun;

import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.Oleh;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/**
 * The second factor of an account: a code of an authenticator app (TOTP), or one of ten recovery
 * codes.
 */
@Service
@Transactional
public class FaktorKedua {

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    /** What the authenticator app needs: as text to type, and as the address in the QR code. */
    public record Calon(String rahasia, String alamat) {}

    private final SecureRandom random = new SecureRandom();
    private final FaktorKeduaRepository repository;
    private final SecretBox box;
    private final RateLimit limit;
    private final CatatanAudit audit;
    private final Clock clock;

    FaktorKedua(
            FaktorKeduaRepository repository,
            SecretBox box,
            RateLimit limit,
            CatatanAudit audit,
            Clock clock) {
        this.repository = repository;
        this.box = box;
        this.limit = limit;
        this.audit = audit;
        this.clock = clock;
    }

    /** The secret that waits for its first code; made when there is none. */
    public Calon calon(Akun akun) {
        var secret =
                repository
                        .candidate(akun.id())
                        .map(stored -> box.open(stored, owner(akun)))
                        .orElseGet(() -> newCandidate(akun));
        var text = Totp.base32(secret);
        var label = UriUtils.encode("Laksana:" + akun.nama(), StandardCharsets.UTF_8);
        return new Calon(text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=Laksana");
    }

    /**
     * Turns it on when the code belongs to the waiting secret; gives the recovery codes, which are
     * shown once.
     */
    public Optional<List<String>> aktifkan(Akun akun, String kode) {
        var secret = repository.candidate(akun.id()).map(stored -> box.open(stored, owner(akun)));
        var step = secret.map(s -> Totp.matching(s, digits(kode), clock.instant(), 0));
        if (step.isEmpty() || step.get().isEmpty()) {
            return Optional.empty();
        }
        repository.enable(akun.id(), step.get().getAsLong());
        audit.catat(
                Oleh.orang(akun.pegawai(), akun.namaPegawai()), "akun.pasang-faktor", akun.nama());
        return Optional.of(newRecoveryCodes(akun));
    }

    public void lepas(Akun akun, Oleh oleh) {
        repository.disable(akun.id());
        audit.catat(oleh, "akun.lepas-faktor", akun.nama());
    }

    public List<String> gantiKodePemulihan(Akun akun) {
        audit.catat(
                Oleh.orang(akun.pegawai(), akun.namaPegawai()),
                "akun.ganti-kode-pemulihan",
                akun.nama());
        return newRecoveryCodes(akun);
    }

    @Transactional(readOnly = true)
    public int sisaKodePemulihan(Akun akun) {
        return repository.unusedRecoveryCodes(akun.id());
    }

    /** A code of the app or a recovery code; either works once. */
    public Pemeriksaan periksa(Akun akun, String kode) {
        var until = limit.refusal(Kind.KODE, akun.id().toString());
        if (until.isPresent()) {
            return new Pemeriksaan.Tertahan(until.get());
        }
        if (!isCode(akun, digits(kode)) && !isRecoveryCode(akun, kode)) {
            return new Pemeriksaan.Salah();
        }
        limit.forget(Kind.KODE, akun.id().toString());
        return new Pemeriksaan.Cocok();
    }

    private boolean isCode(Akun akun, String kode) {
        var step =
                repository
                        .secret(akun.id())
                        .map(stored -> box.open(stored, owner(akun)))
                        .map(
                                s ->
                                        Totp.matching(
                                                s,
                                                kode,
                                                clock.instant(),
                                                repository.lastStep(akun.id())));
        return step.isPresent()
                && step.get().isPresent()
                && repository.useStep(akun.id(), step.get().getAsLong());
    }

    private boolean isRecoveryCode(Akun akun, String kode) {
        boolean used = repository.useRecoveryCode(akun.id(), hash(kode), clock.instant());
        if (used) {
            audit.catat(
                    Oleh.orang(akun.pegawai(), akun.namaPegawai()),
                    "akun.pakai-kode-pemulihan",
                    akun.nama());
        }
        return used;
    }

    private byte[] newCandidate(Akun akun) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        repository.setCandidate(akun.id(), box.seal(secret, owner(akun)));
        return secret;
    }

    private List<String> newRecoveryCodes(Akun akun) {
        var codes = Stream.generate(this::newRecoveryCode).limit(RECOVERY_CODES).toList();
        repository.replaceRecoveryCodes(akun.id(), codes.stream().map(FaktorKedua::hash).toList());
        return codes;
    }

    private String newRecoveryCode() {
        var bytes = new byte[RECOVERY_BYTES];
        random.nextBytes(bytes);
        return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** 80 random bits need no slow hash. */
    private static byte[] hash(String code) {
        try {
            var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
            return MessageDigest.getInstance("SHA-256")
                    .digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String owner(Akun akun) {
        return akun.id().toString();
    }
}

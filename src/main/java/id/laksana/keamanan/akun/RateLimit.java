package id.laksana.keamanan.akun;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in the database, so that the limit holds across nodes. An attempt is counted
 * before it is looked at: a hundred at once do not slip through. Names are stored as hashes,
 * because people type passwords into them.
 */
@Service
@Transactional
@NamedInterface("pengaman")
public class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    /**
     * What is counted, and after how many failures it pauses. A whole office may share one address.
     */
    public enum Kind {
        AKUN(5),
        ALAMAT(100),
        KODE(5),
        SANDI(5),
        /** The passphrase of a signature. */
        TANDATANGAN(5),
        /** A visitor who checks files. */
        VERIFIKASI(30),
        /** A visitor who sends letters. */
        KIRIMAN(10);

        private final int allowed;

        Kind(int allowed) {
            this.allowed = allowed;
        }
    }

    private final RateLimitRepository repository;
    private final Clock clock;

    RateLimit(RateLimitRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Counts one attempt; if it may not be made, tells until when. */
    public Optional<Instant> refusal(Kind kind, String whose) {
        var now = clock.instant();
        var key = key(kind, whose);
        return repository.count(key, now, now.minus(WINDOW), kind.allowed, now.plus(WINDOW))
                ? Optional.empty()
                : Optional.of(repository.lockedUntil(key).orElse(now.plus(WINDOW)));
    }

    /**
     * The attempt was right and does not count; the failures of others from the same place stay.
     */
    public void takeBack(Kind kind, String whose) {
        repository.takeBack(key(kind, whose), kind.allowed);
    }

    /** The attempt was right: its failures are forgotten. */
    public void forget(Kind kind, String whose) {
        repository.delete(key(kind, whose));
    }

    @Scheduled(cron = "0 17 3 * * *")
    void forgetOld() {
        repository.deleteBefore(clock.instant().minus(Duration.ofDays(1)));
    }

    /** Whoever has one IPv6 address has all of its /64. */
    private static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException _) {
            return address;
        }
    }

    private static byte[] key(Kind kind, String whose) {
        try {
            var text =
                    kind
                            + ":"
                            + (kind == Kind.ALAMAT
                                            || kind == Kind.VERIFIKASI
                                            || kind == Kind.KIRIMAN
                                    ? network(whose)
                                    : whose);
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

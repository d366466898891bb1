package id.laksana.keamanan.akun;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Argon2id with the parameters of OWASP (19 MiB, two passes, one lane). A flood of logins waits in
 * a queue instead of taking 19 MiB each; who waits too long is told to come back.
 */
@Component
class PasswordHashing {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int AT_ONCE = 4;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Of no password; compared when the account is unknown, so that the answer takes as long as for
     * a known one.
     */
    private final String nobody = encoder.encode("tak seorang pun");

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    void matchNobody(String password) {
        matches(password, nobody);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}

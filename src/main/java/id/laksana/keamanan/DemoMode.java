package id.laksana.keamanan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether invented people may log in with a password that everyone knows. On by default only with
 * the embedded database; once it is off, their accounts do not open any more.
 */
@Component
public class DemoMode {

    private final boolean on;
    private final String password;
    private final List<String> accounts;

    DemoMode(
            @Value("${laksana.demo:#{null}}") @Nullable Boolean demo,
            @Value("${laksana.demo-password:laksana-peraga}") String password,
            @Value("${laksana.demo-accounts:}") List<String> accounts,
            @Value("${laksana.db.url:}") String externalDatabase) {
        this.on = demo == null ? externalDatabase.isBlank() : demo;
        this.password = password;
        this.accounts = List.copyOf(accounts);
    }

    public boolean on() {
        return on;
    }

    public String password() {
        return password;
    }

    /** Those that the login page offers, in its order. */
    public List<String> accounts() {
        return accounts;
    }
}

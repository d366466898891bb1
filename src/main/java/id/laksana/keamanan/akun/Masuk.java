package id.laksana.keamanan.akun;

import id.laksana.database.Tenant;
import id.laksana.keamanan.DemoMode;
import id.laksana.keamanan.akun.AkunRepository.Kandidat;
import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.Oleh;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Login with an account name or NIP. Answer and time are the same for an unknown name and a wrong
 * password; what is wrong with an account is told only to who knows its password.
 */
@Service
public class Masuk {

    /** What came of it. */
    public sealed interface Hasil {
        record Diterima(int instansi, Akun akun) implements Hasil {}

        record Salah() implements Hasil {}

        record Tertahan(Instant sampai) implements Hasil {}

        record TidakAktif() implements Hasil {}

        record SandiKedaluwarsa() implements Hasil {}
    }

    private static final int LONGEST = 1000;

    private final AkunRepository repository;
    private final PasswordHashing hashing;
    private final RateLimit limit;
    private final CatatanAudit audit;
    private final DemoMode demo;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Masuk(
            AkunRepository repository,
            PasswordHashing hashing,
            RateLimit limit,
            CatatanAudit audit,
            DemoMode demo,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.hashing = hashing;
        this.limit = limit;
        this.audit = audit;
        this.demo = demo;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Hasil masuk(String typedName, String typedPassword, String alamat) {
        var name = normal(typedName);
        var found = candidate(name);
        var account = found == null ? name : found.id().toString();
        var refusal =
                limit.refusal(Kind.ALAMAT, alamat).or(() -> limit.refusal(Kind.AKUN, account));
        if (refusal.isPresent()) {
            return new Hasil.Tertahan(refusal.get());
        }
        if (!matches(found, typedPassword) || found == null) {
            return new Hasil.Salah();
        }
        limit.takeBack(Kind.ALAMAT, alamat);
        limit.forget(Kind.AKUN, account);
        return Tenant.call(found.instansiId(), () -> transaction.execute(_ -> admit(found)));
    }

    private Hasil admit(Kandidat candidate) {
        var akun = repository.find(candidate.id()).orElseThrow();
        var now = clock.instant();
        if (!akun.aktif() || akun.peraga() && !demo.on()) {
            return new Hasil.TidakAktif();
        }
        if (akun.sandiSampai() != null && akun.sandiSampai().isBefore(now)) {
            return new Hasil.SandiKedaluwarsa();
        }
        repository.setLastLogin(akun.id(), now);
        audit.catat(Oleh.orang(akun.pegawai(), akun.namaPegawai()), "akun.masuk", akun.nama());
        return new Hasil.Diterima(candidate.instansiId(), akun);
    }

    private boolean matches(@Nullable Kandidat candidate, String typed) {
        var password = typed.length() > LONGEST ? "" : PasswordRules.normal(typed);
        if (candidate == null) {
            hashing.matchNobody(password);
            return false;
        }
        return hashing.matches(password, candidate.sandi());
    }

    /** A NIP with two accounts belongs to nobody: the person logs in by the name of the account. */
    private @Nullable Kandidat candidate(String name) {
        var candidates = transaction.execute(_ -> repository.candidates(name));
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    private static String normal(String typed) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        var digits = name.replaceAll("[\\s.-]", "");
        return Optional.of(digits).filter(d -> d.matches("\\d{18}")).orElse(name);
    }
}

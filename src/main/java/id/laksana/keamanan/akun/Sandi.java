package id.laksana.keamanan.akun;

import id.laksana.keamanan.akun.PasswordRules.Objection;
import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.Oleh;
import id.laksana.organisasi.DaftarInstansi;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and changes the password of an account. Hashing takes its time and is done outside
 * transactions, so that it holds no connection.
 */
@Service
public class Sandi {

    private final AkunRepository repository;
    private final PasswordHashing hashing;
    private final PasswordRules rules;
    private final RateLimit limit;
    private final CatatanAudit audit;
    private final DaftarInstansi instansi;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sandi(
            AkunRepository repository,
            PasswordHashing hashing,
            PasswordRules rules,
            RateLimit limit,
            CatatanAudit audit,
            DaftarInstansi instansi,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.hashing = hashing;
        this.rules = rules;
        this.limit = limit;
        this.audit = audit;
        this.instansi = instansi;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For an act that asks for the password again. */
    public Pemeriksaan periksa(Akun akun, String sandi) {
        var until = limit.refusal(Kind.SANDI, akun.id().toString());
        if (until.isPresent()) {
            return new Pemeriksaan.Tertahan(until.get());
        }
        if (!hashing.matches(PasswordRules.normal(sandi), hash(akun))) {
            return new Pemeriksaan.Salah();
        }
        limit.forget(Kind.SANDI, akun.id().toString());
        return new Pemeriksaan.Cocok();
    }

    /** Why the new password will not do; empty when it does. */
    public Optional<Objection> keberatan(Akun akun, String lama, String baru) {
        if (PasswordRules.normal(lama).equals(PasswordRules.normal(baru))) {
            return Optional.of(Objection.SAMA);
        }
        var here = instansi.sekarang();
        var context =
                Stream.concat(
                                Stream.of(
                                        akun.nama(),
                                        akun.namaPegawai(),
                                        here.nama(),
                                        here.namaPendek()),
                                Stream.ofNullable(akun.nip()))
                        .toList();
        return rules.objection(PasswordRules.normal(baru), List.copyOf(context));
    }

    /** The checks above have been made. */
    public void ganti(Akun akun, String baru) {
        var hash = hashing.hash(PasswordRules.normal(baru));
        transaction.executeWithoutResult(
                _ -> {
                    repository.setPassword(akun.id(), hash, clock.instant(), null);
                    audit.catat(
                            Oleh.orang(akun.pegawai(), akun.namaPegawai()),
                            "akun.ganti-sandi",
                            akun.nama());
                });
    }

    private String hash(Akun akun) {
        return transaction.execute(_ -> repository.hash(akun.id()));
    }
}

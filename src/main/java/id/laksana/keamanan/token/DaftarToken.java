package id.laksana.keamanan.token;

import id.laksana.database.Tenant;
import id.laksana.keamanan.pengguna.Pengguna;
import id.laksana.keamanan.pengguna.PenggunaReader;
import id.laksana.keamanan.sesi.Login;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes, checks and revokes API tokens. A token never may more than its post may now: when the
 * person loses the post, the token ends with it. It names its instansi, so that it is looked for in
 * that one only.
 */
@Service
public class DaftarToken {

    private static final Pattern FORM = Pattern.compile("lks_([0-9]{1,9})_[0-9a-f]{64}");
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final TokenApiRepository repository;
    private final PenggunaReader reader;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DaftarToken(
            TokenApiRepository repository,
            PenggunaReader reader,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.reader = reader;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<TokenApi> semua() {
        return transaction.execute(_ -> repository.all());
    }

    /**
     * @return the token itself, which is shown once and stored as a hash
     */
    public String buat(
            Pengguna pembuat, Pelaku pelaku, String nama, Set<String> hak, Duration umur) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var token = "lks_" + pelaku.instansi() + "_" + HexFormat.of().formatHex(secret);
        var allowed = new TreeSet<>(hak);
        allowed.retainAll(pembuat.hak());
        var now = clock.instant();
        transaction.executeWithoutResult(
                _ -> {
                    repository.insert(
                            pembuat.akun().id(),
                            pelaku.jabatan(),
                            nama,
                            allowed,
                            hash(token),
                            now,
                            now.plus(umur));
                    events.publishEvent(
                            new TindakanTercatat(
                                    pelaku,
                                    "keamanan.token-buat",
                                    nama,
                                    null,
                                    String.join(", ", allowed)));
                });
        return token;
    }

    public boolean cabut(UUID id, Pelaku oleh) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ ->
                                repository
                                        .find(id)
                                        .map(
                                                token -> {
                                                    repository.revoke(id, clock.instant());
                                                    events.publishEvent(
                                                            new TindakanTercatat(
                                                                    oleh,
                                                                    "keamanan.token-cabut",
                                                                    token.nama(),
                                                                    null,
                                                                    null));
                                                    return true;
                                                })
                                        .orElse(false)));
    }

    /**
     * For whom and with what rights the bearer acts; empty when the token is not good (any more).
     */
    public Optional<Pengguna> pemegang(String token, String alamat) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        int instansi = Integer.parseInt(form.group(1));
        var now = clock.instant();
        return Tenant.call(instansi, () -> transaction.execute(_ -> used(hash(token), now)))
                .flatMap(
                        found ->
                                reader.of(login(instansi, found, now, alamat))
                                        .flatMap(p -> narrowed(p, found)));
    }

    private Optional<TokenApi> used(byte[] hash, Instant now) {
        var found = repository.findByHash(hash).filter(token -> token.berlaku(now));
        found.filter(
                        t ->
                                t.terakhirDipakai() == null
                                        || t.terakhirDipakai().isBefore(now.minus(USE_PRECISION)))
                .ifPresent(t -> repository.used(t.id(), now));
        return found;
    }

    private static Login login(int instansi, TokenApi token, Instant now, String alamat) {
        return new Login(
                instansi,
                token.akun(),
                token.pegawai(),
                token.jabatan(),
                true,
                null,
                now,
                alamat,
                token.nama());
    }

    private static Optional<Pengguna> narrowed(Pengguna p, TokenApi token) {
        if (p.pelaku() == null || !p.pelaku().jabatan().equals(token.jabatan())) {
            return Optional.empty();
        }
        var rights = new TreeSet<>(token.daftarHak());
        rights.retainAll(p.hak());
        return Optional.of(
                new Pengguna(
                        p.login(),
                        p.akun(),
                        p.instansi(),
                        p.pilihan(),
                        p.pelaku(),
                        rights,
                        p.tahap()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

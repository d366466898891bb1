package id.laksana.keamanan.akun;

import id.laksana.keamanan.SecurityProperties;
import id.laksana.keamanan.audit.CatatanAudit;
import id.laksana.keamanan.audit.Oleh;
import id.laksana.keamanan.sesi.DaftarSesi;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the instansi. None is deleted: who leaves is switched off, and stays in the log.
 */
@Service
@Transactional
public class DaftarAkun {

    public static final int SEHALAMAN = 50;

    private static final Pattern NAMA = Pattern.compile("(?=.*[a-z])[a-z0-9][a-z0-9._-]{2,63}");
    private static final int ONE_TIME_BYTES = 10;

    /** What came of making an account or a new password for it. */
    public sealed interface Hasil {
        /**
         * @param sandi the one-time password, told once
         */
        record Dibuat(UUID akun, String nama, String sandi, Instant sampai) implements Hasil {}

        record NamaDipakai() implements Hasil {}

        record NamaTidakSah() implements Hasil {}

        record SudahPunya() implements Hasil {}
    }

    /** An account to try, with the post that makes it worth trying. */
    public record Peraga(String nama, String namaPegawai, String namaJabatan) {}

    private final SecureRandom random = new SecureRandom();
    private final AkunRepository repository;
    private final PasswordHashing hashing;
    private final DaftarSesi sesi;
    private final RateLimit limit;
    private final CatatanAudit audit;
    private final SecurityProperties properties;
    private final Clock clock;

    DaftarAkun(
            AkunRepository repository,
            PasswordHashing hashing,
            DaftarSesi sesi,
            RateLimit limit,
            CatatanAudit audit,
            SecurityProperties properties,
            Clock clock) {
        this.repository = repository;
        this.hashing = hashing;
        this.sesi = sesi;
        this.limit = limit;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Akun> akun(UUID id) {
        return repository.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Akun> milik(UUID pegawai) {
        return repository.ofPegawai(pegawai);
    }

    @Transactional(readOnly = true)
    public List<Akun> cari(String cari, int mulai) {
        return repository.search(cari, mulai, SEHALAMAN);
    }

    @Transactional(readOnly = true)
    public int jumlah(String cari) {
        return repository.count(cari);
    }

    public Hasil buat(UUID pegawai, String nama, Oleh oleh) {
        var name = nama.strip().toLowerCase(Locale.ROOT);
        if (!NAMA.matcher(name).matches()) {
            return new Hasil.NamaTidakSah();
        }
        if (repository.ofPegawai(pegawai).isPresent()) {
            return new Hasil.SudahPunya();
        }
        var password = oneTimePassword();
        var until = clock.instant().plus(properties.oneTimePassword());
        var id = repository.insert(pegawai, name, hashing.hash(password), clock.instant(), until);
        if (id.isEmpty()) {
            return new Hasil.NamaDipakai();
        }
        audit.catat(oleh, "akun.buat", name);
        return new Hasil.Dibuat(id.get(), name, password, until);
    }

    /** For who forgot the password: a new one for one login; all sessions end. */
    public Hasil.Dibuat setelUlang(Akun akun, Oleh oleh) {
        var password = oneTimePassword();
        var until = clock.instant().plus(properties.oneTimePassword());
        repository.setPassword(akun.id(), hashing.hash(password), clock.instant(), until);
        limit.forget(RateLimit.Kind.AKUN, akun.id().toString());
        sesi.akhiriSemua(akun.id(), null);
        audit.catat(oleh, "akun.setel-ulang", akun.nama());
        return new Hasil.Dibuat(akun.id(), akun.nama(), password, until);
    }

    public void nonaktifkan(Akun akun, Oleh oleh) {
        repository.setActive(akun.id(), false);
        sesi.akhiriSemua(akun.id(), null);
        audit.catat(oleh, "akun.nonaktifkan", akun.nama());
    }

    public void akhiriSesi(Akun akun, Oleh oleh) {
        sesi.akhiriSemua(akun.id(), null);
        audit.catat(oleh, "akun.akhiri-sesi", akun.nama());
    }

    public void aktifkan(Akun akun, Oleh oleh) {
        repository.setActive(akun.id(), true);
        audit.catat(oleh, "akun.aktifkan", akun.nama());
    }

    /** Remembered for the next login. */
    public void pilihJabatan(UUID akun, UUID jabatan) {
        repository.setPost(akun, jabatan);
    }

    @Transactional(readOnly = true)
    public boolean kosong() {
        return repository.count("") == 0;
    }

    /** One password for all invented people; its hash is made once, because there are hundreds. */
    public void buatPeraga(String hash) {
        repository.insertDemo(hash, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<Peraga> peraga(List<String> names) {
        return repository.demo(names);
    }

    public String hash(String sandi) {
        return hashing.hash(PasswordRules.normal(sandi));
    }

    /**
     * Easy to read out over the telephone: sixteen letters and digits without look-alikes, in
     * groups.
     */
    private String oneTimePassword() {
        var bytes = new byte[ONE_TIME_BYTES];
        random.nextBytes(bytes);
        return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }
}

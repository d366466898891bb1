package id.laksana.pelaksanaan.pengingat;

import id.laksana.database.Tenant;
import id.laksana.organisasi.AkunDitutup;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.pelaksanaan.PenerimaTugas;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The calendar of one's due tasks under a secret address, for programs that cannot log in. The
 * address names its instansi, so that it is looked for in that one only; of its secret the hash is
 * kept. What stands in it is asked for anew each time: who lost a post no longer sees its tasks,
 * and with a closed account it ends.
 */
@Service
public class LanggananKalender {

    private static final Pattern FORM = Pattern.compile("kal-([0-9]{1,9})-[0-9a-f]{64}");
    private static final int SECRET_BYTES = 32;
    private static final int MOST = 500;

    private final SecureRandom random = new SecureRandom();
    private final LanggananRepository repository;
    private final PilihanRepository pilihan;
    private final AkunDitutup akun;
    private final PenerimaTugas penerima;
    private final DaftarInstansi daftarInstansi;
    private final KalenderIcs ics;
    private final AlamatUmum alamat;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LanggananKalender(
            LanggananRepository repository,
            PilihanRepository pilihan,
            AkunDitutup akun,
            PenerimaTugas penerima,
            DaftarInstansi daftarInstansi,
            KalenderIcs ics,
            AlamatUmum alamat,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.pilihan = pilihan;
        this.akun = akun;
        this.penerima = penerima;
        this.daftarInstansi = daftarInstansi;
        this.ics = ics;
        this.alamat = alamat;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The one before ends.
     *
     * @return the address, which is shown once
     */
    public String buat(UUID pegawai) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = "kal-" + Tenant.current() + "-" + HexFormat.of().formatHex(secret);
        transaction.executeWithoutResult(
                _ -> repository.simpan(pegawai, hash(token), clock.instant()));
        return alamat.ke("/kalender/" + token + ".ics");
    }

    public void cabut(UUID pegawai) {
        transaction.executeWithoutResult(_ -> repository.cabut(pegawai));
    }

    /** Since when the person has one. */
    public Optional<Instant> sejak(UUID pegawai) {
        return transaction.execute(_ -> repository.sejak(pegawai));
    }

    /** The calendar; empty when the address is not good (any more). */
    public Optional<String> baca(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        int instansi = Integer.parseInt(form.group(1));
        var now = clock.instant();
        return Tenant.call(instansi, () -> transaction.execute(_ -> baca(hash(token), now)));
    }

    private Optional<String> baca(byte[] hash, Instant now) {
        return repository
                .pegawai(hash)
                .filter(id -> !akun.ditutup(id))
                .flatMap(id -> pilihan.tujuan(id, now))
                .map(person -> kalender(person, now));
    }

    private String kalender(PilihanRepository.Tujuan person, Instant now) {
        var instansi = daftarInstansi.sekarang();
        var locale = person.pilihan().locale();
        var tasks = repository.tugas(penerima.milikPegawai(person.pegawai(), now), MOST);
        String name =
                messages.getMessage(
                        "pengingat.kalender.nama", new Object[] {instansi.namaPendek()}, locale);
        return ics.tulis(tasks, name, instansi.zona(), locale);
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

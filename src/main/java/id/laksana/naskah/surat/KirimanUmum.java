package id.laksana.naskah.surat;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.RateLimit;
import id.laksana.keamanan.akun.RateLimit.Kind;
import id.laksana.naskah.surat.PenyimpanBerkas.Ditolak;
import id.laksana.naskah.surat.PenyimpanBerkas.Kiriman;
import id.laksana.naskah.surat.TandaTerima.Tahap;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Letters that senders hand in without an account, as far as the instansi has opened its form. What
 * became of one is read under a secret address, which names its instansi; of the secret the hash is
 * kept.
 */
@Service
public class KirimanUmum {

    /** What came of it. */
    public sealed interface Hasil {

        record Diterima(String token) implements Hasil {}

        /** Too many from this address. */
        record Tertahan(Instant sampai) implements Hasil {}

        /** So many wait to be entered that no more are taken in. */
        record Penuh() implements Hasil {}

        record BerkasDitolak(List<Ditolak> daftar) implements Hasil {}
    }

    private static final Pattern FORM = Pattern.compile("srt-([0-9]{1,9})-[0-9a-f]{64}");
    private static final int SECRET_BYTES = 32;
    private static final int MOST_WAITING = 500;

    private final SecureRandom random = new SecureRandom();
    private final SuratMasuk surat;
    private final SuratRepository daftar;
    private final DisposisiRepository disposisi;
    private final TandaTerimaRepository tanda;
    private final PenyimpanBerkas penyimpan;
    private final PengaturanSurat pengaturan;
    private final DaftarInstansi instansi;
    private final RateLimit limit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KirimanUmum(
            SuratMasuk surat,
            SuratRepository daftar,
            DisposisiRepository disposisi,
            TandaTerimaRepository tanda,
            PenyimpanBerkas penyimpan,
            PengaturanSurat pengaturan,
            DaftarInstansi instansi,
            RateLimit limit,
            TransactionTemplate transaction,
            Clock clock) {
        this.surat = surat;
        this.daftar = daftar;
        this.disposisi = disposisi;
        this.tanda = tanda;
        this.penyimpan = penyimpan;
        this.pengaturan = pengaturan;
        this.instansi = instansi;
        this.limit = limit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The instansi, when it takes letters in by its form. */
    public Optional<Instansi> dibuka(String kode) {
        return Tenant.callForInstallation(() -> instansi.denganKode(kode))
                .filter(one -> Tenant.call(one.id(), () -> pengaturan.sekarang().formulir()));
    }

    public LocalDate hariIni(Instansi tujuan) {
        return LocalDate.ofInstant(clock.instant(), tujuan.zona());
    }

    /**
     * @param alamat of the sender's computer
     */
    public Hasil kirim(Instansi tujuan, IsianKiriman isian, List<Kiriman> files, String alamat) {
        var refusal = limit.refusal(Kind.KIRIMAN, alamat);
        if (refusal.isPresent()) {
            return new Hasil.Tertahan(refusal.get());
        }
        return Tenant.call(tujuan.id(), () -> kirim(tujuan, isian, files));
    }

    private Hasil kirim(Instansi tujuan, IsianKiriman isian, List<Kiriman> files) {
        if (Boolean.TRUE.equals(transaction.execute(_ -> daftar.menunggu() >= MOST_WAITING))) {
            return new Hasil.Penuh();
        }
        var kept = penyimpan.simpan(files);
        if (!kept.ditolak().isEmpty()) {
            return new Hasil.BerkasDitolak(kept.ditolak());
        }
        String token = "srt-" + tujuan.id() + "-" + acak(SECRET_BYTES);
        String number =
                hariIni(tujuan).toString().replace("-", "")
                        + "-"
                        + acak(4).toUpperCase(Locale.ROOT);
        transaction.executeWithoutResult(
                _ -> {
                    var id =
                            surat.terima(
                                    SumberSurat.FORMULIR,
                                    isian.surat().isi(),
                                    kept.tersimpan(),
                                    null,
                                    isian.kontakRapi(),
                                    null);
                    tanda.tambah(id, number, hash(token));
                });
        return new Hasil.Diterima(token);
    }

    /** Empty when the address is not good. */
    public Optional<TandaTerima> baca(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Tenant.call(
                Integer.parseInt(form.group(1)),
                () ->
                        transaction.execute(
                                _ -> tanda.cari(hash(token)).map(row -> baca(token, row))));
    }

    private TandaTerima baca(String token, TandaTerimaRepository.Baris row) {
        var own = instansi.sekarang();
        var letter = daftar.cari(row.surat()).orElseThrow();
        var stage = tahap(letter);
        return new TandaTerima(
                token,
                row.nomor(),
                own.nama(),
                own.zona(),
                letter.diterima(),
                letter.isi().pengirim(),
                letter.isi().perihal(),
                surat.daftarBerkas(letter.id()).stream()
                        .filter(one -> one.disposisi() == null)
                        .map(BerkasSurat::nama)
                        .toList(),
                stage,
                stage == Tahap.DITOLAK ? String.valueOf(letter.alasan()) : letter.nomorAgenda());
    }

    /** What posts do with it is theirs; the sender hears that it is done. */
    private Tahap tahap(Surat letter) {
        if (letter.status() != StatusSurat.TERDAFTAR) {
            return letter.status() == StatusSurat.DITOLAK ? Tahap.DITOLAK : Tahap.MENUNGGU;
        }
        var roots =
                disposisi.milikSurat(letter.id()).stream()
                        .filter(one -> one.induk() == null)
                        .map(Disposisi::status)
                        .toList();
        if (roots.stream().anyMatch(StatusDisposisi::terbuka)) {
            return Tahap.DITINDAKLANJUTI;
        }
        return roots.contains(StatusDisposisi.SELESAI) ? Tahap.SELESAI : Tahap.TERDAFTAR;
    }

    private String acak(int bytes) {
        var secret = new byte[bytes];
        random.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
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

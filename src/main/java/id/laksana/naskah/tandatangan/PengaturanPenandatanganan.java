package id.laksana.naskah.tandatangan;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.SecretBox;
import id.laksana.naskah.tandatangan.PengaturanRepository.Tersimpan;
import id.laksana.naskah.tandatangan.PengaturanTandaTangan.Jalan;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the instansi signs; the password of the service goes in and never comes out. */
@Service
@Transactional
public class PengaturanPenandatanganan {

    /** With these the service is delivered, and many leave them (fact pack 3.2). */
    private static final Set<String> BAWAAN_LAYANAN = Set.of("esign", "qwerty", "admin", "");

    private static final int LONGEST = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final PengaturanRepository repository;
    private final KunciRepository kunci;
    private final PenerbitSertifikat penerbit;
    private final SecretBox rahasia;
    private final ApplicationEventPublisher events;

    PengaturanPenandatanganan(
            PengaturanRepository repository,
            KunciRepository kunci,
            PenerbitSertifikat penerbit,
            SecretBox rahasia,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.kunci = kunci;
        this.penerbit = penerbit;
        this.rahasia = rahasia;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PengaturanTandaTangan sekarang() {
        return repository
                .find()
                .map(
                        kept ->
                                new PengaturanTandaTangan(
                                        kept.jalan(),
                                        kept.alamat(),
                                        kept.pengguna(),
                                        kept.sandi() != null,
                                        kept.capWaktu()))
                .orElse(PengaturanTandaTangan.BAWAAN);
    }

    /**
     * @param sandi empty: the kept one stays
     */
    public Hasil tetapkan(
            Jalan jalan,
            String alamat,
            String pengguna,
            String sandi,
            String capWaktu,
            Pelaku oleh) {
        var kept = repository.find().orElse(null);
        byte[] secret =
                sandi.isEmpty()
                        ? kept == null ? null : kept.sandi()
                        : rahasia.seal(sandi.getBytes(StandardCharsets.UTF_8), pemilik());
        if (jalan.bsre()) {
            if (!address(alamat)) {
                return Hasil.ditolak("alamat", "ttd.alamat-salah");
            }
            if (BAWAAN_LAYANAN.contains(pengguna.strip().toLowerCase(Locale.ROOT))) {
                return Hasil.ditolak("pengguna", "ttd.pengguna-bawaan");
            }
            if (secret == null
                    || !sandi.isEmpty()
                            && BAWAAN_LAYANAN.contains(sandi.toLowerCase(Locale.ROOT))) {
                return Hasil.ditolak("layanan", "ttd.sandi-bawaan");
            }
        }
        if (!capWaktu.isBlank() && !address(capWaktu)) {
            return Hasil.ditolak("capWaktu", "ttd.alamat-salah");
        }
        repository.save(new Tersimpan(jalan, tidy(alamat), tidy(pengguna), secret, tidy(capWaktu)));
        events.publishEvent(
                new TindakanTercatat(
                        oleh,
                        "ttd.atur",
                        "tanda tangan elektronik",
                        kept == null ? null : kept.jalan().name(),
                        jalan.name()));
        return new Hasil.Diterima(oleh.jabatan());
    }

    /** What signs for this person; null: the settings are not complete. */
    @Nullable PenandaTangan penandaTangan(UUID orang) {
        var kept = repository.find().orElse(null);
        if (kept == null || kept.jalan() == Jalan.SENDIRI) {
            return new PenandaTanganSendiri(
                    kunci, penerbit.sekarang().sertifikat(), kept == null ? null : kept.capWaktu());
        }
        if (kept.alamat() == null || kept.pengguna() == null || kept.sandi() == null) {
            return null;
        }
        String nik =
                kunci.nik(orang)
                        .map(box -> rahasia.open(box, KunciPribadi.pemilikNik(orang)))
                        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                        .orElse(null);
        return new PenandaTanganBsre(
                http,
                kept.jalan(),
                kept.alamat(),
                kept.pengguna(),
                new String(rahasia.open(kept.sandi(), pemilik()), StandardCharsets.UTF_8),
                nik);
    }

    private static String pemilik() {
        return "naskah.pengaturan_tandatangan:" + Tenant.current();
    }

    private static @Nullable String tidy(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static boolean address(String text) {
        try {
            var uri = URI.create(text.strip());
            return text.length() <= LONGEST
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}

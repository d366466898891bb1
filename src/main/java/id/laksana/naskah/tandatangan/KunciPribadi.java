package id.laksana.naskah.tandatangan;

import id.laksana.keamanan.akun.SecretBox;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.DaftarPegawai;
import id.laksana.organisasi.Hasil;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own key: made, renewed and revoked by that person alone. */
@Service
@Transactional
public class KunciPribadi {

    static final int SANDI_TERPENDEK = 10;
    private static final int SANDI_TERPANJANG = 128;
    private static final Pattern NIK = Pattern.compile("[0-9]{16}");

    private final KunciRepository repository;
    private final PenerbitSertifikat penerbit;
    private final DaftarPegawai pegawai;
    private final DaftarInstansi instansi;
    private final SecretBox rahasia;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KunciPribadi(
            KunciRepository repository,
            PenerbitSertifikat penerbit,
            DaftarPegawai pegawai,
            DaftarInstansi instansi,
            SecretBox rahasia,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.penerbit = penerbit;
        this.pegawai = pegawai;
        this.instansi = instansi;
        this.rahasia = rahasia;
        this.events = events;
        this.clock = clock;
    }

    /** The one in force, if any, and those before it. */
    @Transactional(readOnly = true)
    public List<KunciTandaTangan> daftar(UUID orang) {
        return repository.kunci(orang).stream().map(KunciRepository.Kunci::fakta).toList();
    }

    @Transactional(readOnly = true)
    public boolean nikTersimpan(UUID orang) {
        return repository.nik(orang).isPresent();
    }

    /**
     * Makes a key; one before it ends. Signatures made with it stay what they were.
     *
     * @param sandi is wiped here
     */
    public Hasil aktifkan(char[] sandi, char[] ulang, Pelaku oleh) {
        try {
            if (sandi.length < SANDI_TERPENDEK || sandi.length > SANDI_TERPANJANG) {
                return Hasil.ditolak("sandi", "ttd.sandi-pendek", SANDI_TERPENDEK);
            }
            if (!Arrays.equals(sandi, ulang)) {
                return Hasil.ditolak("ulang", "ttd.sandi-beda");
            }
            var person = pegawai.pegawai(oleh.pegawai()).orElseThrow();
            var authority = penerbit.sekarang();
            var made =
                    PembuatSertifikat.pribadi(
                            authority,
                            person.namaLengkap(),
                            person.nip() == null ? "" : person.nip(),
                            instansi.sekarang().nama(),
                            clock.instant());
            repository.cabut(person.id(), clock.instant(), "diperbarui");
            repository.simpan(
                    person.id(),
                    WadahKunci.tutup(made, authority.sertifikat(), sandi),
                    made.sertifikat());
            catat(oleh, "ttd.aktifkan", made.sertifikat().getSerialNumber().toString(16));
            return new Hasil.Diterima(person.id());
        } finally {
            Arrays.fill(sandi, '\0');
            Arrays.fill(ulang, '\0');
        }
    }

    public Hasil cabut(String alasan, Pelaku oleh) {
        if (alasan.isBlank()) {
            return Hasil.ditolak("alasan", "ttd.alasan-kosong");
        }
        if (repository.cabut(oleh.pegawai(), clock.instant(), alasan.strip()) == 0) {
            return Hasil.ditolak("alasan", "ttd.belum-aktif");
        }
        catat(oleh, "ttd.cabut", alasan.strip());
        return new Hasil.Diterima(oleh.pegawai());
    }

    /** By which BSrE knows the person. */
    public Hasil simpanNik(String nik, Pelaku oleh) {
        String digits = nik.replace(" ", "").replace(".", "");
        if (!NIK.matcher(digits).matches()) {
            return Hasil.ditolak("nik", "ttd.nik-salah");
        }
        repository.simpanNik(
                oleh.pegawai(),
                rahasia.seal(
                        digits.getBytes(StandardCharsets.US_ASCII), pemilikNik(oleh.pegawai())));
        catat(oleh, "ttd.nik", "");
        return new Hasil.Diterima(oleh.pegawai());
    }

    static String pemilikNik(UUID orang) {
        return "naskah.nik_penanda:" + orang;
    }

    private void catat(Pelaku oleh, String tindakan, String rincian) {
        events.publishEvent(new TindakanTercatat(oleh, tindakan, oleh.nama(), null, rincian));
    }
}

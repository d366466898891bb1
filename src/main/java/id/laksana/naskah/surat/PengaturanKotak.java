package id.laksana.naskah.surat;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.SecretBox;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mailbox of the instansi. Its password is written, never shown. */
@Service
@Transactional
public class PengaturanKotak {

    private final KotakSuratRepository repository;
    private final SecretBox box;
    private final ApplicationEventPublisher events;

    PengaturanKotak(
            KotakSuratRepository repository, SecretBox box, ApplicationEventPublisher events) {
        this.repository = repository;
        this.box = box;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public KotakSurat sekarang() {
        return repository.cari().orElse(KotakSurat.KOSONG);
    }

    @Transactional(readOnly = true)
    public boolean bersandi() {
        return repository.cari().isPresent();
    }

    /**
     * @param sandi empty: the one before stays, as long as it is for the same account of the same
     *     server
     */
    public void simpan(KotakSurat kotak, String sandi, Pelaku oleh) {
        var before = sekarang();
        byte[] sealed =
                sandi.isEmpty()
                        ? repository.sandi()
                        : box.seal(sandi.getBytes(StandardCharsets.UTF_8), owner());
        repository.simpan(kotak, sealed);
        events.publishEvent(
                new TindakanTercatat(
                        oleh, "naskah.surat", "kotak surel", ringkas(before), ringkas(kotak)));
    }

    /** The password may go along unseen. */
    public boolean sandiTetap(KotakSurat kotak) {
        var before = sekarang();
        return bersandi()
                && before.server().equals(kotak.server())
                && before.pengguna().equals(kotak.pengguna());
    }

    String sandi() {
        return new String(box.open(repository.sandi(), owner()), StandardCharsets.UTF_8);
    }

    private static String owner() {
        return "kotak-surat:" + Tenant.current();
    }

    private static String ringkas(KotakSurat kotak) {
        return kotak.aktif()
                ? "%s di %s:%d".formatted(kotak.pengguna(), kotak.server(), kotak.port())
                : "tidak dipakai";
    }
}

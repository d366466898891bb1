package id.laksana.keamanan.akun;

import id.laksana.keamanan.akun.Kebijakan.FaktorWajib;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policy of the instansi on the second factor. */
@Service
@Transactional
public class KebijakanFaktorKedua {

    private final KebijakanRepository repository;
    private final ApplicationEventPublisher events;

    KebijakanFaktorKedua(KebijakanRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Kebijakan sekarang() {
        return repository.find().orElse(Kebijakan.AWAL);
    }

    public void tetapkan(Kebijakan baru, Pelaku oleh) {
        var before = sekarang();
        repository.save(baru);
        events.publishEvent(
                new TindakanTercatat(
                        oleh, "keamanan.kebijakan", "faktor kedua", text(before), text(baru)));
    }

    private static String text(Kebijakan k) {
        return k.faktorKedua() == FaktorWajib.HAK_TERTENTU
                ? k.faktorKedua() + " " + String.join(", ", k.daftarHak())
                : k.faktorKedua().name();
    }
}

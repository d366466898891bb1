package id.laksana.keamanan.instalasi;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import id.laksana.organisasi.Pelaku;
import id.laksana.organisasi.TindakanTercatat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The list of instansi. Each act on one is written in its own audit log and in that of the
 * administrators.
 */
@Service
public class Instalasi {

    private final DaftarInstansi daftarInstansi;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Instalasi(
            DaftarInstansi daftarInstansi,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.daftarInstansi = daftarInstansi;
        this.events = events;
        this.transaction = transaction;
    }

    public List<Instansi> semua() {
        return Tenant.callForInstallation(daftarInstansi::semua);
    }

    public Optional<Instansi> denganKode(String kode) {
        return Tenant.callForInstallation(() -> daftarInstansi.denganKode(kode));
    }

    public void dirikan(Instansi baru, int pengelola, Pelaku oleh) {
        int id = Tenant.callForInstallation(() -> daftarInstansi.dirikan(baru));
        record(
                List.of(id, pengelola),
                new TindakanTercatat(oleh, "instalasi.dirikan", baru.nama(), null, null));
    }

    public void catatDibuka(Instansi instansi, int pengelola, Pelaku oleh) {
        record(
                List.of(instansi.id(), pengelola),
                new TindakanTercatat(oleh, "instalasi.buka", instansi.nama(), null, null));
    }

    private void record(List<Integer> logs, TindakanTercatat act) {
        for (int instansi : logs) {
            Tenant.run(
                    instansi,
                    () -> transaction.executeWithoutResult(_ -> events.publishEvent(act)));
        }
    }
}

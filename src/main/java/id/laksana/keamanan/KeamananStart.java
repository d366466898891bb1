package id.laksana.keamanan;

import id.laksana.database.Tenant;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.akun.FirstAdministrator;
import id.laksana.keamanan.hak.HakJabatan;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At each start, after the organisation: first rights, the first administrator, accounts of the
 * demonstration.
 */
@Component
@Order(200)
class KeamananStart implements ApplicationRunner {

    private final DaftarInstansi daftarInstansi;
    private final DaftarAkun daftarAkun;
    private final HakJabatan hakJabatan;
    private final FirstAdministrator firstAdministrator;
    private final DemoMode demo;
    private final TransactionTemplate transaction;

    KeamananStart(
            DaftarInstansi daftarInstansi,
            DaftarAkun daftarAkun,
            HakJabatan hakJabatan,
            FirstAdministrator firstAdministrator,
            DemoMode demo,
            TransactionTemplate transaction) {
        this.daftarInstansi = daftarInstansi;
        this.daftarAkun = daftarAkun;
        this.hakJabatan = hakJabatan;
        this.firstAdministrator = firstAdministrator;
        this.demo = demo;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        var hash = demo.on() ? daftarAkun.hash(demo.password()) : "";
        for (var instansi : Tenant.callForInstallation(daftarInstansi::semua)) {
            Tenant.run(
                    instansi.id(),
                    () -> transaction.executeWithoutResult(_ -> prepare(instansi, hash)));
        }
    }

    private void prepare(Instansi instansi, String demoHash) {
        hakJabatan.tetapkanAwal();
        if (instansi.kode().equals(Instansi.PENGELOLA)) {
            firstAdministrator.makeIfMissing();
        } else if (demo.on()) {
            daftarAkun.buatPeraga(demoHash);
        }
    }
}

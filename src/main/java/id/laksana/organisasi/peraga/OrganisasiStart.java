package id.laksana.organisasi.peraga;

import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.kalender.DaftarKalender;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At each start: the demonstration, if wanted, then the calendar of every instansi. */
@Component
@Order(OrganisasiStart.ORDER)
class OrganisasiStart implements ApplicationRunner {

    static final int ORDER = 100;

    private final DataPeraga peraga;
    private final DaftarInstansi daftarInstansi;
    private final DaftarKalender daftarKalender;
    private final boolean demo;

    OrganisasiStart(
            DataPeraga peraga,
            DaftarInstansi daftarInstansi,
            DaftarKalender daftarKalender,
            @Value("${laksana.demo:#{null}}") @Nullable Boolean demo,
            @Value("${laksana.db.url:}") String externalDatabase) {
        this.peraga = peraga;
        this.daftarInstansi = daftarInstansi;
        this.daftarKalender = daftarKalender;
        this.demo = demo == null ? externalDatabase.isBlank() : demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (demo) {
            peraga.load();
        }
        for (var instansi : Tenant.callForInstallation(daftarInstansi::semua)) {
            Tenant.run(instansi.id(), daftarKalender::lengkapi);
        }
    }
}

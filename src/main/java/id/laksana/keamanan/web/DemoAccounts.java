package id.laksana.keamanan.web;

import id.laksana.database.Tenant;
import id.laksana.keamanan.DemoMode;
import id.laksana.keamanan.akun.DaftarAkun;
import id.laksana.keamanan.web.LoginPage.DemoAccount;
import id.laksana.keamanan.web.LoginPage.DemoGroup;
import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.Instansi;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The handful of accounts to try that the login page of the demonstration offers. Read once: they
 * do not change.
 */
@Component
class DemoAccounts {

    private final DemoMode demo;
    private final DaftarInstansi daftarInstansi;
    private final DaftarAkun daftarAkun;
    private volatile List<DemoGroup> known = List.of();

    DemoAccounts(DemoMode demo, DaftarInstansi daftarInstansi, DaftarAkun daftarAkun) {
        this.demo = demo;
        this.daftarInstansi = daftarInstansi;
        this.daftarAkun = daftarAkun;
    }

    List<DemoGroup> groups() {
        if (demo.on() && known.isEmpty()) {
            known =
                    Tenant.callForInstallation(daftarInstansi::semua).stream()
                            .map(this::group)
                            .filter(group -> !group.accounts().isEmpty())
                            .toList();
        }
        return known;
    }

    private DemoGroup group(Instansi instansi) {
        var accounts =
                Tenant.call(instansi.id(), () -> daftarAkun.peraga(demo.accounts())).stream()
                        .map(p -> new DemoAccount(p.nama(), p.namaPegawai(), p.namaJabatan()))
                        .toList();
        return new DemoGroup(instansi.namaPendek(), demo.password(), accounts);
    }
}

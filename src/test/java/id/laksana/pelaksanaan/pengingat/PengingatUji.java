package id.laksana.pelaksanaan.pengingat;

import id.laksana.database.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The job of reminders, by hand, for tests of other modules. */
public final class PengingatUji {

    private final JalanPengingat jalan;
    private final DaftarPemberitahuan daftar;
    private final int instansi;

    public PengingatUji(ApplicationContext context, int instansi) {
        jalan = context.getBean(JalanPengingat.class);
        daftar = context.getBean(DaftarPemberitahuan.class);
        this.instansi = instansi;
    }

    public void jalan(Instant saat) {
        Tenant.run(instansi, () -> jalan.jalan(saat));
    }

    /** What the person has not read and still waits. */
    public long jumlah(UUID pegawai) {
        return Tenant.call(instansi, () -> daftar.jumlah(pegawai, false));
    }
}

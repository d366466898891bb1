package id.laksana.sop;

import id.laksana.database.Tenant;
import id.laksana.keamanan.ForeignData;
import id.laksana.organisasi.OrganisasiFixture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An SOP in force with a regulation, columns and a history, of the other instansi. */
@Component
@Order(1)
class ForeignSop implements ForeignData {

    private final PengelolaanSop pengelolaan;

    ForeignSop(PengelolaanSop pengelolaan) {
        this.pengelolaan = pengelolaan;
    }

    @Override
    public void fill(OrganisasiFixture instansi, String marker) {
        String yaml =
                ContohSop.cermat()
                        .replace("kode: cermat", "kode: " + marker)
                        .replace("instansi: kab-contoh", "instansi: " + instansi.kode)
                        .replace("Laporan Triwulan", "Laporan " + marker)
                        .replace("tentang Perangkat Daerah", "tentang Perangkat " + marker)
                        .replace("nama: Kepala Bagian", "nama: Kepala " + marker);
        var content = (SopFile.Result.Content) SopFile.readText("asing", yaml);
        Tenant.run(instansi.instansi, () -> pengelolaan.impor(content, yaml));
    }
}

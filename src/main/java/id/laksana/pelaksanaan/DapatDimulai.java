package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.sop.BerandaSop;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.KatalogSop;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SOPs in force whose first row is somebody's. */
@Component
class DapatDimulai {

    private final BerandaSop beranda;
    private final KatalogSop katalog;
    private final PelaksanaanSop pelaksanaan;
    private final IngatanKatalog<Dijalankan> ingatan;

    DapatDimulai(BerandaSop beranda, KatalogSop katalog, PelaksanaanSop pelaksanaan) {
        this.beranda = beranda;
        this.katalog = katalog;
        this.pelaksanaan = pelaksanaan;
        this.ingatan = new IngatanKatalog<>(beranda);
    }

    List<Dijalankan> oleh(Pelaku oleh) {
        return ingatan.oleh(oleh, () -> baca(oleh));
    }

    private List<Dijalankan> baca(Pelaku oleh) {
        return beranda.dijalankan(oleh.jabatan(), oleh.pegawai()).stream()
                .filter(
                        found ->
                                katalog.berlaku(found.kode())
                                        .filter(v -> pelaksanaan.bolehMulai(v.sop(), oleh, false))
                                        .isPresent())
                .toList();
    }
}

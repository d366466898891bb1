package id.laksana.pelaksanaan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.BerandaSop;
import id.laksana.sop.BerandaSop.Dijalankan;
import id.laksana.sop.KatalogSop;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The SOPs in force whose first row is somebody's. Every desk shows them, and finding them reads
 * the whole catalogue: so they are remembered until it, the organisation or the day changes.
 */
@Component
class DapatDimulai {

    private static final int MOST = 5_000;

    private record Id(int instansi, BerandaSop.Keadaan keadaan, UUID jabatan, UUID pegawai) {}

    private final BerandaSop beranda;
    private final KatalogSop katalog;
    private final PelaksanaanSop pelaksanaan;
    private final Cache<Id, List<Dijalankan>> ingatan =
            Caffeine.newBuilder().maximumSize(MOST).build();

    DapatDimulai(BerandaSop beranda, KatalogSop katalog, PelaksanaanSop pelaksanaan) {
        this.beranda = beranda;
        this.katalog = katalog;
        this.pelaksanaan = pelaksanaan;
    }

    List<Dijalankan> oleh(Pelaku oleh) {
        var id = new Id(Tenant.current(), beranda.keadaan(), oleh.jabatan(), oleh.pegawai());
        var known = ingatan.getIfPresent(id);
        if (known == null) {
            known = baca(oleh);
            ingatan.put(id, known);
        }
        return known;
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

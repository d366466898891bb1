package id.laksana.pelaksanaan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laksana.database.Tenant;
import id.laksana.organisasi.Pelaku;
import id.laksana.sop.BerandaSop;
import id.laksana.sop.BerandaSop.Keadaan;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What of the catalogue concerns somebody. Every desk shows it, and finding it reads the whole
 * catalogue: so it is remembered until the catalogue, the organisation or the day changes.
 */
final class IngatanKatalog<T> {

    private static final int MOST = 5_000;

    private record Id(int instansi, Keadaan keadaan, UUID jabatan, UUID pegawai) {}

    private final BerandaSop beranda;
    private final Cache<Id, List<T>> ingatan = Caffeine.newBuilder().maximumSize(MOST).build();

    IngatanKatalog(BerandaSop beranda) {
        this.beranda = beranda;
    }

    List<T> oleh(Pelaku oleh, Supplier<List<T>> baca) {
        var id = new Id(Tenant.current(), beranda.keadaan(), oleh.jabatan(), oleh.pegawai());
        var known = ingatan.getIfPresent(id);
        if (known == null) {
            known = baca.get();
            ingatan.put(id, known);
        }
        return known;
    }
}

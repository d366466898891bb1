package id.laksana.pelaksanaan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laksana.database.Tenant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where a case stands, by its events, of which only those are read that this node has not yet seen.
 * What is remembered counts only when number and hash of its last event are those that the row of
 * the case tells, or when the events in between join on to it: so another node may have written
 * meanwhile, and a state whose transaction was rolled back never counts.
 */
@Component
class IngatanRiwayat {

    /** Visits and tasks of all remembered cases together: some tens of megabytes. */
    private static final int MOST = 100_000;

    private record Id(int instansi, UUID pelaksanaan) {}

    private final PeristiwaRepository peristiwa;
    private final Cache<Id, TitikRiwayat> ingatan =
            Caffeine.newBuilder().maximumWeight(MOST).weigher(IngatanRiwayat::weight).build();

    IngatanRiwayat(PeristiwaRepository peristiwa) {
        this.peristiwa = peristiwa;
    }

    /** Empty when the history is no longer what was written. */
    Optional<TitikRiwayat> baca(Pelaksanaan kasus) {
        var key = id(kasus);
        var known = ingatan.getIfPresent(key);
        if (known != null && known.milik(kasus)) {
            return Optional.of(known);
        }
        var found =
                Optional.ofNullable(known)
                        .flatMap(point -> sampai(kasus, point))
                        .or(() -> sampai(kasus, TitikRiwayat.AWAL));
        found.ifPresent(point -> ingatan.put(key, point));
        return found;
    }

    /** What this transaction has written. */
    void ingat(Pelaksanaan kasus, TitikRiwayat titik) {
        ingatan.put(id(kasus), titik);
    }

    private Optional<TitikRiwayat> sampai(Pelaksanaan kasus, TitikRiwayat titik) {
        return titik.setelah(peristiwa.antara(kasus.id(), titik.urutan(), kasus.urutan()))
                .filter(point -> point.milik(kasus));
    }

    private static Id id(Pelaksanaan kasus) {
        return new Id(Tenant.current(), kasus.id());
    }

    private static int weight(Id id, TitikRiwayat titik) {
        return 1 + titik.keadaan().tugas().size() + titik.keadaan().jalan().asal().size();
    }
}

package id.laksana.pelaksanaan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.laksana.database.Tenant;
import id.laksana.pelaksanaan.mesin.Mesin;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The versions that cases run on, made ready for running. The rows and columns of a version never
 * change, so it is read once; what an act on the version changes (number, dates, signatory) must
 * not be read from here.
 */
@Component
class DaftarMesin {

    private static final int MOST = 400;

    record MesinSop(Sop sop, Mesin mesin) {}

    private record Id(int instansi, UUID versi) {}

    private final KatalogSop katalog;
    private final Cache<Id, MesinSop> ingatan = Caffeine.newBuilder().maximumSize(MOST).build();

    DaftarMesin(KatalogSop katalog) {
        this.katalog = katalog;
    }

    MesinSop versi(UUID id) {
        var key = new Id(Tenant.current(), id);
        var known = ingatan.getIfPresent(key);
        if (known == null) {
            Sop sop = katalog.versi(id).orElseThrow().sop();
            known = new MesinSop(sop, new Mesin(sop));
            ingatan.put(key, known);
        }
        return known;
    }
}

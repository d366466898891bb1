package id.laksana.analitik.web;

import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the version a request is about; a draft has no cases and is not there. */
@Component
class VersiDianalisis {

    private static final Set<Status> RANCANGAN = Set.of(Status.KONSEP, Status.DIAJUKAN);

    private final KatalogSop katalog;

    VersiDianalisis(KatalogSop katalog) {
        this.katalog = katalog;
    }

    /**
     * @param nomorVersi null: the one in force, else the newest
     */
    VersiSop cari(String kode, @Nullable Integer nomorVersi) {
        var found = nomorVersi == null ? katalog.tampil(kode) : katalog.versi(kode, nomorVersi);
        return found.filter(VersiDianalisis::pernahBerlaku)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static boolean pernahBerlaku(VersiSop versi) {
        return !RANCANGAN.contains(versi.status());
    }
}

package id.laksana.sop.web;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.organisasi.KodeOrganisasi;
import id.laksana.organisasi.LambangInstansi;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Sop;
import id.laksana.sop.TautanSop;
import id.laksana.sop.VersiSop;
import id.laksana.sop.VersiSop.Status;
import id.laksana.sop.bentuk.Kop;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the version a request is about; what the person may not see does not exist for them. */
@Component
class SopPages {

    private static final Set<Status> RANCANGAN = Set.of(Status.KONSEP, Status.DIAJUKAN);

    private final KatalogSop katalog;
    private final KodeOrganisasi organisasi;
    private final DaftarInstansi instansi;
    private final LambangInstansi lambang;
    private final List<TautanSop> daftarTautan;

    SopPages(
            KatalogSop katalog,
            KodeOrganisasi organisasi,
            DaftarInstansi instansi,
            LambangInstansi lambang,
            List<TautanSop> daftarTautan) {
        this.katalog = katalog;
        this.organisasi = organisasi;
        this.instansi = instansi;
        this.lambang = lambang;
        this.daftarTautan = daftarTautan;
    }

    VersiSop versi(String kode, @Nullable Integer nomorVersi, HakSop hak) {
        var found = nomorVersi == null ? katalog.tampil(kode) : katalog.versi(kode, nomorVersi);
        return found.filter(versi -> hak.rancangan() || !RANCANGAN.contains(versi.status()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    SopPage page(String kode, @Nullable Integer nomorVersi, Authentication who, String tab) {
        var hak = HakSop.of(who);
        var versi = versi(kode, nomorVersi, hak);
        var tampil = nomorVersi == null ? versi : katalog.tampil(kode).orElse(versi);
        String unit = versi.sop().unit();
        return new SopPage(
                versi,
                tampil.id().equals(versi.id()) ? null : tampil,
                organisasi.namaUnit(List.of(unit)).getOrDefault(unit, unit),
                hak,
                tab,
                daftarTautan.stream()
                        .flatMap(taut -> taut.untuk(versi).stream())
                        .filter(tautan -> boleh(tautan, who))
                        .toList());
    }

    private static boolean boleh(TautanSop.Tautan tautan, Authentication who) {
        return tautan.hak() == null
                || who.getAuthorities().stream()
                        .anyMatch(right -> tautan.hak().equals(right.getAuthority()));
    }

    /** As printed by the source, else as the organisation is called. */
    Kop kop(Sop sop) {
        byte[] gambar = lambang.sekarang().orElse(null);
        if (!sop.kop().isEmpty()) {
            return new Kop(sop.kop(), gambar);
        }
        var bodies =
                Stream.concat(
                        Stream.of(instansi.sekarang().nama()),
                        organisasi.jalurUnit(sop.unit()).stream());
        return new Kop(bodies.map(SopPages::upper).toList(), gambar);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}

package id.laksana.sop.web;

import id.laksana.sop.BarisKatalog;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.Saringan;
import id.laksana.web.SearchSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** SOPs in the search field of every page. */
@Component
class SopSearch implements SearchSource {

    private final KatalogSop katalog;

    SopSearch(KatalogSop katalog) {
        this.katalog = katalog;
    }

    @Override
    public String kind() {
        return "sop.cari.jenis";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return katalog.daftar(Saringan.cari(query), 0, limit).stream().map(SopSearch::hit).toList();
    }

    @Override
    public String allPath(String query) {
        return UriComponentsBuilder.fromPath("/sop")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(query)
                .toString();
    }

    private static Hit hit(BarisKatalog baris) {
        String cuplikan = baris.cuplikan();
        return new Hit(
                baris.judul(),
                "/sop/" + baris.kode(),
                cuplikan == null
                        ? null
                        : cuplikan.replace(String.valueOf(BarisKatalog.MULAI), "")
                                .replace(String.valueOf(BarisKatalog.AKHIR), ""));
    }
}

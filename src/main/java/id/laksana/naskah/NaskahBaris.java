package id.laksana.naskah;

import id.laksana.naskah.jenis.DaftarJenis;
import id.laksana.sop.Langkah;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How a naskah travels: a row is about those that its kelengkapan and output name; failing that,
 * about the newest that is still a draft.
 */
@Component
class NaskahBaris {

    private final DaftarJenis jenis;
    private final NaskahRepository repository;

    NaskahBaris(DaftarJenis jenis, NaskahRepository repository) {
        this.jenis = jenis;
        this.repository = repository;
    }

    /** The documents of the row's output that are naskah. */
    List<String> dibuat(Langkah row) {
        return row.mutuBaku().output().stream()
                .filter(name -> jenis.kenali(name).isPresent())
                .toList();
    }

    /** The documents of the row that are naskah. */
    List<String> disebut(Langkah row) {
        return Stream.concat(
                        row.mutuBaku().kelengkapan().stream(), row.mutuBaku().output().stream())
                .filter(name -> jenis.kenali(name).isPresent())
                .toList();
    }

    /** Those the row is about. */
    List<Naskah> untuk(UUID pelaksanaan, Langkah row) {
        var all =
                repository.milikPelaksanaan(pelaksanaan).stream()
                        .filter(one -> one.status() != Naskah.Status.DIBATALKAN)
                        .toList();
        var named = all.stream().filter(one -> disebut(one, row)).toList();
        return named.isEmpty()
                ? all.stream().filter(Naskah::rancangan).reduce((_, newer) -> newer).stream()
                        .toList()
                : named;
    }

    boolean disebut(Naskah naskah, Langkah row) {
        return naskah.langkah() == row.no()
                || disebut(row).stream().anyMatch(name -> DaftarJenis.sama(name, naskah.dokumen()));
    }
}

package id.laksana.analitik;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.pelaksanaan.BarisPeristiwa;
import id.laksana.pelaksanaan.RiwayatReader;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of an SOP for tools of process mining and for spreadsheets. */
@Service
@Transactional(readOnly = true)
public class LogPeristiwa {

    public enum Bentuk {
        CSV,
        XES;

        public String akhiran() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final RiwayatReader riwayat;
    private final KatalogSop katalog;
    private final DaftarInstansi instansi;

    LogPeristiwa(RiwayatReader riwayat, KatalogSop katalog, DaftarInstansi instansi) {
        this.riwayat = riwayat;
        this.katalog = katalog;
        this.instansi = instansi;
    }

    /**
     * Writes them as they come from the database, however many there are.
     *
     * @param nama whether persons are named; the post always is
     */
    public void tulis(VersiSop versi, Kurun kurun, Bentuk bentuk, boolean nama, OutputStream out)
            throws IOException {
        var zona = instansi.sekarang().zona();
        PenulisLog penulis =
                switch (bentuk) {
                    case CSV -> new LogCsv(out, zona, nama);
                    case XES -> new LogXes(out, versi, kurun, zona, nama);
                };
        Map<UUID, VersiSop> versions = new HashMap<>(Map.of(versi.id(), versi));
        try {
            riwayat.baca(
                    versi.id(),
                    kurun.mulai(zona),
                    kurun.akhir(zona),
                    events -> kejadian(events, versi, versions).forEach(k -> tulis(penulis, k)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        penulis.akhiri();
    }

    /** What happened before a move is told in the rows of the version of then. */
    private List<Kejadian> kejadian(
            List<BarisPeristiwa> events, VersiSop kini, Map<UUID, VersiSop> versions) {
        Function<UUID, VersiSop> version =
                id -> versions.computeIfAbsent(id, v -> katalog.versi(v).orElseThrow());
        var then = version.apply(BarisPeristiwa.versiAwal(events, kini.id()));
        var result = new ArrayList<Kejadian>();
        for (BarisPeristiwa event : events) {
            var moved = event.pindah();
            if (moved.isPresent()) {
                then = version.apply(moved.get().ke());
            }
            result.addAll(Kejadian.dari(event, then));
        }
        return result;
    }

    private static void tulis(PenulisLog penulis, Kejadian kejadian) {
        try {
            penulis.tulis(kejadian);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.laksana.analitik;

import id.laksana.organisasi.DaftarInstansi;
import id.laksana.pelaksanaan.RiwayatReader;
import id.laksana.sop.Sop;
import id.laksana.sop.VersiSop;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
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
    private final DaftarInstansi instansi;

    LogPeristiwa(RiwayatReader riwayat, DaftarInstansi instansi) {
        this.riwayat = riwayat;
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
        Sop sop = versi.sop();
        try {
            riwayat.baca(
                    versi.id(),
                    kurun.mulai(zona),
                    kurun.akhir(zona),
                    event -> Kejadian.dari(event, sop).forEach(k -> tulis(penulis, k)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        penulis.akhiri();
    }

    private static void tulis(PenulisLog penulis, Kejadian kejadian) {
        try {
            penulis.tulis(kejadian);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

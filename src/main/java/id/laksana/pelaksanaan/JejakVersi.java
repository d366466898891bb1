package id.laksana.pelaksanaan;

import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Peristiwa.LangkahDibuka;
import id.laksana.pelaksanaan.mesin.Peristiwa.VersiDipindahkan;
import id.laksana.sop.KatalogSop;
import id.laksana.sop.VersiSop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which version of its SOP a case was when something happened: what was written then is read
 * with the rows of then.
 */
public final class JejakVersi {

    /**
     * @param sampai number of the last event on that version
     */
    private record Rentang(int sampai, VersiSop versi) {}

    private final List<Rentang> bagian;
    private final VersiSop kini;

    private JejakVersi(List<Rentang> bagian, VersiSop kini) {
        this.bagian = List.copyOf(bagian);
        this.kini = kini;
    }

    static JejakVersi dari(Berjalan berjalan, KatalogSop katalog) {
        var parts = new ArrayList<Rentang>();
        for (PeristiwaTercatat row : berjalan.riwayat()) {
            if (row.peristiwa() instanceof VersiDipindahkan pindah) {
                parts.add(new Rentang(row.urutan(), katalog.versi(pindah.dari()).orElseThrow()));
            }
        }
        return new JejakVersi(parts, berjalan.versi());
    }

    /** The version an event belongs to; the move itself still to the old one. */
    public VersiSop pada(int urutan) {
        return bagian.stream()
                .filter(one -> urutan <= one.sampai())
                .findFirst()
                .map(Rentang::versi)
                .orElse(kini);
    }

    /** The version after a move. */
    public VersiSop setelah(int urutan) {
        return pada(urutan + 1);
    }

    public boolean pernahPindah() {
        return !bagian.isEmpty();
    }

    /** The versions before, the first one first. */
    public List<VersiSop> sebelumnya() {
        return bagian.stream().map(Rentang::versi).toList();
    }

    /** The version on which a row was opened. */
    VersiSop saatDibuka(Kunjungan kunjungan, Berjalan berjalan) {
        Optional<Integer> opened =
                berjalan.riwayat().stream()
                        .filter(
                                row ->
                                        row.peristiwa() instanceof LangkahDibuka dibuka
                                                && dibuka.kunjungan().equals(kunjungan))
                        .map(PeristiwaTercatat::urutan)
                        .findFirst();
        return opened.map(this::pada).orElse(kini);
    }
}

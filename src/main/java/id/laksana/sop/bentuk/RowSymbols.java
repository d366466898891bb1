package id.laksana.sop.bentuk;

import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.routing.Simbol;
import id.laksana.sop.bentuk.routing.Simbol.Jenis;
import id.laksana.sop.bentuk.routing.Ukuran;
import java.util.List;

/** The symbols that stand in the rows. */
final class RowSymbols {

    private final Sop sop;
    private final LebarKolom lebar;
    private final Ukuran ukuran;

    RowSymbols(Sop sop, LebarKolom lebar, Ukuran ukuran) {
        this.sop = sop;
        this.lebar = lebar;
        this.ukuran = ukuran;
    }

    /** One for each pelaksana of the row, from left to right. */
    List<Simbol> of(Baris row) {
        Langkah langkah = row.langkah();
        Jenis jenis = jenis(langkah);
        double y = row.y() + row.tinggi() / 2;
        return columns(langkah)
                .map(
                        kolom ->
                                new Simbol(
                                        jenis,
                                        ukuran.at(jenis, middle(kolom), y),
                                        langkah.no(),
                                        kolom,
                                        null))
                .toList();
    }

    /** Columns of the row's pelaksana, ascending. */
    java.util.stream.Stream<Integer> columns(Langkah langkah) {
        return langkah.oleh().stream().map(sop::kolom).distinct().sorted();
    }

    double middle(int kolom) {
        return lebar.xPelaksana(kolom) + lebar.pelaksana() / 2;
    }

    /** PermenPAN-RB 35/2012: the capsule begins and ends, the diamond decides, the box does. */
    private Jenis jenis(Langkah langkah) {
        if (langkah.bercabang()) {
            return Jenis.BELAH_KETUPAT;
        }
        boolean end = langkah.no() == 1 || PageBreaks.terminal(sop, langkah);
        return end ? Jenis.KAPSUL : Jenis.KOTAK;
    }
}

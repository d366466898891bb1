package id.laksana.sop.bentuk;

import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import id.laksana.sop.bentuk.routing.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flow chart of an SOP laid out on paper: columns, head and sheets. */
public record TataLetak(
        Sop sop, Kertas kertas, LebarKolom lebar, Kepala kepala, List<Lembar> daftarLembar) {

    /** One more lane above and below each symbol. */
    private static final double MORE_LANES = 6;

    private static final int MOST_SLACK = 4;
    private static final double[] SCALES = {1, 0.88, 0.76, 0.66, 0.56, 0.46};

    public TataLetak {
        daftarLembar = List.copyOf(daftarLembar);
    }

    /**
     * @param nomorPertama number of the first sheet of the chart; the identity pages come before it
     */
    public static TataLetak of(Sop sop, Kertas kertas, int nomorPertama) {
        for (int slack = 0; slack <= MOST_SLACK; slack++) {
            Optional<TataLetak> result = attempt(sop, kertas, nomorPertama, slack * MORE_LANES);
            if (result.isPresent()) {
                return result.get();
            }
        }
        throw new IllegalStateException(
                "no room for the arrows of " + sop.kode() + " on " + kertas);
    }

    private static Optional<TataLetak> attempt(
            Sop sop, Kertas kertas, int nomorPertama, double slack) {
        var lebar = LebarKolom.of(kertas, sop.daftarPelaksana().size());
        Kepala kepala = new KepalaBuilder(lebar, sop.daftarPelaksana(), Kata.FORM).build();
        double top = Kertas.TOP + kepala.tinggi();
        double room = kertas.batasBawah() - top;
        List<Baris> rows = rows(sop, lebar, room, slack);
        var sheets = new ArrayList<Lembar>();
        for (var range : new PageBreaks(sop, rows, room).divide()) {
            sheets.add(sheet(range, rows, lebar, top, nomorPertama + sheets.size()));
        }
        return new BaganBuilder(sop, Alur.of(sop), lebar)
                .draw(sheets)
                .map(drawn -> new TataLetak(sop, kertas, lebar, kepala, drawn));
    }

    private static List<Baris> rows(Sop sop, LebarKolom lebar, double room, double slack) {
        return sop.daftarLangkah().stream()
                .map(langkah -> row(sop, langkah, lebar, room, slack))
                .toList();
    }

    /** Letters shrink only in a row that would be higher than a sheet. */
    private static Baris row(
            Sop sop, Langkah langkah, LebarKolom lebar, double room, double slack) {
        Baris row = new BarisBuilder(sop, lebar, 1, slack).build(langkah);
        for (int i = 1; i < SCALES.length && row.tinggi() > room - 2 * PageBreaks.STRIP; i++) {
            row = new BarisBuilder(sop, lebar, SCALES[i], slack).build(langkah);
        }
        return row;
    }

    private static Lembar sheet(
            PageBreaks.Range range, List<Baris> rows, LebarKolom lebar, double top, int nomor) {
        double x = lebar.xPelaksana(0);
        double width = lebar.xKelengkapan() - x;
        double y = top + (range.atas() ? PageBreaks.STRIP : 0);
        var atas = new Rect(x, top, width, y - top);
        var placed = new ArrayList<Baris>();
        for (Baris row : rows.subList(range.from(), range.to())) {
            placed.add(row.at(y));
            y += row.tinggi();
        }
        var bawah = new Rect(x, y, width, range.bawah() ? PageBreaks.STRIP : 0);
        var bidang = new Rect(x, top, width, bawah.bawah() - top);
        return new Lembar(nomor, placed, atas, bawah, bidang, new Bagan(List.of(), List.of()));
    }

    /** Bottom of the frame of a sheet. */
    public double bawah(Lembar lembar) {
        return lembar.bidang().bawah();
    }

    /** Size of the letters beside arrows, in millimetres. */
    public double ukuranKata() {
        return Words.size(lebar.pelaksana());
    }
}

package id.laksana.pelaksanaan.web;

import id.laksana.pelaksanaan.BarisLangkah;
import id.laksana.pelaksanaan.KeadaanLangkah;
import id.laksana.pelaksanaan.web.GambarJalan.Simbol;
import id.laksana.sop.Langkah;
import java.util.ArrayList;
import java.util.List;

/** Draws the symbols of the rows of {@link GambarJalan}. */
final class SimbolJalan {

    private final TataJalan tata;

    SimbolJalan(TataJalan tata) {
        this.tata = tata;
    }

    List<Simbol> simbol(BarisLangkah row) {
        int no = row.no();
        String kelas =
                switch (row.keadaan()) {
                    case SEDANG -> "is-now";
                    case SELESAI -> "is-done";
                    case BELUM, DILEWATI -> "";
                };
        var shapes = new ArrayList<Simbol>();
        List<Integer> columns = tata.kolom(no);
        if (columns.size() > 1) {
            String d =
                    "M"
                            + TataJalan.x(columns.getFirst())
                            + " "
                            + TataJalan.y(no)
                            + "H"
                            + TataJalan.x(columns.getLast());
            shapes.add(new Simbol(d, "line " + kelas));
        }
        for (int column : columns) {
            if (row.keadaan() == KeadaanLangkah.SEDANG) {
                shapes.add(new Simbol(bentuk(row.langkah(), column, 4), "halo"));
            }
            shapes.add(new Simbol(bentuk(row.langkah(), column, 0), "sym " + kelas));
        }
        return shapes;
    }

    private String bentuk(Langkah langkah, int column, int more) {
        int no = langkah.no();
        int cx = TataJalan.x(column);
        int cy = TataJalan.y(no);
        int w = (langkah.bercabang() ? 19 : 17) + more;
        int h = tata.setengah(no) + more;
        if (langkah.bercabang()) {
            return "M" + (cx - w) + " " + cy + "L" + cx + " " + (cy - h) + "L" + (cx + w) + " " + cy
                    + "L" + cx + " " + (cy + h) + "Z";
        }
        if (no > 1 && no < tata.banyakBaris()) {
            return "M" + (cx - w) + " " + (cy - h) + "h" + 2 * w + "v" + 2 * h + "h" + -2 * w + "Z";
        }
        String half = "a" + h + " " + h + " 0 0 1 0 ";
        return "M"
                + (cx - w + h)
                + " "
                + (cy - h)
                + "h"
                + 2 * (w - h)
                + half
                + 2 * h
                + "h"
                + -2 * (w - h)
                + half
                + -2 * h
                + "Z";
    }
}

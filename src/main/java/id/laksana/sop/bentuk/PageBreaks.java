package id.laksana.sop.bentuk;

import id.laksana.sop.Alur;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.List;

/** Divides the rows over sheets by their real height; a row is never cut. */
final class PageBreaks {

    static final double STRIP = 9.6;

    /** By how much a sheet is made lower at a time, in search of even ones. */
    private static final double FINER = 3;

    private final Sop sop;
    private final Alur alur;
    private final List<Baris> rows;
    private final double room;

    PageBreaks(Sop sop, List<Baris> rows, double room) {
        this.sop = sop;
        this.alur = Alur.of(sop);
        this.rows = rows;
        this.room = room;
    }

    /** Rows of one sheet and the strips it needs. */
    record Range(int from, int to, boolean atas, boolean bawah) {}

    /** On as few sheets as can be, and those as even as can be. */
    List<Range> divide() {
        var starts = starts(room);
        for (double lower = room - FINER; starts.size() > 1 && lower > 0; lower -= FINER) {
            var evener = starts(lower);
            if (evener.size() > starts.size()) {
                break;
            }
            starts = evener;
        }
        var ranges = new ArrayList<Range>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            ranges.add(range(starts.get(i), to));
        }
        return ranges;
    }

    private List<Integer> starts(double most) {
        var starts = new ArrayList<Integer>();
        for (int from = 0; from < rows.size(); from = end(from, most)) {
            starts.add(from);
        }
        return starts;
    }

    private int end(int from, double most) {
        if (height(range(from, rows.size())) <= most) {
            return rows.size();
        }
        int to = from + 1;
        while (to + 1 < rows.size() && height(range(from, to + 1)) <= most) {
            to++;
        }
        return to;
    }

    private double height(Range range) {
        double sum = (range.atas() ? STRIP : 0) + (range.bawah() ? STRIP : 0);
        for (Baris row : rows.subList(range.from(), range.to())) {
            sum += row.tinggi();
        }
        return sum;
    }

    /**
     * A strip is needed where an arrow leaves the sheet, starts it, ends it, or must turn beyond
     * the last row.
     */
    private Range range(int from, int to) {
        boolean atas = from == 0 && sop.langkah(1).bercabang();
        boolean bawah = false;
        for (Alur.Panah panah : alur.daftarPanah()) {
            int dari = panah.dari() - 1;
            int ke = panah.ke().no() - 1;
            boolean here = dari >= from && dari < to;
            if (panah.ke().selesai()) {
                bawah |= here && !terminal(sop, sop.langkah(panah.dari()));
            } else if (here != (ke >= from && ke < to)) {
                int other = here ? ke : dari;
                atas |= other < from;
                bawah |= other >= to;
            } else {
                bawah |= here && dari == ke && dari == to - 1;
            }
        }
        return new Range(from, to, atas, bawah);
    }

    /** Whether the row itself is the end, drawn as a capsule. */
    static boolean terminal(Sop sop, Langkah langkah) {
        if (langkah.bercabang()) {
            return false;
        }
        return langkah.lanjut().isEmpty()
                ? langkah.no() == sop.daftarLangkah().size()
                : langkah.lanjut().size() == 1 && langkah.lanjut().getFirst().selesai();
    }
}

package id.laksana.pelaksanaan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, for instance during which somebody had a row. */
public record Rentang(Instant mulai, Instant akhir) {

    /** Stretches that touch or overlap become one; in order. */
    static List<Rentang> gabung(List<Rentang> daftar) {
        var joined = new ArrayList<Rentang>();
        daftar.stream().sorted(Comparator.comparing(Rentang::mulai)).forEach(r -> add(joined, r));
        return joined;
    }

    private static void add(List<Rentang> joined, Rentang next) {
        if (joined.isEmpty() || next.mulai().isAfter(joined.getLast().akhir())) {
            joined.add(next);
            return;
        }
        var last = joined.removeLast();
        joined.add(new Rentang(last.mulai(), later(last.akhir(), next.akhir())));
    }

    /** What is left of this one without the pauses, which are in order. */
    List<Rentang> tanpa(List<Rentang> jeda) {
        var left = new ArrayList<Rentang>();
        Instant from = mulai;
        for (Rentang pause : jeda) {
            if (pause.akhir().isAfter(from) && pause.mulai().isBefore(akhir)) {
                if (pause.mulai().isAfter(from)) {
                    left.add(new Rentang(from, pause.mulai()));
                }
                from = pause.akhir();
            }
        }
        if (from.isBefore(akhir)) {
            left.add(new Rentang(from, akhir));
        }
        return left;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}

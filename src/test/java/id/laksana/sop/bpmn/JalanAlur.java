package id.laksana.sop.bpmn;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Gabung;
import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks an SOP by its graph alone, without BPMN: the rows in the order in which they are done,
 * lowest open row first. A row that is entered again while it is open stays open once.
 */
public final class JalanAlur {

    /** How many units every group has, where engines and this walk are compared. */
    static final int UNITS = 2;

    private static final int LONGEST = 2000;

    private final Sop sop;
    private final Alur alur;
    private final Rencana rencana;
    private final Map<Integer, Deque<Panah>> pilihan;
    private final List<Integer> terbuka = new ArrayList<>();
    private final Set<Integer> menunggu = new HashSet<>();
    private final Set<Integer> sudahGabung = new HashSet<>();
    private final List<Integer> jejak = new ArrayList<>();

    private JalanAlur(Rencana rencana) {
        this.sop = rencana.sop();
        this.alur = Alur.of(sop);
        this.rencana = rencana;
        this.pilihan = rencana.fresh();
    }

    public static List<Integer> jejak(Rencana rencana) {
        return new JalanAlur(rencana).walk();
    }

    private List<Integer> walk() {
        enter(1);
        releaseWaiting();
        while (!terbuka.isEmpty()) {
            if (jejak.size() > LONGEST) {
                throw new IllegalStateException(rencana + " does not end: " + jejak);
            }
            terbuka.sort(Comparator.naturalOrder());
            int no = terbuka.removeFirst();
            jejak.add(no);
            leave(no, Rencana.next(pilihan, no));
            releaseWaiting();
        }
        return jejak;
    }

    private void enter(int no) {
        if (rencana.lewati().contains(no)) {
            leave(no, null);
        } else if (!terbuka.contains(no)) {
            terbuka.add(no);
        }
    }

    private void leave(int no, @Nullable Panah chosen) {
        List<Panah> ways = alur.keluar(no);
        if (sop.langkah(no).bercabang()) {
            arrive(chosen == null ? ways.getFirst() : chosen);
            return;
        }
        if (ways.size() > 1) {
            sudahGabung.clear();
        }
        ways.forEach(this::arrive);
    }

    private void arrive(Panah panah) {
        int no = panah.ke().no();
        if (panah.ke().selesai()) {
            return;
        }
        if (panah.kembali()) {
            sudahGabung.removeIf(join -> join > no && join <= panah.dari());
            enter(no);
        } else if (sop.langkah(no).gabung() != Gabung.SALAH_SATU) {
            menunggu.add(no);
        } else if (sudahGabung.add(no)) {
            enter(no);
        }
    }

    /**
     * A row waits as long as another way can still lead to it; where nothing is parallel, none can.
     */
    private void releaseWaiting() {
        List<Integer> free = menunggu.stream().filter(no -> !mayCome(no)).toList();
        if (!free.isEmpty()) {
            free.forEach(menunggu::remove);
            free.forEach(this::enter);
            releaseWaiting();
        }
    }

    private boolean mayCome(int no) {
        return Stream.concat(terbuka.stream(), menunggu.stream())
                .anyMatch(open -> open != no && reaches(open, no, new HashSet<>()));
    }

    private boolean reaches(int from, int to, Set<Integer> seen) {
        return seen.add(from)
                && alur.keluar(from).stream()
                        .filter(panah -> !panah.ke().selesai() && !panah.kembali())
                        .map(panah -> panah.ke().no())
                        .anyMatch(next -> next == to || reaches(next, to, seen));
    }

    /** How many tasks an engine shows for one visit of the row. */
    static int tasks(Langkah langkah) {
        int people = langkah.bersama() == Langkah.Bersama.SALAH_SATU ? 1 : langkah.oleh().size();
        return people * (langkah.untukSetiap() == null ? 1 : UNITS);
    }
}

package id.laksana.sop.bpmn;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Langkah.Gabung;
import id.laksana.sop.Sop;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows where parallel branches meet and the gateway that joins them there.
 *
 * <p>A parallel gateway waits for every incoming flow, so it stands only where each of them surely
 * brings one token. Where a branch may end early, leave for another row or come in by two ways, an
 * inclusive gateway waits for whatever can still arrive.
 */
final class Joins {

    private final Sop sop;
    private final Alur alur;

    Joins(Sop sop, Alur alur) {
        this.sop = sop;
        this.alur = alur;
    }

    /** Kind of the gateway before row {@code no}; null when no parallel branches meet there. */
    Node.@Nullable Kind gateway(int no) {
        List<Langkah> forks = forksMeetingAt(no);
        if (forks.isEmpty()) {
            return null;
        }
        if (sop.langkah(no).gabung() == Gabung.SALAH_SATU) {
            return Node.Kind.EXCLUSIVE;
        }
        boolean sure = forks.stream().allMatch(fork -> sure(fork.no(), no));
        return sure ? Node.Kind.PARALLEL : Node.Kind.INCLUSIVE;
    }

    List<Langkah> forksMeetingAt(int no) {
        return sop.daftarLangkah().stream()
                .filter(langkah -> fork(langkah) && meets(langkah.no(), no))
                .toList();
    }

    private static boolean fork(Langkah langkah) {
        return !langkah.bercabang() && langkah.lanjut().size() > 1;
    }

    /** Two ways lead forward from {@code from} to {@code to} and share no row in between. */
    private boolean meets(int from, int to) {
        Set<Integer> ways = new HashSet<>();
        for (Panah panah : forward(from)) {
            if (panah.ke().no() == to || reaches(panah.ke().no(), to, 0)) {
                ways.add(panah.ke().no());
            }
        }
        return ways.size() > 1
                && sop.daftarLangkah().stream()
                        .map(Langkah::no)
                        .filter(no -> no > from && no < to)
                        .allMatch(without -> reaches(from, to, without));
    }

    private boolean sure(int fork, int join) {
        return alur.daftarPanah().stream().noneMatch(panah -> entersBranch(panah, fork, join))
                && sop.daftarLangkah().stream()
                        .filter(Langkah::bercabang)
                        .noneMatch(langkah -> endsWaiting(langkah.no(), fork, join));
    }

    /** Comes into a branch from elsewhere than its fork, as a return from behind the join does. */
    boolean entersBranch(Panah panah, int fork, int join) {
        return panah.dari() != fork
                && between(fork, panah.ke().no(), join)
                && !between(fork, panah.dari(), join);
    }

    private boolean endsWaiting(int no, int fork, int join) {
        return meets(no, join)
                || between(fork, no, join)
                        && alur.keluar(no).stream().anyMatch(panah -> leaves(panah, fork, join));
    }

    private boolean leaves(Panah panah, int fork, int join) {
        int to = panah.ke().no();
        return to != join && (panah.ke().selesai() || !between(fork, to, join));
    }

    private boolean between(int fork, int no, int join) {
        return no != fork && no != join && reaches(fork, no, 0) && reaches(no, join, 0);
    }

    private boolean reaches(int from, int to, int without) {
        var seen = new HashSet<Integer>(Set.of(from));
        var open = new ArrayDeque<Integer>(seen);
        while (!open.isEmpty()) {
            for (Panah panah : forward(open.remove())) {
                int next = panah.ke().no();
                if (next == to) {
                    return true;
                }
                if (next != without && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return false;
    }

    private List<Panah> forward(int no) {
        return alur.keluar(no).stream()
                .filter(panah -> !panah.kembali() && !panah.ke().selesai())
                .toList();
    }
}

package id.laksana.sop.bpmn;

import id.laksana.sop.Alur;
import id.laksana.sop.Alur.Panah;
import id.laksana.sop.Langkah;
import id.laksana.sop.Sop;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on the way through an SOP: some arrows first, in their order, then always the
 * first way out (Ya).
 *
 * @param pilihan arrows to take at a row before the first way out
 * @param lewati optional rows that are skipped
 */
public record Rencana(
        String nama, Sop sop, Map<Integer, List<Panah>> pilihan, Set<Integer> lewati) {

    /** From here on all returns are taken in one walk, each once; the engines are slow. */
    private static final int MANY_ROWS = 10;

    /** Ya all along; every other way out of every decision once; every optional row skipped. */
    public static List<Rencana> semua(Sop sop) {
        var alur = Alur.of(sop);
        List<Rencana> result = new ArrayList<>();
        result.add(new Rencana("Ya", sop, Map.of(), Set.of()));
        Set<Panah> rest = new LinkedHashSet<>(otherWays(sop, alur));
        if (sop.daftarLangkah().size() > MANY_ROWS) {
            Rencana returns = allReturns(sop, rest);
            result.add(returns);
            rest.removeIf(
                    panah -> panah.kembali() && JalanAlur.jejak(returns).contains(panah.dari()));
        }
        rest.forEach(panah -> result.add(over(sop, alur, panah)));
        sop.daftarLangkah().stream()
                .filter(langkah -> langkah.opsional() != null)
                .map(Langkah::no)
                .forEach(no -> result.add(new Rencana("tanpa " + no, sop, Map.of(), Set.of(no))));
        return result;
    }

    private static List<Panah> otherWays(Sop sop, Alur alur) {
        return sop.daftarLangkah().stream()
                .filter(Langkah::bercabang)
                .flatMap(langkah -> alur.keluar(langkah.no()).stream().skip(1))
                .toList();
    }

    private static Rencana allReturns(Sop sop, Set<Panah> ways) {
        Map<Integer, List<Panah>> pilihan =
                ways.stream().filter(Panah::kembali).collect(Collectors.groupingBy(Panah::dari));
        return new Rencana("setiap kembali sekali", sop, pilihan, Set.of());
    }

    /** The choice for each visit of a row, used up as the walk goes. */
    public Map<Integer, Deque<Panah>> fresh() {
        Map<Integer, Deque<Panah>> result = new HashMap<>();
        pilihan.forEach((no, panah) -> result.put(no, new ArrayDeque<>(panah)));
        return result;
    }

    private static Rencana over(Sop sop, Alur alur, Panah panah) {
        Map<Integer, List<Panah>> pilihan = new HashMap<>();
        for (Panah step : way(alur, panah.dari())) {
            if (sop.langkah(step.dari()).bercabang()) {
                pilihan.computeIfAbsent(step.dari(), no -> new ArrayList<>()).add(step);
            }
        }
        pilihan.computeIfAbsent(panah.dari(), no -> new ArrayList<>()).add(panah);
        String nama = panah.dari() + " " + panah.jenis() + " ke " + panah.ke().no();
        return new Rencana(nama, sop, pilihan, Set.of());
    }

    /** Shortest way from row 1 to row {@code no}. */
    private static List<Panah> way(Alur alur, int no) {
        Deque<List<Panah>> open = new ArrayDeque<>(List.of(List.of()));
        Set<Integer> seen = new HashSet<>(Set.of(1));
        while (!open.isEmpty()) {
            List<Panah> way = open.remove();
            int at = way.isEmpty() ? 1 : way.getLast().ke().no();
            if (at == no) {
                return way;
            }
            for (Panah panah : alur.keluar(at)) {
                if (!panah.ke().selesai() && seen.add(panah.ke().no())) {
                    List<Panah> longer = new ArrayList<>(way);
                    longer.add(panah);
                    open.add(longer);
                }
            }
        }
        throw new IllegalStateException("row " + no + " cannot be reached");
    }

    public static @Nullable Panah next(Map<Integer, Deque<Panah>> pilihan, int no) {
        Deque<Panah> left = pilihan.getOrDefault(no, new ArrayDeque<>());
        return left.poll();
    }

    @Override
    public String toString() {
        return sop.kode() + ": " + nama;
    }
}

package id.laksana.pelaksanaan.mesin;

import static java.util.stream.Collectors.toMap;

import id.laksana.sop.Sop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which row of a version means the same as which row of the next: a proposal, a person decides.
 *
 * <p>Two rows are compared by {@link Kemiripan} and, for fifteen in a hundred, by their neighbours.
 * Of all ways to lay the two versions beside each other without crossing, the one with the highest
 * sum is taken; pairs below {@link #CUKUP} do not count. What is left over and nearly the same has
 * changed its place.
 */
public final class Pencocokan {

    /** Below it two rows are different rows. */
    private static final int CUKUP = 55;

    /** From here on a row is known again even at another place. */
    private static final int PINDAH = 80;

    private static final int TETANGGA = 15;

    /**
     * Where an open row is proposed to go on.
     *
     * @param nilai how much the two resemble each other, 0 to 100
     * @param padanan false: the row is gone, this is where its way on leads
     */
    public record Usul(int baru, int nilai, boolean padanan) {}

    private final Peta petaLama;
    private final Peta petaBaru;
    private final int[][] dasar;
    private final int[][] nilai;
    private final TreeMap<Integer, Integer> padanan = new TreeMap<>();

    private Pencocokan(Sop lama, Sop baru) {
        petaLama = new Peta(lama);
        petaBaru = new Peta(baru);
        var mirip = new Kemiripan(lama, baru);
        dasar = new int[lama.daftarLangkah().size()][baru.daftarLangkah().size()];
        nilai = new int[dasar.length][baru.daftarLangkah().size()];
        each((i, j) -> dasar[i][j] = mirip.nilai(lama.langkah(i + 1), baru.langkah(j + 1)));
        each((i, j) -> nilai[i][j] = denganTetangga(i, j));
        sejajar();
        berpindah();
    }

    public static Pencocokan dari(Sop lama, Sop baru) {
        return new Pencocokan(lama, baru);
    }

    /** In the order of the old version. */
    public List<Padanan> padanan() {
        return padanan.entrySet().stream().map(e -> new Padanan(e.getKey(), e.getValue())).toList();
    }

    /** The counterpart, else the next one on the way; empty when nothing that follows is left. */
    public Optional<Usul> usul(int lama) {
        Set<Integer> seen = new HashSet<>();
        for (int no = lama; no > 0 && seen.add(no); ) {
            Integer found = padanan.get(no);
            if (found != null) {
                return Optional.of(new Usul(found, nilai[no - 1][found - 1], no == lama));
            }
            no = petaLama.keluar(no).getFirst().ke().no();
        }
        return Optional.empty();
    }

    /** Rows of the new version that nobody will do when the case goes on there. */
    public List<Integer> terlewat(Collection<Integer> tujuan) {
        return baru().stream()
                .filter(no -> !tujuan.contains(no))
                .filter(no -> tujuan.stream().anyMatch(goal -> petaBaru.sampai(no, goal)))
                .filter(no -> tujuan.stream().noneMatch(goal -> petaBaru.sampai(goal, no)))
                .toList();
    }

    /** Rows that the old version did not have. */
    public List<Integer> baru() {
        return IntStream.rangeClosed(1, nilai[0].length)
                .boxed()
                .filter(no -> !padanan.containsValue(no))
                .toList();
    }

    /** Rows that the new version has no more. */
    public List<Integer> hilang() {
        return IntStream.rangeClosed(1, nilai.length)
                .boxed()
                .filter(no -> !padanan.containsKey(no))
                .toList();
    }

    private interface Cells {
        void at(int i, int j);
    }

    private void each(Cells cells) {
        for (int i = 0; i < dasar.length; i++) {
            for (int j = 0; j < dasar[i].length; j++) {
                cells.at(i, j);
            }
        }
    }

    private int denganTetangga(int i, int j) {
        int around = tetangga(i - 1, j - 1) + tetangga(i + 1, j + 1);
        return ((100 - TETANGGA) * dasar[i][j] + TETANGGA * around / 2) / 100;
    }

    /** Two first rows, and two last, are neighbours alike. */
    private int tetangga(int i, int j) {
        boolean outside = i < 0 || i >= dasar.length;
        boolean beyond = j < 0 || j >= dasar[0].length;
        return outside && beyond ? 100 : outside || beyond ? 0 : dasar[i][j];
    }

    private void sejajar() {
        int rows = dasar.length;
        int columns = dasar[0].length;
        var best = new int[rows + 1][columns + 1];
        each(
                (i, j) ->
                        best[i + 1][j + 1] =
                                Math.max(
                                        best[i][j] + lebih(i, j),
                                        Math.max(best[i][j + 1], best[i + 1][j])));
        int i = rows;
        int j = columns;
        while (i > 0 && j > 0) {
            int gain = lebih(i - 1, j - 1);
            if (gain > 0 && best[i][j] == best[i - 1][j - 1] + gain) {
                padanan.put(i--, j--);
            } else if (best[i][j] == best[i - 1][j]) {
                i--;
            } else {
                j--;
            }
        }
    }

    private int lebih(int i, int j) {
        return Math.max(0, nilai[i][j] - CUKUP + 1);
    }

    private void berpindah() {
        List<Padanan> pairs = new ArrayList<>();
        for (int before : hilang()) {
            for (int after : baru()) {
                if (dasar[before - 1][after - 1] >= PINDAH) {
                    pairs.add(new Padanan(before, after));
                }
            }
        }
        pairs.stream()
                .sorted(
                        Comparator.comparingInt((Padanan p) -> -dasar[p.lama() - 1][p.baru() - 1])
                                .thenComparingInt(Padanan::lama)
                                .thenComparingInt(Padanan::baru))
                .filter(p -> !padanan.containsKey(p.lama()) && !padanan.containsValue(p.baru()))
                .forEach(p -> padanan.put(p.lama(), p.baru()));
    }

    /** By the number in the old version. */
    public Map<Integer, Integer> langkahBaru() {
        return padanan().stream().collect(toMap(Padanan::lama, Padanan::baru));
    }
}

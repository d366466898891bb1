package id.laksana.pelaksanaan.mesin;

import id.laksana.sop.Langkah;
import id.laksana.sop.Pelaksana;
import id.laksana.sop.Sop;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much a row of one version resembles a row of another, from 0 to 100: half the wording of the
 * kegiatan, three tenths who acts, two tenths the output. Whole numbers, so that it is the same
 * everywhere.
 */
final class Kemiripan {

    private static final int KEGIATAN = 50;
    private static final int PELAKSANA = 30;
    private static final int OUTPUT = 20;

    private final Sop lama;
    private final Sop baru;

    Kemiripan(Sop lama, Sop baru) {
        this.lama = lama;
        this.baru = baru;
    }

    int nilai(Langkah before, Langkah after) {
        return (KEGIATAN * kata(before.kegiatan(), after.kegiatan())
                        + PELAKSANA * pelaksana(before, after)
                        + OUTPUT * output(before, after))
                / 100;
    }

    /** Columns are the same when the same post fills them, or the same words stand above them. */
    private int pelaksana(Langkah before, Langkah after) {
        List<Pelaksana> some = kolom(lama, before);
        List<Pelaksana> more = kolom(baru, after);
        int common =
                (int)
                        some.stream()
                                .filter(one -> more.stream().anyMatch(other -> sama(one, other)))
                                .count();
        int all = some.size() + more.size() - common;
        return all == 0 ? 0 : 100 * common / all;
    }

    private static List<Pelaksana> kolom(Sop sop, Langkah langkah) {
        return langkah.oleh().stream()
                .map(kode -> sop.daftarPelaksana().get(sop.kolom(kode)))
                .toList();
    }

    private static boolean sama(Pelaksana one, Pelaksana other) {
        return one.diisi().equals(other.diisi()) || rapi(one.nama()).equals(rapi(other.nama()));
    }

    private static int output(Langkah before, Langkah after) {
        return kata(
                String.join(" ", before.mutuBaku().output()),
                String.join(" ", after.mutuBaku().output()));
    }

    /**
     * Pairs of letters that two texts share (Dice): "Memeriksa rancangan" and "Pemeriksaan
     * rancangan" are close, whatever the prefixes.
     */
    static int kata(String one, String other) {
        Map<String, Integer> some = pairs(rapi(one));
        Map<String, Integer> more = pairs(rapi(other));
        int all = sum(some) + sum(more);
        if (all == 0) {
            return 100;
        }
        int common =
                some.entrySet().stream()
                        .mapToInt(e -> Math.min(e.getValue(), more.getOrDefault(e.getKey(), 0)))
                        .sum();
        return 200 * common / all;
    }

    private static String rapi(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Map<String, Integer> pairs(String text) {
        var result = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            result.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return result;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

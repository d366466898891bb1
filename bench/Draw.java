import id.laksana.sop.Sop;
import id.laksana.sop.SopFile;
import id.laksana.sop.bentuk.BentukSop;
import id.laksana.sop.bentuk.Kertas;
import id.laksana.sop.bentuk.Kop;
import id.laksana.sop.word.WordExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/** Times the official form of the longest SOP, warm: rounds until half of the time is spent, then measured ones. */
final class Draw {

    private static final long WARM_UP = 8_000_000_000L;
    private static final long MEASURED = 8_000_000_000L;

    static void main(String[] args) throws Exception {
        Sop sop = longest(Path.of("definisi/sop"));
        System.out.printf("The longest SOP, `%s`: %d steps on F4.%n%n", sop.kode(), sop.daftarLangkah().size());
        System.out.printf("| drawn, warm | p50 | p99 | rounds |%n|---|---:|---:|---:|%n");
        row("SVG, all sheets", sop, s -> BentukSop.lembar(s, Kop.of(s), Kertas.F4));
        row("PDF/A-2u and PDF/UA-1", sop, s -> BentukSop.pdf(s, Kop.of(s), Kertas.F4));
        row("DOCX", sop, s -> WordExport.docx(s, Kop.of(s), Kertas.F4));
    }

    private static Sop longest(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> SopFile.read(file).sop())
                    .max(Comparator.comparingInt(sop -> sop.daftarLangkah().size()))
                    .orElseThrow();
        }
    }

    private static void row(String name, Sop sop, Function<Sop, Object> work) {
        rounds(sop, work, WARM_UP);
        long[] times = rounds(sop, work, MEASURED);
        Arrays.sort(times);
        System.out.printf("| %s | %.2f ms | %.2f ms | %d |%n", name, at(times, 0.5), at(times, 0.99), times.length);
    }

    private static long[] rounds(Sop sop, Function<Sop, Object> work, long budget) {
        var times = new long[1_000_000];
        int count = 0;
        long end = System.nanoTime() + budget;
        while (System.nanoTime() < end && count < times.length) {
            long start = System.nanoTime();
            if (work.apply(sop).hashCode() == 42) {
                System.out.print(""); // keeps the result alive
            }
            times[count++] = System.nanoTime() - start;
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }
}

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Opens one page again and again as many users at once, on this machine alone and for a bounded time.
 * Arguments: address of the program, users, seconds, milliseconds a user reads before the next page, then pages.
 */
final class Load {

    private static final int MOST = 2_000_000;
    private static final int WARM_UP_SECONDS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    private final long[] times = new long[MOST];
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    static void main(String[] args) throws Exception {
        var session = new Session(args[0], "ratna.paweli");
        int users = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        int reading = Integer.parseInt(args[3]);
        System.out.printf("| %d users, %s | pages | p50 | p99 | slowest | failed |%n", users, pauses(reading));
        System.out.printf("|---|---:|---:|---:|---:|---:|%n");
        for (var page : Arrays.asList(args).subList(4, args.length)) {
            var request = session.request(page).header("Cookie", session.cookie()).build();
            new Load().run(request, users, WARM_UP_SECONDS, 0);
            var load = new Load();
            load.run(request, users, seconds, reading);
            load.report(page, seconds);
        }
    }

    private static String pauses(int reading) {
        return reading == 0 ? "no pause between pages" : "a page every %d ms on average".formatted(reading);
    }

    private void run(HttpRequest request, int users, int seconds, int reading) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int user = 0; user < users; user++) {
                threads.submit(() -> visit(request, end, reading));
            }
        }
    }

    private void visit(HttpRequest request, long end, int reading) {
        try {
            pause(reading == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * reading));
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                var answer = http.send(request, BodyHandlers.ofByteArray());
                times[count.getAndIncrement()] = System.nanoTime() - start;
                if (answer.statusCode() != 200) {
                    failed.incrementAndGet();
                }
                pause(reading == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * reading));
            }
        } catch (Exception e) {
            failed.incrementAndGet();
        }
    }

    private static void pause(int milliseconds) throws InterruptedException {
        if (milliseconds > 0) {
            Thread.sleep(milliseconds);
        }
    }

    private void report(String name, int seconds) {
        int all = count.get();
        var sorted = Arrays.copyOf(times, all);
        Arrays.sort(sorted);
        System.out.printf(
                "| `%s` | %.0f/s | %.1f ms | %.1f ms | %.1f ms | %d |%n",
                name, (double) all / seconds, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), failed.get());
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
    }
}

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Eight people of the demonstration at work in the program on this machine: desk, task, completing it, desk. Arguments:
 * address, seconds.
 */
final class Work {

    private static final List<String> PEOPLE = List.of("yulius.marunduh", "rahmawati.patiwiri", "marthen.palungan", "salmiah.pabeta");
    private static final int CLIENTS = 8;
    private static final int CASES = 400;
    private static final String SOP = "lutim-setda-id-card";
    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})\"");

    private final String address;
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());

    private Work(String address) {
        this.address = address;
    }

    static void main(String[] args) throws Exception {
        var work = new Work(args[0]);
        var starter = new Session(args[0], PEOPLE.getFirst());
        String token = starter.token("/pelaksanaan/mulai?sop=" + SOP);
        for (int i = 0; i < CASES; i++) {
            starter.post("/pelaksanaan/mulai", Map.of("sop", SOP, "perihal", "Uji kerja " + i, "rujukan", "", "_csrf", token));
        }
        long end = System.nanoTime() + Long.parseLong(args[1]) * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                threads.submit(() -> work.person(number, end));
            }
        }
        work.report(Integer.parseInt(args[1]));
    }

    private Void person(int number, long end) throws Exception {
        var session = new Session(address, PEOPLE.get(number % PEOPLE.size()));
        String desk = session.send(session.request("/meja").build()).body();
        while (System.nanoTime() < end) {
            var tasks = TASK.matcher(desk).results().map(found -> found.group(1)).distinct().toList();
            if (tasks.isEmpty()) {
                Thread.sleep(50);
                desk = session.send(session.request("/meja").build()).body();
                continue;
            }
            long start = System.nanoTime();
            desk = complete(session, tasks.get((int) (Math.random() * tasks.size())));
            times.add(System.nanoTime() - start);
        }
        return null;
    }

    /** The desk that comes back; when a colleague was quicker, the desk as it is. */
    private static String complete(Session session, String task) throws Exception {
        String path = "/tugas/" + task;
        String page = session.send(session.request(path).build()).body();
        if (page.contains("name=\"catatan\"")) {
            var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
            token.find();
            String answer = page.contains("name=\"jawaban\"") ? "YA" : "";
            try {
                return session.post(path, Map.of("jawaban", answer, "catatan", "", "_csrf", token.group(1))).body();
            } catch (IllegalStateException e) {
                // 409: a colleague of the same post was quicker
            }
        }
        return session.send(session.request("/meja").build()).body();
    }

    private void report(int seconds) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf("| eight people at work | a second | p50 | p99 |%n|---|---:|---:|---:|%n");
        System.out.printf(
                "| task opened and completed, desk again | %.0f | %.1f ms | %.1f ms |%n",
                (double) sorted.length / seconds, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }
}

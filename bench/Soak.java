import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Eight people who start ID cards and complete whatever waits on their desks, whatever happens to the program; with
 * {@code check} it asks for every acknowledged act whether the program still knows it, and brings every case to its
 * end. Arguments: addresses of the programs, with commas; file of acknowledged acts; optionally {@code check}.
 */
final class Soak {

    private static final List<String> PEOPLE = List.of("yulius.marunduh", "rahmawati.patiwiri", "marthen.palungan", "salmiah.pabeta");
    private static final int CLIENTS = 8;
    private static final String SOP = "lutim-setda-id-card";
    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})\"");
    private static final Pattern CASE = Pattern.compile("<a href=\"/pelaksanaan/([0-9a-f-]{36})\"");
    private static final String ENDED = "Tugas ini sudah berakhir";

    private final List<String> addresses;
    private final Path acts;

    private Soak(List<String> addresses, Path acts) {
        this.addresses = addresses;
        this.acts = acts;
    }

    static void main(String[] args) throws Exception {
        var soak = new Soak(List.of(args[0].split(",")), Path.of(args[1]));
        if (args.length > 2) {
            soak.check();
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                int client = i;
                threads.submit(() -> soak.work(PEOPLE.get(client % PEOPLE.size()), client));
            }
        }
    }

    /** Without end; after a failure the next program is tried with the same login, as people do. */
    private void work(String account, int client) {
        Session session = null;
        int tries = client;
        while (true) {
            try {
                if (session == null) {
                    session = new Session(addresses.get(tries % addresses.size()), account);
                }
                step(session, account);
            } catch (IOException | IllegalStateException e) {
                tries++;
                session = session == null ? null : session.at(addresses.get(tries % addresses.size()));
                pause(200);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void step(Session session, String account) throws IOException, InterruptedException {
        var tasks = waiting(session);
        boolean starts = account.equals(PEOPLE.getFirst()) && tasks.size() < 12;
        if (tasks.isEmpty() || starts && ThreadLocalRandom.current().nextInt(3) == 0) {
            start(session, account);
        } else {
            String task = tasks.get(ThreadLocalRandom.current().nextInt(tasks.size()));
            if (complete(session, task, ThreadLocalRandom.current().nextInt(4) == 0)) {
                acknowledged(task);
            }
        }
    }

    private static List<String> waiting(Session session) throws IOException, InterruptedException {
        String desk = session.send(session.request("/meja").build()).body();
        return TASK.matcher(desk).results().map(found -> found.group(1)).distinct().toList();
    }

    private void start(Session session, String account) throws IOException, InterruptedException {
        if (!account.equals(PEOPLE.getFirst())) {
            pause(300);
            return;
        }
        String page = "/pelaksanaan/mulai?sop=" + SOP;
        session.post(
                "/pelaksanaan/mulai",
                Map.of("sop", SOP, "perihal", "Uji tahan", "rujukan", "", "_csrf", session.token(page)));
    }

    /** Whether the act was acknowledged. */
    private static boolean complete(Session session, String task, boolean returns)
            throws IOException, InterruptedException {
        String path = "/tugas/" + task;
        String page = session.send(session.request(path).build()).body();
        if (page.contains(ENDED) || !page.contains("name=\"catatan\"")) {
            return false;
        }
        String answer = !page.contains("name=\"jawaban\"") ? "" : returns ? "TIDAK" : "YA";
        var fields = Map.of("jawaban", answer, "catatan", "Uji tahan", "_csrf", session.token(path));
        return session.post(path, fields).uri().getPath().equals("/meja");
    }

    private synchronized void acknowledged(String task) throws IOException {
        Files.writeString(acts, task + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private void check() throws Exception {
        var session = new Session(addresses.getFirst(), PEOPLE.getFirst());
        var all = Files.readAllLines(acts);
        if (new HashSet<>(all).size() != all.size()) {
            throw new IllegalStateException("an act was acknowledged twice");
        }
        for (String task : all) {
            String page = session.send(session.request("/tugas/" + task).build()).body();
            if (!page.contains(ENDED)) {
                throw new IllegalStateException("acknowledged, but lost: " + task);
            }
        }
        System.out.println(all.size() + " acknowledged acts are all there");
        finish();
    }

    /** A case is not stuck when those who have its tasks can bring it to its end. */
    private void finish() throws Exception {
        var sessions = new HashMap<String, Session>();
        for (String account : PEOPLE) {
            sessions.put(account, new Session(addresses.getLast(), account));
        }
        boolean worked = true;
        while (worked) {
            worked = false;
            for (var session : sessions.values()) {
                for (String task : waiting(session)) {
                    worked |= complete(session, task, false);
                }
            }
        }
        var first = sessions.get(PEOPLE.getFirst());
        var running = CASE.matcher(first.send(first.request("/pelaksanaan?status=BERJALAN").build()).body());
        if (running.find()) {
            throw new IllegalStateException("nobody has a task of " + running.group(1));
        }
        System.out.println("every case came to its end");
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Eight people who start ID cards and complete whatever waits on their desks, whatever happens to the program; with
 * {@code check} it asks for every acknowledged act whether the program still knows it. Arguments: address, file of
 * acknowledged acts, optionally {@code check}.
 */
final class Soak {

    private static final List<String> PEOPLE = List.of("yulius.marunduh", "rahmawati.patiwiri", "marthen.palungan", "salmiah.pabeta");
    private static final int CLIENTS = 8;
    private static final String SOP = "lutim-setda-id-card";
    private static final Pattern TASK = Pattern.compile("/tugas/([0-9a-f-]{36})\"");
    private static final String ENDED = "Tugas ini sudah berakhir";

    private final String address;
    private final Path acts;

    private Soak(String address, Path acts) {
        this.address = address;
        this.acts = acts;
    }

    static void main(String[] args) throws Exception {
        var soak = new Soak(args[0], Path.of(args[1]));
        if (args.length > 2) {
            soak.check();
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CLIENTS; i++) {
                String account = PEOPLE.get(i % PEOPLE.size());
                threads.submit(() -> soak.work(account));
            }
        }
    }

    /** Without end; a lost connection is tried again, as people do. */
    private void work(String account) {
        Session session = null;
        while (true) {
            try {
                if (session == null) {
                    session = new Session(address, account);
                }
                step(session, account);
            } catch (IOException | IllegalStateException e) {
                pause(200);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void step(Session session, String account) throws IOException, InterruptedException {
        String desk = session.send(session.request("/meja").build()).body();
        var tasks = new ArrayList<String>();
        TASK.matcher(desk).results().map(found -> found.group(1)).distinct().forEach(tasks::add);
        boolean starts = account.equals(PEOPLE.getFirst()) && tasks.size() < 12;
        if (tasks.isEmpty() || starts && ThreadLocalRandom.current().nextInt(3) == 0) {
            start(session, account);
        } else {
            complete(session, tasks.get(ThreadLocalRandom.current().nextInt(tasks.size())));
        }
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

    private void complete(Session session, String task) throws IOException, InterruptedException {
        String path = "/tugas/" + task;
        String page = session.send(session.request(path).build()).body();
        if (page.contains(ENDED) || !page.contains("name=\"catatan\"")) {
            return;
        }
        boolean decides = page.contains("name=\"jawaban\"");
        boolean returns = decides && ThreadLocalRandom.current().nextInt(4) == 0;
        var answer =
                session.post(
                        path,
                        Map.of(
                                "jawaban", decides ? returns ? "TIDAK" : "YA" : "",
                                "catatan", "Uji tahan",
                                "_csrf", session.token(path)));
        if (answer.uri().getPath().equals("/meja")) {
            acknowledged(task);
        }
    }

    private synchronized void acknowledged(String task) throws IOException {
        Files.writeString(acts, task + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
    }

    private void check() throws Exception {
        var session = new Session(address, PEOPLE.getFirst());
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
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

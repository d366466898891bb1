import id.laksana.sop.SopFile;
import id.laksana.sop.bpmn.BpmnExport;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Completed steps a second of Laksana, Flowable and Operaton and of a bare transaction, turn by turn, in one process on
 * one PostgreSQL. Only completing is timed: eight clients complete one task of each of some hundred cases, the next
 * tasks are looked up meanwhile the clock stands. Arguments: data folder, seconds for each, and {@code tanpa} to leave the engines out.
 */
final class Steps {

    private static final int CLIENTS = 8;
    private static final int CASES = 160;
    private static final int TURNS = 3;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final PrintStream out;
    private long server;

    private Steps(PrintStream out) {
        this.out = out;
    }

    /** What one contender did. */
    private static final class Tally {
        long nanos;
        Cpu cpu = new Cpu(0, 0);
        final List<Long> times = new ArrayList<>();

        double rate() {
            return times.size() * 1e9 / nanos;
        }

        double at(double share) {
            long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] / 1e6;
        }
    }

    static void main(String[] args) throws Exception {
        Program.main(out -> new Steps(out).run(Path.of(args[0]), Double.parseDouble(args[1]), args.length == 2));
    }

    private void run(Path data, double seconds, boolean engines) throws Exception {
        var course = Course.of(SopFile.read(file()).sop());
        String xml = BpmnExport.xml(course.sop(), new BpmnExport.Konteks("Uji", Set.of(), Locale.ROOT));
        try (var program = Program.start(data)) {
            server = program.server();
            var laksana = new LaksanaSteps(program, course);
            round(laksana, course, new Tally());
            var bare =
                    new BareSteps(
                            program.bean(com.zaxxer.hikari.HikariDataSource.class),
                            program.instansi(course.sop().instansi()),
                            laksana.cases().getFirst());
            var all = new ArrayList<Contender>(List.of(laksana, bare));
            if (engines) {
                all.add(Engines.flowable(program, course, xml));
                all.add(Engines.operaton(program, course, xml));
            }
            out.printf(
                "`%s`: %d rows, one return, so %d completed steps a case. %d clients, %d cases at a time.%n%n",
                course.sop().kode(), course.sop().daftarLangkah().size(), course.steps(), CLIENTS, CASES);
            race("completed steps", all, course, seconds);
            if (engines) {
                var operaton = (Engines.Operaton) all.getLast();
                try (var rest = new OperatonHttp(operaton)) {
                    race("completed over HTTP", List.of(new LaksanaHttp(program, course, laksana), rest), course, seconds);
                }
            }
        }
    }

    private void race(String title, List<Contender> all, Course course, double seconds) throws Exception {
        var tallies = all.stream().map(_ -> new Tally()).toList();
        for (int turn = 0; turn <= TURNS; turn++) {
            for (int i = 0; i < all.size(); i++) {
                // the first turn warms up
                turn(all.get(i), course, turn == 0 ? new Tally() : tallies.get(i), turn == 0 ? seconds / 2 : seconds / TURNS);
            }
        }
        report(title, all, tallies);
    }

    private void turn(Contender one, Course course, Tally tally, double seconds) throws Exception {
        long begun = tally.nanos;
        while (tally.nanos - begun < seconds * 1e9) {
            round(one, course, tally);
        }
    }

    private void round(Contender one, Course course, Tally tally) throws Exception {
        one.start(CASES);
        for (int step = 0; step < course.steps(); step++) {
            var acts = one.acts(step).stream().<Callable<Long>>map(act -> () -> timed(act)).toList();
            if (acts.size() != CASES) {
                throw new IllegalStateException(one.name() + ": " + acts.size() + " tasks at step " + step);
            }
            var before = Cpu.now(server);
            long start = System.nanoTime();
            var done = clients.invokeAll(acts);
            tally.nanos += System.nanoTime() - start;
            tally.cpu = tally.cpu.plus(Cpu.now(server).since(before));
            for (Future<Long> time : done) {
                tally.times.add(time.get());
            }
        }
    }

    private static long timed(Callable<?> act) throws Exception {
        long start = System.nanoTime();
        act.call();
        return System.nanoTime() - start;
    }

    private void report(String title, List<Contender> all, List<Tally> tallies) {
        out.printf("%n| " + title + " | a second | p50 | p99 | Laksana does | processor time a step: program | database | steps |%n|---|---:|---:|---:|---:|---:|---:|---:|%n");
        double ours = tallies.getFirst().rate();
        for (int i = 0; i < all.size(); i++) {
            var tally = tallies.get(i);
            out.printf(
                    "| %s | %.0f | %.2f ms | %.2f ms | %.2f × | %.2f ms | %.2f ms | %d |%n",
                    all.get(i).name(),
                    tally.rate(),
                    tally.at(0.5),
                    tally.at(0.99),
                    ours / tally.rate(),
                    tally.cpu.program() / 1e6 / tally.times.size(),
                    tally.cpu.database() / 1e6 / tally.times.size(),
                    tally.times.size());
        }
    }

    private static Path file() throws Exception {
        try (var files = Files.walk(Path.of("definisi/sop"))) {
            return files.filter(file -> file.endsWith(Course.KODE + ".yaml")).findFirst().orElseThrow();
        }
    }
}

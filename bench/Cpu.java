import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time used so far, in nanoseconds. It says more than the clock on a machine that others use too.
 *
 * @param program this process
 * @param database the server processes of the embedded PostgreSQL
 */
record Cpu(long program, long database) {

    private static final long NANOS_PER_TICK = 10_000_000;

    /**
     * @param server process id of the postmaster
     */
    static Cpu now(long server) {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long ticks = ProcessHandle.of(server).orElseThrow().children().mapToLong(child -> ticks(child.pid())).sum();
        return new Cpu(system.getProcessCpuTime(), ticks * NANOS_PER_TICK);
    }

    Cpu since(Cpu before) {
        return new Cpu(program - before.program, database - before.database);
    }

    Cpu plus(Cpu more) {
        return new Cpu(program + more.program, database + more.database);
    }

    /** utime and stime; the name before them may hold blanks. */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException e) {
            return 0; // ended in between
        }
    }
}

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How fast a desk and the list of cases open while the tasks of its instansi grow: made by SQL, one in ten open, spread
 * over some thousand posts; the person at the desk keeps as many as before. Arguments: data folder, numbers of tasks.
 */
final class Desk {

    private static final String INSTANSI = "kab-luwu-timur";
    private static final String ACCOUNT = "salmiah.pabeta";
    private static final int POSTS = 5000;
    private static final int WAITING = 25;
    private static final int STEPS = 10;
    private static final int BATCH = 50_000;
    private static final int READERS = 2;
    private static final int WARM_UP = 150;
    private static final int PAGES = 1000;

    private static final String CASES =
            """
            INSERT INTO pelaksanaan.pelaksanaan
              (instansi_id, id, versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status, berakhir)
            SELECT i.instansi_id, ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, i.versi,
                   'Laporan nomor ' || g, now() - g * interval '20 seconds', md5('orang' || g %% %1$d)::uuid,
                   'Pegawai Rekaan', md5('jabatan' || g %% %1$d)::uuid, 'Pengelola Data',
                   CASE WHEN g %% 10 < 9 THEN 'SELESAI' ELSE 'BERJALAN' END, CASE WHEN g %% 10 < 9 THEN now() END
            FROM generate_series(?, ?) g, isi i
            """
                    .formatted(POSTS);

    /** Of a running case the last three tasks differ: ten waiting for each finished ninety. */
    private static final String TASKS =
            """
            INSERT INTO pelaksanaan.tugas
              (instansi_id, id, pelaksanaan_id, langkah, putaran, putaran_unit, pelaksana, kegiatan, status, kepada,
               dibuka, tenggat, dari, dari_jabatan, berakhir)
            SELECT i.instansi_id, ('00000000-0000-7000-8000-' || lpad(to_hex(g * %2$d + s), 12, '0'))::uuid,
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, s, 1, 1, 'pengelola',
                   'Menyusun draf laporan', CASE WHEN g %% 10 < 9 THEN 'SELESAI' ELSE 'TERBUKA' END,
                   ARRAY['jabatan:uji/' || g %% %1$d], now() - g * interval '20 seconds',
                   now() + (g %% 500) * interval '1 hour', 'Pegawai Rekaan', 'Pengelola Data',
                   CASE WHEN g %% 10 < 9 THEN now() END
            FROM generate_series(?, ?) g, generate_series(1, %2$d) s, isi i
            """
                    .formatted(POSTS, STEPS);

    private final PrintStream out;
    private final Program program;
    private int made;

    private Desk(PrintStream out, Program program) {
        this.out = out;
        this.program = program;
    }

    static void main(String[] args) {
        Program.main(
                out -> {
                    try (var program = Program.start(Path.of(args[0]))) {
                        int[] sizes = Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
                        new Desk(out, program).run(sizes);
                    }
                });
    }

    private void run(int[] sizes) throws Exception {
        var session = new Session(program.address(), ACCOUNT);
        try (var owner = program.superuser().getConnection()) {
            execute(
                    owner,
                    """
                    SET session_replication_role = replica;
                    SET synchronous_commit = off;
                    CREATE TEMP TABLE isi AS
                      SELECT v.instansi_id, v.id AS versi FROM sop.versi_sop v JOIN organisasi.instansi i USING (instansi_id)
                      WHERE i.kode = '%s' LIMIT 1
                    """
                            .formatted(INSTANSI));
            waiting(owner);
            out.printf(
                    "| tasks, one in ten open | database | desk p50 | desk p99 | list p50 | list p99 |%n|---:|---:|---:|---:|---:|---:|%n");
            for (int size : sizes) {
                grow(owner, size / STEPS);
                double[] desk = open(session, "/meja");
                double[] list = open(session, "/pelaksanaan");
                out.printf(
                        "| %,d | %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms |%n",
                        size, megabytes(owner), desk[0], desk[1], list[0], list[1]);
            }
        }
    }

    /** What lies on the one desk that is looked at; cases with negative numbers. */
    private void waiting(Connection owner) throws SQLException {
        int instansi = program.instansi(INSTANSI);
        String key =
                program.read(
                        instansi,
                        () ->
                                "jabatan:"
                                        + program.bean(JdbcClient.class)
                                                .sql(
                                                        """
                                                        SELECT j.kode FROM organisasi.jabatan j
                                                        JOIN organisasi.pemangku_jabatan m ON m.jabatan_id = j.id
                                                        JOIN organisasi.pegawai g ON g.id = m.pegawai_id
                                                        WHERE g.akun = ? AND m.berlaku @> current_date LIMIT 1
                                                        """)
                                                .param(ACCOUNT)
                                                .query(String.class)
                                                .single());
        cases(owner, 1, WAITING * STEPS);
        execute(
                owner,
                "UPDATE pelaksanaan.tugas SET kepada = ARRAY['%s'] WHERE langkah = 1 AND status = 'TERBUKA' AND dari = 'Pegawai Rekaan'"
                        .formatted(key));
        made = WAITING * STEPS;
    }

    private void grow(Connection owner, int cases) throws SQLException {
        while (made < cases) {
            int next = Math.min(made + BATCH, cases);
            cases(owner, made + 1, next);
            made = next;
        }
        execute(owner, "VACUUM ANALYZE pelaksanaan.tugas");
        execute(owner, "VACUUM ANALYZE pelaksanaan.pelaksanaan");
        execute(owner, "CHECKPOINT");
    }

    private static void cases(Connection owner, int from, int to) throws SQLException {
        for (String sql : new String[] {CASES, TASKS}) {
            try (var statement = owner.prepareStatement(sql)) {
                statement.setInt(1, from);
                statement.setInt(2, to);
                statement.executeUpdate();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String megabytes(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT pg_size_pretty(pg_database_size(current_database()))")) {
            result.next();
            return result.getString(1);
        }
    }

    /** The median and the 99th of a hundred, in milliseconds. */
    private static double[] open(Session session, String page) throws Exception {
        var request = session.request(page).build();
        Callable<Long> visit =
                () -> {
                    long start = System.nanoTime();
                    session.send(request);
                    return System.nanoTime() - start;
                };
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            readers.invokeAll(Collections.nCopies(WARM_UP, visit));
            var times = readers.invokeAll(Collections.nCopies(PAGES, visit));
            long[] sorted = new long[PAGES];
            for (int i = 0; i < PAGES; i++) {
                sorted[i] = times.get(i).get();
            }
            Arrays.sort(sorted);
            return new double[] {sorted[PAGES / 2] / 1e6, sorted[PAGES * 99 / 100] / 1e6};
        }
    }
}

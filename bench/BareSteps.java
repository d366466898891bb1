import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The limit: a bare JDBC transaction that knows beforehand what to write and writes the same rows under the same
 * row-level security, in one statement with plain values. It asks nothing, checks nothing and decides nothing.
 */
final class BareSteps implements Contender {

    private static final List<String> EVENT =
            List.of("urutan", "waktu", "jenis", "isi", "nama", "nama_jabatan", "sebagai", "atas_nama", "sidik");
    private static final List<String> TASK =
            List.of(
                    "langkah", "putaran", "unit", "putaran_unit", "pelaksana", "kegiatan", "status", "kepada", "dibuka",
                    "tenggat", "dari", "dari_jabatan");

    /** What one step of the model case wrote. */
    private record Step(List<Object[]> events, List<Object[]> tasks, String sql) {}

    private static final class Case {
        UUID id;
        UUID task;
    }

    private final DataSource database;
    private final String instansi;
    private final UUID model;
    private final List<Step> steps = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    /**
     * @param model a finished case of the same course
     */
    BareSteps(DataSource database, int instansi, UUID model) throws SQLException {
        this.database = database;
        this.instansi = String.valueOf(instansi);
        this.model = model;
        try (var connection = open()) {
            var moments = rows(connection, "SELECT DISTINCT waktu FROM pelaksanaan.peristiwa WHERE pelaksanaan_id = ? ORDER BY 1", model);
            for (Object[] moment : moments) {
                var events = rows(connection, select(EVENT, "peristiwa", "waktu"), model, moment[0]);
                var tasks = rows(connection, select(TASK, "tugas", "dibuka"), model, moment[0]);
                steps.add(new Step(events, tasks, sql(events.size(), tasks.size())));
            }
            connection.rollback();
        }
    }

    private static String select(List<String> columns, String table, String moment) {
        return "SELECT %s FROM pelaksanaan.%s WHERE pelaksanaan_id = ? AND %s = ? ORDER BY 1".formatted(String.join(", ", columns), table, moment);
    }

    private static String sql(int events, int tasks) {
        String end = "UPDATE pelaksanaan.tugas SET status = 'SELESAI', berakhir = ? WHERE id = ?";
        return """
               WITH k AS (UPDATE pelaksanaan.pelaksanaan SET urutan = ?, sidik = ? WHERE id = ?),
               %s p AS (INSERT INTO pelaksanaan.peristiwa (pelaksanaan_id, %s) VALUES %s)
               %s"""
                .formatted(
                        tasks == 0 ? "" : "l AS (" + end + "),",
                        String.join(", ", EVENT),
                        values(events, EVENT.size()),
                        tasks == 0
                                ? end + " RETURNING id"
                                : "INSERT INTO pelaksanaan.tugas (pelaksanaan_id, %s) VALUES %s RETURNING id"
                                        .formatted(String.join(", ", TASK), values(tasks, TASK.size())));
    }

    private static String values(int rows, int columns) {
        String row = IntStream.rangeClosed(0, columns).mapToObj(_ -> "?").collect(Collectors.joining(", ", "(", ")"));
        return IntStream.range(0, rows).mapToObj(_ -> row).collect(Collectors.joining(", "));
    }

    @Override
    public String name() {
        return "bare JDBC transaction that writes the same rows";
    }

    @Override
    public void start(int count) throws SQLException {
        cases.clear();
        try (var connection = open()) {
            for (int i = 0; i < count; i++) {
                var made = new Case();
                made.id =
                        (UUID)
                                rows(
                                                connection,
                                                """
                                                INSERT INTO pelaksanaan.pelaksanaan (versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status)
                                                SELECT versi_id, perihal, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, 'BERJALAN'
                                                FROM pelaksanaan.pelaksanaan WHERE id = ? RETURNING id
                                                """,
                                                model)
                                        .getFirst()[0];
                write(connection, made, steps.getFirst());
                cases.add(made);
            }
            connection.commit();
        }
    }

    @Override
    public List<Callable<?>> acts(int step) {
        return cases.stream()
                .<Callable<?>>map(
                        one ->
                                () -> {
                                    try (var connection = open()) {
                                        write(connection, one, steps.get(step + 1));
                                        connection.commit();
                                        return one;
                                    }
                                })
                .toList();
    }

    private void write(Connection connection, Case one, Step step) throws SQLException {
        try (var statement = connection.prepareStatement(step.sql())) {
            Object[] last = step.events().getLast();
            int at = set(statement, 1, last[0], last[EVENT.size() - 1], one.id);
            if (!step.tasks().isEmpty()) {
                at = set(statement, at, last[1], one.task);
            }
            for (Object[] event : step.events()) {
                at = set(statement, set(statement, at, one.id), event);
            }
            for (Object[] task : step.tasks()) {
                at = set(statement, set(statement, at, one.id), task);
            }
            if (step.tasks().isEmpty()) {
                set(statement, at, last[1], one.task);
            }
            try (var result = statement.executeQuery()) {
                result.next();
                one.task = result.getObject(1, UUID.class);
            }
        }
    }

    private static int set(PreparedStatement statement, int at, Object... values) throws SQLException {
        for (Object value : values) {
            statement.setObject(at++, value);
        }
        return at;
    }

    private Connection open() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("SELECT set_config('laksana.instansi', ?, true)")) {
            statement.setString(1, instansi);
            statement.execute();
        }
        return connection;
    }

    private static List<Object[]> rows(Connection connection, String sql, Object... parameters) throws SQLException {
        var result = new ArrayList<Object[]>();
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, 1, parameters);
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = rows.getObject(i + 1);
                    }
                    result.add(row);
                }
            }
        }
        return result;
    }
}

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Reminders under the soak. {@code prepare} makes every new task due five seconds after it was opened, whatever the
 * calendar says, and notes each time a reminder goes out; {@code check} asks that none went out twice and that none of
 * a task that has been overdue for two minutes is missing. Arguments: JDBC address, password of the owner, act.
 */
final class SoakReminders {

    private static final String PREPARE =
            """
            CREATE TABLE pelaksanaan.soak_terbit (tugas_id uuid NOT NULL, jenis text NOT NULL);
            CREATE FUNCTION pelaksanaan.soak_segera() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN NEW.tenggat := NEW.dibuka + interval '5 seconds'; RETURN NEW; END $$;
            CREATE TRIGGER soak_segera BEFORE INSERT ON pelaksanaan.tugas
              FOR EACH ROW EXECUTE FUNCTION pelaksanaan.soak_segera();
            CREATE FUNCTION pelaksanaan.soak_catat() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN INSERT INTO pelaksanaan.soak_terbit VALUES (NEW.tugas_id, NEW.jenis); RETURN NEW; END $$;
            CREATE TRIGGER soak_catat AFTER UPDATE OF terbit ON pelaksanaan.pengingat
              FOR EACH ROW EXECUTE FUNCTION pelaksanaan.soak_catat();
            """;

    private static final String ALL = "SELECT count(*) FROM pelaksanaan.soak_terbit";
    private static final String TWICE =
            "SELECT count(*) FROM (SELECT FROM pelaksanaan.soak_terbit GROUP BY tugas_id, jenis HAVING count(*) > 1) t";

    private static final String MISSING =
            """
            SELECT count(*) FROM pelaksanaan.tugas t
            WHERE t.berakhir IS NULL AND t.tenggat < now() - interval '2 minutes'
              AND NOT EXISTS (SELECT FROM pelaksanaan.soak_terbit s WHERE s.tugas_id = t.id AND s.jenis = 'TERLAMBAT')
            """;

    private SoakReminders() {}

    static void main(String[] args) throws SQLException {
        try (var connection = DriverManager.getConnection(args[0], "postgres", args[1]);
                var statement = connection.createStatement()) {
            if (args[2].equals("prepare")) {
                statement.execute(PREPARE);
                return;
            }
            long told = count(statement, ALL);
            long twice = count(statement, TWICE);
            long missing = count(statement, MISSING);
            if (told == 0 || twice > 0 || missing > 0) {
                throw new IllegalStateException(told + " reminders, " + twice + " of them twice, " + missing + " missing");
            }
            System.out.println(told + " reminders went out, each once; none is missing");
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

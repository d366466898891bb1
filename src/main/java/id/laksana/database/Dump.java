package id.laksana.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * A logical dump that needs no pg_dump: a zip with one COPY text per table and a manifest. It is
 * taken in one snapshot while others work, and read back into an empty database of the same
 * migration level.
 */
final class Dump {

    private static final String MANIFEST = "manifest.properties";

    private final DataSource owner;
    private final DumpContent content;

    Dump(DataSource owner, List<ContentStore> stores) {
        this.owner = owner;
        this.content = new DumpContent(stores);
    }

    /** What a backup holds or a restore brought back. */
    record Summary(List<String> tables, int files) {}

    /** Writes beside the target first, so that a failed backup never replaces a good one. */
    Summary write(Path target) throws SQLException, IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".sebagian");
        List<DumpTable> tables;
        int files;
        try (Connection connection = owner.getConnection();
                var zip = new ZipOutputStream(Files.newOutputStream(partial))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            tables = DumpTable.inOrderOfReference(connection);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            manifest(connection).store(zip, "Laksana");
            for (DumpTable table : tables) {
                zip.putNextEntry(new ZipEntry(table.name()));
                copyOut(connection, table, zip);
            }
            connection.rollback();
            files = content.write(zip);
        }
        Files.move(
                partial,
                target,
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
        return new Summary(tables.stream().map(DumpTable::name).toList(), files);
    }

    /**
     * All or nothing: a dump that does not fit leaves the database as it was. Content comes before
     * the rows that tell of it; what a failed restore leaves of it belongs to no row.
     */
    Summary read(Path source) throws SQLException, IOException {
        try (Connection connection = owner.getConnection();
                var zip = new ZipFile(source.toFile())) {
            connection.setAutoCommit(false);
            requireUnused(connection);
            requireSameLevel(connection, zip);
            List<DumpTable> tables = DumpTable.inOrderOfReference(connection);
            execute(
                    connection,
                    "TRUNCATE "
                            + tables.stream()
                                    .map(DumpTable::name)
                                    .collect(Collectors.joining(", ")));
            for (DumpTable table : tables) {
                ZipEntry entry = zip.getEntry(table.name());
                if (entry == null) {
                    throw new IOException(
                            "Cadangan rusak: tabel " + table.name() + " tidak ada di dalamnya.");
                }
                try (InputStream rows = zip.getInputStream(entry)) {
                    copyIn(connection, table, rows);
                }
            }
            advanceSequences(connection);
            int files = content.read(zip);
            connection.commit();
            return new Summary(tables.stream().map(DumpTable::name).toList(), files);
        }
    }

    private static void copyOut(Connection connection, DumpTable table, OutputStream out)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "COPY (SELECT "
                                + table.columnList()
                                + " FROM "
                                + table.name()
                                + ") TO STDOUT",
                        out);
    }

    /** By way of a passing table: PostgreSQL refuses COPY into a table under row-level security. */
    private static void copyIn(Connection connection, DumpTable table, InputStream rows)
            throws SQLException, IOException {
        String columns = table.columnList();
        execute(
                connection,
                "CREATE TEMP TABLE pulih ON COMMIT DROP AS SELECT "
                        + columns
                        + " FROM "
                        + table.name()
                        + " WITH NO DATA");
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY pulih (" + columns + ") FROM STDIN", rows);
        execute(
                connection,
                "INSERT INTO "
                        + table.name()
                        + " ("
                        + columns
                        + ") OVERRIDING SYSTEM VALUE SELECT "
                        + columns
                        + " FROM pulih");
        execute(connection, "DROP TABLE pulih");
    }

    private static Properties manifest(Connection connection) throws SQLException {
        var manifest = new Properties();
        manifest.setProperty("format", "1");
        manifest.setProperty("migrasi", level(connection));
        return manifest;
    }

    private static void requireUnused(Connection connection) throws SQLException, IOException {
        if (!single(connection, "SELECT count(*)::text FROM laksana.pemakaian").equals("0")) {
            throw new IOException(
                    "Basis data ini sudah dipakai dan tidak ditimpa. Pulihkan ke basis data kosong: atur LAKSANA_DB_DATA"
                            + " ke folder baru (atau LAKSANA_DB_URL ke basis data baru), lalu jalankan lagi.");
        }
    }

    private static void requireSameLevel(Connection connection, ZipFile zip)
            throws SQLException, IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new IOException("Berkas ini bukan cadangan Laksana.");
        }
        var manifest = new Properties();
        manifest.load(zip.getInputStream(entry));
        if (!level(connection).equals(manifest.getProperty("migrasi"))) {
            throw new IOException(
                    "Cadangan dibuat oleh versi program yang lain. Pulihkan dengan versi itu, lalu perbarui programnya.\n"
                            + "Cadangan: "
                            + manifest.getProperty("migrasi")
                            + "\nProgram:  "
                            + level(connection));
        }
    }

    /** Newest migration of each module, e.g. {@code flyway_schema_history_sop=3}. */
    private static String level(Connection connection) throws SQLException {
        var level = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT relname FROM pg_class WHERE relname LIKE 'flyway\\_schema\\_history%'"
                                        + " AND relkind = 'r' ORDER BY 1")) {
            while (rows.next()) {
                String version =
                        single(
                                connection,
                                "SELECT coalesce(max(version), '0') FROM "
                                        + rows.getString(1)
                                        + " WHERE success");
                level.append(rows.getString(1)).append('=').append(version).append(' ');
            }
        }
        return level.toString().strip();
    }

    private static void advanceSequences(Connection connection) throws SQLException {
        execute(
                connection,
                """
                DO $$ DECLARE s record; BEGIN
                  FOR s IN SELECT format('%I.%I', n.nspname, c.relname) AS tabel, a.attname AS kolom
                           FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                           JOIN pg_namespace n ON n.oid = c.relnamespace
                           WHERE a.attidentity <> '' AND c.relkind = 'r'
                  LOOP
                    EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), coalesce(max(%I), 0) + 1, false) FROM %s',
                                   s.tabel, s.kolom, s.kolom, s.tabel);
                  END LOOP;
                END $$
                """);
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

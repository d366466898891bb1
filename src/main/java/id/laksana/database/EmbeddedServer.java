package id.laksana.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that comes with the program: for trial and for small offices. Its folder is locked
 * by one program at a time; a server left behind by a killed program is stopped first, then the
 * data are opened again, with what was committed.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "laksana";

    private final FileChannel lock;
    private final EmbeddedPostgres server;
    private final Secrets secrets;

    private EmbeddedServer(FileChannel lock, EmbeddedPostgres server, Secrets secrets) {
        this.lock = lock;
        this.server = server;
        this.secrets = secrets;
    }

    static EmbeddedServer start(DatabaseProperties properties) {
        try {
            Path folder = Files.createDirectories(properties.data().toAbsolutePath());
            FileChannel lock = lock(folder);
            Path cluster = folder.resolve("pg18");
            stopOrphan(cluster.resolve("postmaster.pid"));
            Secrets secrets = Secrets.in(folder);
            EmbeddedPostgres server = open(properties, cluster, secrets);
            var started = new EmbeddedServer(lock, server, secrets);
            started.prepareRoles(properties, cluster);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Basis data bawaan tidak dapat dijalankan: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Basis data bawaan tidak dapat disiapkan: " + e.getMessage(), e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("laksana.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("folder " + folder + " sedang dipakai program Laksana lain");
        }
        return channel;
    }

    /**
     * The lock is ours, so a server that still runs on this folder belongs to a program that was
     * killed.
     */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres);
        if (orphan.isPresent()) {
            orphan.get().destroy();
            try {
                orphan.get().onExit().get(60, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IOException("PostgreSQL lama (pid " + pid + ") belum berhenti", e);
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    private static EmbeddedPostgres open(
            DatabaseProperties properties, Path cluster, Secrets secrets) throws IOException {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(cluster)
                        .setOverrideWorkingDirectory(properties.programFolder().toFile())
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .setConnectConfig("password", secrets.superuser())
                        // the library's own defaults are for throw-away data
                        .setServerConfig("fsync", properties.durable() ? "on" : "off")
                        .setServerConfig("synchronous_commit", properties.durable() ? "on" : "off")
                        .setServerConfig("full_page_writes", properties.durable() ? "on" : "off")
                        .setServerConfig(
                                "max_connections", Integer.toString(properties.pool() + 12))
                        .setServerConfig("shared_buffers", "64MB");
        if (properties.port() > 0) {
            builder.setPort(properties.port());
        }
        return builder.start();
    }

    private void prepareRoles(DatabaseProperties properties, Path cluster)
            throws SQLException, IOException {
        try (Connection connection = superuser("postgres")) {
            role(connection, properties.ownerUser(), secrets.owner());
            role(connection, properties.user(), secrets.application());
            run(connection, "ALTER ROLE postgres PASSWORD " + literal(secrets.superuser()));
            if (!exists(
                    connection, "SELECT 1 FROM pg_database WHERE datname = " + literal(DATABASE))) {
                run(connection, "CREATE DATABASE " + DATABASE + " OWNER " + properties.ownerUser());
            }
        }
        requirePasswords(cluster);
    }

    /** The library sets the cluster up with trust; nobody else on the machine may walk in. */
    private void requirePasswords(Path cluster) throws IOException, SQLException {
        Files.writeString(
                cluster.resolve("pg_hba.conf"),
                """
                local all all               scram-sha-256
                host  all all 127.0.0.1/32  scram-sha-256
                host  all all ::1/128       scram-sha-256
                """);
        try (Connection connection = superuser("postgres")) {
            exists(connection, "SELECT pg_reload_conf()");
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                "postgres",
                secrets.superuser());
    }

    private static void role(Connection connection, String name, String password)
            throws SQLException {
        String verb =
                exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = " + literal(name))
                        ? "ALTER"
                        : "CREATE";
        run(
                connection,
                verb + " ROLE " + name + " LOGIN NOSUPERUSER PASSWORD " + literal(password));
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

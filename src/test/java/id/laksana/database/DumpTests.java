package id.laksana.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class DumpTests {

    @TempDir Path folder;
    EmbeddedServer server;
    Path file;

    @BeforeEach
    void start() {
        server = EmbeddedServer.start(EmbeddedServerTests.properties(folder.resolve("data")));
        file = folder.resolve("cadangan.zip");
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void whatIsWrittenIsReadBackIntoAnEmptyDatabase() throws Exception {
        DataSource origin = database("asal");
        execute(
                origin,
                "INSERT INTO surat (surat_id, induk, hal) OVERRIDING SYSTEM VALUE VALUES (7, NULL, E'baris\\nke-2;\\t\\\\N'), (8, 7, NULL)");
        execute(origin, "INSERT INTO lampiran VALUES (8, '\\x00ff')");
        assertThat(new Dump(origin, List.of()).write(file).tables())
                .contains("public.surat", "public.lampiran");

        DataSource target = database("tujuan");
        new Dump(target, List.of()).read(file);

        assertThat(
                        single(
                                target,
                                "SELECT string_agg(hal || '|' || panjang, ',') FROM surat WHERE surat_id = 7"))
                .isEqualTo("baris\nke-2;\t\\N|14");
        assertThat(single(target, "SELECT encode(isi, 'hex') FROM lampiran")).isEqualTo("00ff");
        assertThat(single(target, "INSERT INTO surat (hal) VALUES ('baru') RETURNING surat_id"))
                .isEqualTo("9");
    }

    /** Content of files travels with the tables, and is proved by its hash. */
    @Test
    void contentOutsideTheDatabaseComesAlongOrIsRefused() throws Exception {
        DataSource origin = database("berkas");
        var kept = new Content(Map.of(HELLO, "hello"));
        assertThat(new Dump(origin, List.of(kept)).write(file).files()).isEqualTo(1);
        DataSource target = database("berkas_tujuan");
        var back = new Content(Map.of());
        assertThat(new Dump(target, List.of(back)).read(file).files()).isEqualTo(1);
        assertThat(back.content).containsExactly(Map.entry(HELLO, "hello"));

        for (String name : List.of("../" + HELLO, HELLO)) {
            new Dump(origin, List.of(new Content(Map.of(name, "changed")))).write(file);
            assertThatThrownBy(() -> new Dump(target, List.of(back)).read(file))
                    .hasMessageContaining("tidak sama dengan sidiknya");
        }
    }

    private static final String HELLO =
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private static final class Content implements ContentStore {
        final Map<String, String> content;

        Content(Map<String, String> content) {
            this.content = new HashMap<>(content);
        }

        @Override
        public String nama() {
            return "isi";
        }

        @Override
        public void semua(Visitor visitor) throws IOException {
            for (var one : content.entrySet()) {
                visitor.visit(
                        one.getKey(), new ByteArrayInputStream(one.getValue().getBytes(UTF_8)));
            }
        }

        @Override
        public boolean pulihkan(String sidik, InputStream isi) throws IOException {
            content.put(sidik, new String(isi.readAllBytes(), UTF_8));
            return "hello".equals(content.get(sidik));
        }
    }

    @Test
    void aDatabaseInUseIsNotWrittenOver() throws Exception {
        DataSource used = database("dipakai");
        new Dump(used, List.of()).write(file);
        execute(used, "INSERT INTO laksana.pemakaian DEFAULT VALUES");
        assertThatThrownBy(() -> new Dump(used, List.of()).read(file))
                .hasMessageContaining("sudah dipakai");
    }

    @Test
    void aFileThatIsNoBackupOrOfAnotherVersionIsRefusedWithAReason() throws Exception {
        DataSource target = database("lain");
        new Dump(target, List.of()).write(file);
        execute(target, "UPDATE flyway_schema_history SET version = '99'");
        assertThatThrownBy(() -> new Dump(target, List.of()).read(file))
                .hasMessageContaining("versi program yang lain");

        Path nonsense = folder.resolve("bukan.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(nonsense))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("x"));
        }
        assertThatThrownBy(() -> new Dump(target, List.of()).read(nonsense))
                .hasMessageContaining("bukan cadangan");
    }

    @Test
    void aFailedBackupLeavesTheOldOneAlone() throws Exception {
        DataSource origin = database("gagal");
        new Dump(origin, List.of()).write(file);
        execute(origin, "CREATE TABLE a (id int PRIMARY KEY, b int)");
        execute(origin, "CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a)");
        execute(origin, "ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b");
        assertThatThrownBy(() -> new Dump(origin, List.of()).write(file))
                .hasMessageContaining("circle");
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("public.surat")).isNotNull();
        }
    }

    private DataSource database(String name) throws Exception {
        execute(
                source(EmbeddedServer.DATABASE, "postgres", server.secrets().superuser()),
                "CREATE DATABASE " + name + " OWNER laksana_owner");
        DataSource owner = source(name, "laksana_owner", server.secrets().owner());
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/__root")
                .placeholders(java.util.Map.of("app_role", "laksana_app"))
                .load()
                .migrate();
        execute(
                owner,
                """
                CREATE TABLE surat (surat_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, induk int REFERENCES surat,
                                    hal text, panjang int GENERATED ALWAYS AS (length(hal)) STORED)
                """);
        execute(owner, "CREATE TABLE lampiran (surat_id int REFERENCES surat, isi bytea)");
        // as the tables of the modules are: the owner sees all rows, but by a policy
        execute(owner, "ALTER TABLE lampiran ENABLE ROW LEVEL SECURITY");
        execute(owner, "ALTER TABLE lampiran FORCE ROW LEVEL SECURITY");
        execute(owner, "CREATE POLICY pemilik ON lampiran TO CURRENT_USER USING (true)");
        return owner;
    }

    private DataSource source(String database, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static void execute(DataSource source, String sql) throws Exception {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(DataSource source, String query) throws Exception {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}

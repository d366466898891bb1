package id.laksana.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The embedded database on its own: durable settings, one program a folder, and a program killed in
 * the middle.
 */
class EmbeddedServerTests {

    @TempDir Path folder;

    @Test
    void committedRowsSurviveAKilledProgramAndTheFolderOpensAgain() throws Exception {
        Process program = startProgramThatCommitsOneRow(folder);
        program.destroyForcibly().waitFor();

        try (var server = EmbeddedServer.start(properties(folder));
                Connection connection = application(server)) {
            assertThat(single(connection, "SELECT isi FROM catatan")).isEqualTo("tersimpan");
            assertThat(single(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(single(connection, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        Process program = startProgramThatCommitsOneRow(folder);
        try {
            assertThatThrownBy(() -> EmbeddedServer.start(properties(folder)))
                    .hasMessageContaining("sedang dipakai");
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    @Test
    void nobodyEntersWithoutAPassword() throws Exception {
        try (var server = EmbeddedServer.start(properties(folder))) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", ""))
                    .isNotNull();
            assertThatThrownBy(
                            () -> DriverManager.getConnection(server.url(), "laksana_app", "salah"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    private static Process startProgramThatCommitsOneRow(Path folder) throws Exception {
        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                ProgramThatCommitsOneRow.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var output = new Scanner(program.getInputStream());
        while (output.hasNextLine()) {
            if (output.nextLine().equals("committed")) {
                return program;
            }
        }
        throw new AssertionError("the program ended before it committed");
    }

    static DatabaseProperties properties(Path folder) {
        Path program = Path.of("target", "postgresql");
        return new DatabaseProperties(
                null, "laksana_app", null, "laksana_owner", null, folder, program, 0, true, 4);
    }

    static Connection application(EmbeddedServer server) throws Exception {
        return DriverManager.getConnection(
                server.url(), "laksana_app", server.secrets().application());
    }

    private static @Nullable String single(Connection connection, String query) throws Exception {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    static class ProgramThatCommitsOneRow {
        static void main(String[] args) throws Exception {
            var server = EmbeddedServer.start(properties(Path.of(args[0])));
            try (Connection owner =
                            DriverManager.getConnection(
                                    server.url(), "laksana_owner", server.secrets().owner());
                    var statement = owner.createStatement()) {
                statement.execute("CREATE TABLE catatan (isi text)");
                statement.execute("INSERT INTO catatan VALUES ('tersimpan')");
                statement.execute("GRANT SELECT ON catatan TO laksana_app");
            }
            System.out.println("committed");
            Thread.sleep(60_000);
        }
    }
}

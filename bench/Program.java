import id.laksana.Laksana;
import id.laksana.database.Tenant;
import id.laksana.organisasi.DaftarInstansi;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Laksana, as an operator starts it, in this process: new embedded PostgreSQL with fsync and synchronous_commit. */
final class Program implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    private Program(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    interface Work {
        void run(PrintStream out) throws Exception;
    }

    /** What the work prints is the result; what anything logs goes beside it. */
    static void main(Work work) {
        var out = System.out;
        System.setOut(System.err);
        try {
            work.run(out);
            out.flush();
            Runtime.getRuntime().halt(0);
        } catch (Throwable e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    static Program start(Path data) {
        var context =
                SpringApplication.run(
                        Laksana.class,
                        "--server.port=0",
                        "--laksana.db.data=" + data,
                        // the server must also bear the engines, which take two connections for one act
                        "--laksana.db.pool=36",
                        "--laksana.db.program=" + Path.of("target/postgresql").toAbsolutePath(),
                        "--logging.level.root=error");
        return new Program(data, context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Of this throw-away server, for what no user of the program may do. */
    PGSimpleDataSource superuser() {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("rahasia.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var source = new PGSimpleDataSource();
        source.setUrl(context.getBean("ownerDataSource", PGSimpleDataSource.class).getUrl());
        source.setUser("postgres");
        source.setPassword(secrets.getProperty("superuser"));
        return source;
    }

    /** Process id of the database server. */
    long server() {
        try (var pid = Files.lines(data.resolve("pg18/postmaster.pid"))) {
            return Long.parseLong(pid.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    int instansi(String kode) {
        return Tenant.callForInstallation(() -> bean(DaftarInstansi.class).denganKode(kode)).orElseThrow().id();
    }

    <T> T read(int instansi, Supplier<T> work) {
        return Tenant.call(instansi, () -> bean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    @Override
    public void close() {
        context.close();
    }
}

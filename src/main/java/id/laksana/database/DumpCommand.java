package id.laksana.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code ./run backup FILE} and {@code ./run restore FILE}: does the one thing before any other
 * start-up work, and ends.
 */
@Component
@ConditionalOnProperty("laksana.perintah")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DumpCommand implements ApplicationRunner {

    private final Dump dump;
    private final ApplicationContext context;
    private final String command;
    private final Path file;

    DumpCommand(
            @Qualifier("ownerDataSource") DataSource owner,
            List<ContentStore> stores,
            ApplicationContext context,
            @Value("${laksana.perintah}") String command,
            @Value("${laksana.cadangan}") Path file) {
        this.dump = new Dump(owner, stores);
        this.context = context;
        this.command = command;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments args) {
        int code = execute();
        ExitCodeGenerator exit = () -> code;
        System.exit(SpringApplication.exit(context, exit));
    }

    private int execute() {
        try {
            if (command.equals("restore")) {
                var done = dump.read(file);
                System.out.printf(
                        "Dipulihkan dari %s: %d tabel, %d isi berkas.%n",
                        file.getFileName(), done.tables().size(), done.files());
            } else {
                var done = dump.write(file);
                System.out.printf(
                        "Dicadangkan ke %s: %d tabel, %d isi berkas.%n",
                        file.getFileName(), done.tables().size(), done.files());
            }
            return 0;
        } catch (IOException | SQLException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}

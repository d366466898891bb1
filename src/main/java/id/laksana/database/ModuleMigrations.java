package id.laksana.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates module by module, each from its own folder and with its own history table. The list is
 * in the order of their dependencies. The runtime support of Spring Modulith works that order out
 * by reading every class at each start, which costs seconds and memory for a list that hardly
 * changes; a test compares the two instead.
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    private static final String FOLDER = "classpath:db/migration/";

    private final List<String> modules;

    ModuleMigrations(@Value("${laksana.modules}") List<String> modules) {
        this.modules = modules;
    }

    @Override
    public void migrate(Flyway flyway) {
        load(flyway, "__root", flyway.getConfiguration().getTable()).migrate();
        for (var module : modules) {
            load(flyway, module, flyway.getConfiguration().getTable() + "_" + module).migrate();
        }
    }

    /** The baseline is 0 because the histories of other modules already stand in the schema. */
    private static Flyway load(Flyway flyway, String folder, String table) {
        return Flyway.configure(flyway.getConfiguration().getClassLoader())
                .configuration(flyway.getConfiguration())
                .locations(FOLDER + folder)
                .table(table)
                .baselineOnMigrate(!folder.equals("__root"))
                .baselineVersion("0")
                .load();
    }
}

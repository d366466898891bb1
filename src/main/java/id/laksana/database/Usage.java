package id.laksana.database;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks the database as in use at the first ordinary start; a restore never writes over one that is
 * marked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Usage implements ApplicationRunner {

    private final JdbcClient jdbc;

    Usage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments args) {
        jdbc.sql("INSERT INTO laksana.pemakaian DEFAULT VALUES ON CONFLICT DO NOTHING").update();
    }
}

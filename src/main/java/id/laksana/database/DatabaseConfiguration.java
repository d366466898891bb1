package id.laksana.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Two doors to one database: the owner migrates, the application works as a role that owns nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    /** Address and passwords, whichever server it is. */
    record Access(
            String url,
            String ownerPassword,
            String applicationPassword,
            @Nullable EmbeddedServer server)
            implements AutoCloseable {
        @Override
        public void close() throws Exception {
            if (server != null) {
                server.close();
            }
        }
    }

    @Bean(destroyMethod = "close")
    Access databaseAccess(DatabaseProperties properties) {
        if (properties.embedded()) {
            var server = EmbeddedServer.start(properties);
            return new Access(
                    server.url(), server.secrets().owner(), server.secrets().application(), server);
        }
        return new Access(
                Objects.requireNonNull(properties.url()),
                required(properties.ownerPassword(), "LAKSANA_DB_OWNER_PASSWORD"),
                required(properties.password(), "LAKSANA_DB_PASSWORD"),
                null);
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseProperties properties, Access access) {
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(properties.ownerUser());
        source.setPassword(access.ownerPassword());
        return source;
    }

    @Bean(destroyMethod = "close")
    @Primary
    HikariDataSource dataSource(DatabaseProperties properties, Access access) {
        var source = new HikariDataSource();
        source.setJdbcUrl(access.url());
        source.setUsername(properties.user());
        source.setPassword(access.applicationPassword());
        source.setMaximumPoolSize(properties.pool());
        source.setMinimumIdle(2);
        source.setPoolName("laksana");
        return source;
    }

    @Bean
    FlywayConfigurationCustomizer applicationRole(DatabaseProperties properties) {
        return flyway -> flyway.placeholders(Map.of("app_role", properties.user()));
    }

    private static String required(@Nullable String value, String name) {
        if (value == null) {
            throw new IllegalStateException(
                    "Sandi basis data belum diisi: atur variabel lingkungan "
                            + name
                            + ", lalu jalankan lagi.");
        }
        return value;
    }
}

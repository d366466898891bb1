package id.laksana.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code laksana.db.*}, by environment {@code LAKSANA_DB_*}.
 *
 * @param url JDBC address of an external PostgreSQL; null means the embedded one
 * @param user plain role of the application; owns nothing
 * @param ownerUser role that owns the tables and runs the migrations
 * @param data folder of the embedded database
 * @param program folder for the server's program files; null means below {@code data}
 * @param port of the embedded database; 0 takes a free one
 * @param durable false only in tests: no fsync
 */
@ConfigurationProperties("laksana.db")
public record DatabaseProperties(
        @Nullable String url,
        @DefaultValue("laksana_app") String user,
        @Nullable String password,
        @DefaultValue("laksana_owner") String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("data") Path data,
        @Nullable Path program,
        @DefaultValue("0") int port,
        @DefaultValue("true") boolean durable,
        @DefaultValue("16") int pool) {

    boolean embedded() {
        return url == null || url.isBlank();
    }

    Path programFolder() {
        return (program == null ? data.resolve("program") : program).toAbsolutePath();
    }
}

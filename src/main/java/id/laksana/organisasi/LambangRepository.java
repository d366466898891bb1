package id.laksana.organisasi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LambangRepository {

    private final JdbcClient jdbc;

    LambangRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<byte[]> newest() {
        return jdbc.sql("SELECT gambar FROM organisasi.lambang ORDER BY id DESC LIMIT 1")
                .query((row, _) -> Optional.ofNullable(row.getBytes("gambar")))
                .optional()
                .flatMap(gambar -> gambar);
    }

    void insert(byte @Nullable [] gambar) {
        jdbc.sql("INSERT INTO organisasi.lambang (gambar) VALUES (?)").param(gambar).update();
    }
}

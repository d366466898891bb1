package id.laksana.naskah;

import id.laksana.naskah.bentuk.AturanNaskah;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rules by which the instansi writes its naskah, dated. */
@Repository
class AturanNaskahRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    AturanNaskahRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last that was saved for that day; empty: the instansi has said nothing yet. */
    Optional<AturanNaskah> berlaku(LocalDate hari) {
        return jdbc.sql(
                        """
                        SELECT isi FROM naskah.aturan WHERE berlaku <= ? ORDER BY berlaku DESC, nomor DESC LIMIT 1
                        """)
                .param(hari)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, AturanNaskah.class));
    }
}

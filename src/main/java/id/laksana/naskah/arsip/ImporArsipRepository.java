package id.laksana.naskah.arsip;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lists that were read and checked. */
@Repository
class ImporArsipRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ImporArsipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(
            JenisImporArsip jenis, String nama, ImporTersimpan.Isi isi, Instant saat, String oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO naskah.impor_arsip (jenis, nama, isi, dibuat, oleh) VALUES (?, ?, ?, ?, ?)
                        RETURNING id
                        """)
                .params(
                        jenis.name(),
                        nama,
                        JSON.writeValueAsString(isi),
                        saat.atOffset(ZoneOffset.UTC),
                        oleh)
                .query(UUID.class)
                .single();
    }

    Optional<ImporTersimpan> satu(UUID id) {
        return jdbc.sql("SELECT * FROM naskah.impor_arsip WHERE id = ?")
                .param(id)
                .query(
                        (row, _) -> {
                            var done = row.getTimestamp("diterapkan");
                            return new ImporTersimpan(
                                    row.getObject("id", UUID.class),
                                    JenisImporArsip.valueOf(row.getString("jenis")),
                                    row.getString("nama"),
                                    JSON.readValue(row.getString("isi"), ImporTersimpan.Isi.class),
                                    row.getTimestamp("dibuat").toInstant(),
                                    row.getString("oleh"),
                                    done == null ? null : done.toInstant());
                        })
                .optional();
    }

    /** False when it was taken over before. */
    boolean diterapkan(UUID id, Instant saat) {
        return jdbc.sql(
                                "UPDATE naskah.impor_arsip SET diterapkan = ? WHERE id = ? AND diterapkan IS NULL")
                        .params(saat.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }
}

package id.laksana.pelaksanaan.pengingat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When which reminder of a task is to go out, and the tasks they are about. */
@Repository
class PengingatRepository {

    /** What {@link #tugas} reads, of a task t and its case p. */
    static final String TUGAS =
            """
            t.id, t.kegiatan, p.perihal, t.kepada, t.dibuka, t.tenggat, t.dikembalikan
            """;

    private final JdbcClient jdbc;

    PengingatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param berlaku the case runs and the task is still open
     */
    record Jatuh(TugasDiingat tugas, JenisPemberitahuan jenis, Instant saat, boolean berlaku) {}

    /** Open tasks with a due moment whose reminders are not all planned. */
    List<TugasDiingat> belumTerjadwal(int banyak) {
        return jdbc.sql(
                        "SELECT "
                                + TUGAS
                                + """
                                FROM pelaksanaan.tugas t
                                JOIN pelaksanaan.pelaksanaan p
                                  ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                                WHERE t.instansi_id = laksana.instansi() AND t.berakhir IS NULL AND t.tenggat IS NOT NULL
                                  AND (SELECT count(*) FROM pelaksanaan.pengingat r
                                       WHERE r.instansi_id = t.instansi_id AND r.tugas_id = t.id) < 3
                                ORDER BY t.tenggat LIMIT :banyak
                                """)
                .param("banyak", banyak)
                .query((row, _) -> tugas(row))
                .list();
    }

    /** One row of each kind; what is there already stays. */
    void jadwalkan(UUID tugas, Map<JenisPemberitahuan, Instant> saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pengingat (tugas_id, jenis, saat)
                        VALUES (:tugas, 'PERINGATAN', :peringatan), (:tugas, 'TERLAMBAT', :terlambat),
                               (:tugas, 'ESKALASI', :eskalasi)
                        ON CONFLICT (instansi_id, tugas_id, jenis) DO NOTHING
                        """)
                .param("tugas", tugas)
                .param("peringatan", orNull(saat.get(JenisPemberitahuan.PERINGATAN)))
                .param("terlambat", orNull(saat.get(JenisPemberitahuan.TERLAMBAT)))
                .param("eskalasi", orNull(saat.get(JenisPemberitahuan.ESKALASI)))
                .update();
    }

    /** Forgets what is planned and not yet told, so that it is planned by the new rule. */
    void lupakanRencana() {
        jdbc.sql("DELETE FROM pelaksanaan.pengingat WHERE terbit IS NULL").update();
    }

    /** What has become due, the earliest first; of a suspended case nothing. */
    List<Jatuh> jatuh(Instant sekarang, int banyak) {
        return jdbc.sql(
                        "SELECT r.jenis, r.saat, p.status = 'BERJALAN' AND t.berakhir IS NULL AS berlaku, "
                                + TUGAS
                                + """
                                FROM pelaksanaan.pengingat r
                                JOIN pelaksanaan.tugas t ON t.instansi_id = r.instansi_id AND t.id = r.tugas_id
                                JOIN pelaksanaan.pelaksanaan p
                                  ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                                WHERE r.instansi_id = laksana.instansi() AND r.terbit IS NULL AND r.saat <= :sekarang
                                  AND p.status <> 'DITANGGUHKAN'
                                ORDER BY r.saat, r.tugas_id LIMIT :banyak
                                FOR UPDATE OF r SKIP LOCKED
                                """)
                .param("sekarang", at(sekarang))
                .param("banyak", banyak)
                .query(
                        (row, _) ->
                                new Jatuh(
                                        tugas(row),
                                        JenisPemberitahuan.valueOf(row.getString("jenis")),
                                        instant(row, "saat"),
                                        row.getBoolean("berlaku")))
                .list();
    }

    void terbit(UUID tugas, JenisPemberitahuan jenis, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.pengingat SET terbit = :saat
                        WHERE instansi_id = laksana.instansi() AND tugas_id = :tugas AND jenis = :jenis
                        """)
                .param("saat", at(saat))
                .param("tugas", tugas)
                .param("jenis", jenis.name())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static TugasDiingat tugas(ResultSet row) throws SQLException {
        return new TugasDiingat(
                row.getObject("id", UUID.class),
                row.getString("kegiatan"),
                row.getString("perihal"),
                List.of((String[]) row.getArray("kepada").getArray()),
                instant(row, "dibuka"),
                instantOrNull(row, "tenggat"),
                row.getString("dikembalikan"),
                "/tugas/" + row.getObject("id", UUID.class));
    }
}

package id.laksana.keamanan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditRepository {

    private static final String COLUMNS =
            """
            SELECT instansi_id, urutan, waktu, pegawai_id, nama, jabatan, sebagai, atas_nama, tindakan, objek, sebelum,
                   sesudah, alamat, hash_lalu, hash
            FROM keamanan.audit
            """;

    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer at a time for an instansi: two rows after the same one would break the chain. */
    void lock() {
        jdbc.sql(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('keamanan.audit', laksana.instansi()))")
                .query(Integer.class)
                .single();
    }

    Optional<BarisAudit> last() {
        return jdbc.sql(COLUMNS + "ORDER BY instansi_id DESC, urutan DESC LIMIT 1")
                .query((row, _) -> map(row))
                .optional();
    }

    void insert(BarisAudit baris) {
        jdbc.sql(
                        """
                        INSERT INTO keamanan.audit
                          (instansi_id, urutan, waktu, pegawai_id, nama, jabatan, sebagai, atas_nama, tindakan, objek,
                           sebelum, sesudah, alamat, hash_lalu, hash)
                        VALUES (:instansi, :urutan, :waktu, :pegawai, :nama, :jabatan, :sebagai, :atasNama, :tindakan,
                                :objek, :sebelum, :sesudah, :alamat, :hashLalu, :hash)
                        """)
                .param("instansi", baris.instansi())
                .param("urutan", baris.urutan())
                .param("waktu", at(baris.waktu()))
                .param("pegawai", baris.oleh().pegawai())
                .param("nama", baris.oleh().nama())
                .param("jabatan", baris.oleh().jabatan())
                .param("sebagai", baris.oleh().sebagai())
                .param("atasNama", baris.oleh().atasNama())
                .param("tindakan", baris.tindakan())
                .param("objek", baris.objek())
                .param("sebelum", baris.sebelum())
                .param("sesudah", baris.sesudah())
                .param("alamat", baris.alamat())
                .param("hashLalu", baris.hashLalu())
                .param("hash", baris.hash())
                .update();
    }

    List<BarisAudit> search(SaringanAudit s, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                WHERE urutan < :urutan
                                  AND (:cari = '' OR nama ILIKE :pola OR objek ILIKE :pola)
                                  AND (:tindakan = '' OR tindakan = :tindakan)
                                  AND (:dari::timestamptz IS NULL OR waktu >= :dari)
                                  AND (:sampai::timestamptz IS NULL OR waktu < :sampai)
                                ORDER BY urutan DESC LIMIT :limit
                                """)
                .param("urutan", s.sebelumUrutan())
                .param("cari", s.cari())
                .param("pola", "%" + s.cari().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("tindakan", s.tindakan())
                .param("dari", at(s.dari()))
                .param("sampai", at(s.sampai()))
                .param("limit", limit)
                .query((row, _) -> map(row))
                .list();
    }

    List<String> acts() {
        return jdbc.sql("SELECT DISTINCT tindakan FROM keamanan.audit ORDER BY tindakan")
                .query(String.class)
                .list();
    }

    OptionalLong firstBroken() {
        var broken =
                jdbc.sql(COLUMNS + "ORDER BY urutan")
                        .withFetchSize(1000)
                        .query(
                                rows -> {
                                    BarisAudit last = null;
                                    while (rows.next()) {
                                        var next = map(rows);
                                        if (!next.follows(last)) {
                                            return next.urutan();
                                        }
                                        last = next;
                                    }
                                    return 0L;
                                });
        return broken == null || broken == 0 ? OptionalLong.empty() : OptionalLong.of(broken);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static BarisAudit map(ResultSet row) throws SQLException {
        return new BarisAudit(
                row.getInt("instansi_id"),
                row.getLong("urutan"),
                row.getObject("waktu", OffsetDateTime.class).toInstant(),
                new Oleh(
                        row.getObject("pegawai_id", UUID.class),
                        row.getString("nama"),
                        row.getString("jabatan"),
                        row.getString("sebagai"),
                        row.getString("atas_nama")),
                row.getString("tindakan"),
                row.getString("objek"),
                row.getString("sebelum"),
                row.getString("sesudah"),
                row.getString("alamat"),
                row.getBytes("hash_lalu"),
                row.getBytes("hash"));
    }
}

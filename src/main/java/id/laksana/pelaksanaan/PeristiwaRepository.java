package id.laksana.pelaksanaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of cases, for reading; it only grows. */
@Repository
class PeristiwaRepository {

    private final JdbcClient jdbc;

    PeristiwaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they happened: those after one number, up to another. */
    List<PeristiwaTercatat> antara(UUID pelaksanaan, int setelah, int sampai) {
        return jdbc.sql(
                        """
                        SELECT pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik
                        FROM pelaksanaan.peristiwa
                        WHERE pelaksanaan_id = ? AND urutan > ? AND urutan <= ? ORDER BY urutan
                        """)
                .params(pelaksanaan, setelah, sampai)
                .query(PeristiwaRepository::map)
                .list();
    }

    /** Who acted at that moment; empty when nobody did. */
    Optional<String> nama(UUID pelaksanaan, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT nama FROM pelaksanaan.peristiwa
                        WHERE pelaksanaan_id = ? AND waktu = ? AND nama IS NOT NULL LIMIT 1
                        """)
                .params(pelaksanaan, PelaksanaanRepository.at(saat))
                .query(String.class)
                .optional();
    }

    private static PeristiwaTercatat map(ResultSet row, int number) throws SQLException {
        return new PeristiwaTercatat(
                row.getObject("pelaksanaan_id", UUID.class),
                row.getInt("urutan"),
                row.getObject("waktu", OffsetDateTime.class).toInstant(),
                row.getString("jenis"),
                row.getString("isi"),
                row.getString("nama"),
                row.getString("nama_jabatan"),
                row.getString("sebagai"),
                row.getString("atas_nama"),
                row.getString("sidik"));
    }
}

package id.laksana.pelaksanaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of cases, for reading; it only grows. */
@Repository
class PeristiwaRepository {

    private static final int AT_A_TIME = 500;

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

    /** Of many cases, through a cursor: the database hands over some rows at a time. */
    void baca(Collection<UUID> pelaksanaan, Consumer<PeristiwaTercatat> penerima) {
        jdbc.sql(
                        """
                        SELECT pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik
                        FROM pelaksanaan.peristiwa WHERE pelaksanaan_id = ANY (?) ORDER BY pelaksanaan_id, urutan
                        """)
                .withFetchSize(AT_A_TIME)
                .param(pelaksanaan.toArray(UUID[]::new))
                .query(
                        row -> {
                            penerima.accept(map(row, 0));
                        });
    }

    void baca(UUID versi, Instant mulai, Instant sampai, Consumer<PeristiwaTercatat> penerima) {
        jdbc.sql(
                        """
                        SELECT e.pelaksanaan_id, e.urutan, e.waktu, e.jenis, e.isi, e.nama, e.nama_jabatan, e.sebagai,
                               e.atas_nama, e.sidik
                        FROM pelaksanaan.pelaksanaan p
                        JOIN pelaksanaan.peristiwa e ON e.instansi_id = p.instansi_id AND e.pelaksanaan_id = p.id
                        WHERE p.versi_id = :versi AND p.dimulai >= :mulai AND p.dimulai < :sampai
                        ORDER BY p.dimulai, p.id, e.urutan
                        """)
                .withFetchSize(AT_A_TIME)
                .param("versi", versi)
                .param("mulai", PelaksanaanRepository.at(mulai))
                .param("sampai", PelaksanaanRepository.at(sampai))
                .query(
                        row -> {
                            penerima.accept(map(row, 0));
                        });
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

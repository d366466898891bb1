package id.laksana.pelaksanaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of cases; it only grows. */
@Repository
class PeristiwaRepository {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;

    PeristiwaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they happened. */
    List<PeristiwaTercatat> daftar(UUID pelaksanaan) {
        return jdbc.sql(
                        """
                        SELECT pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik
                        FROM pelaksanaan.peristiwa WHERE pelaksanaan_id = ? ORDER BY urutan
                        """)
                .param(pelaksanaan)
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

    /** All in one statement: a completed step is few round trips. */
    void tambah(List<PeristiwaTercatat> rows) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.peristiwa
                          (pelaksanaan_id, urutan, waktu, jenis, isi, nama, nama_jabatan, sebagai, atas_nama, sidik)
                        SELECT * FROM unnest(:pelaksanaan::uuid[], :urutan::int[], :waktu::timestamptz[],
                          :jenis::text[], :isi::text[], :nama::text[], :jabatan::text[], :sebagai::text[],
                          :atasNama::text[], :sidik::text[])
                        """)
                .param(
                        "pelaksanaan",
                        rows.stream().map(PeristiwaTercatat::pelaksanaan).toArray(UUID[]::new))
                .param(
                        "urutan",
                        rows.stream().map(PeristiwaTercatat::urutan).toArray(Integer[]::new))
                .param("waktu", rows.stream().map(r -> r.waktu().toString()).toArray(String[]::new))
                .param("jenis", texts(rows, PeristiwaTercatat::jenis))
                .param("isi", texts(rows, PeristiwaTercatat::isi))
                .param("nama", texts(rows, PeristiwaTercatat::nama))
                .param("jabatan", texts(rows, PeristiwaTercatat::namaJabatan))
                .param("sebagai", texts(rows, PeristiwaTercatat::sebagai))
                .param("atasNama", texts(rows, PeristiwaTercatat::atasNama))
                .param("sidik", texts(rows, PeristiwaTercatat::sidik))
                .update();
    }

    private interface Text {
        @Nullable String of(PeristiwaTercatat row);
    }

    private static @Nullable String[] texts(List<PeristiwaTercatat> rows, Text text) {
        return rows.stream().map(text::of).toArray(String[]::new);
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

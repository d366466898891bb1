package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that come in piece by piece. */
@Repository
class UnggahanRepository {

    /**
     * @param tanda tells a file of the sender from another of the same name and size
     */
    record Unggahan(UUID id, UUID tugas, UUID pegawai, String nama, long ukuran, long tanda) {}

    private static final String SELECT =
            """
            SELECT id, tugas_id AS tugas, pegawai_id AS pegawai, nama, ukuran, tanda FROM pelaksanaan.unggahan
            """;

    private final JdbcClient jdbc;

    UnggahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that was begun before, or a new one. */
    UUID mulai(UUID tugas, UUID pegawai, String nama, long ukuran, long tanda, Instant saat) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.unggahan (tugas_id, pegawai_id, nama, ukuran, tanda, dimulai)
                        VALUES (:tugas, :pegawai, :nama, :ukuran, :tanda, :saat)
                        ON CONFLICT (instansi_id, tugas_id, pegawai_id, nama, ukuran, tanda)
                          DO UPDATE SET dimulai = EXCLUDED.dimulai
                        RETURNING id
                        """)
                .param("tugas", tugas)
                .param("pegawai", pegawai)
                .param("nama", nama)
                .param("ukuran", ukuran)
                .param("tanda", tanda)
                .param("saat", at(saat))
                .query(UUID.class)
                .single();
    }

    /** Until the end of the transaction its pieces come one after another. */
    Optional<Unggahan> kunci(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Unggahan.class)
                .optional();
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM pelaksanaan.unggahan WHERE id = ?").param(id).update();
    }

    /** Those of everybody that are old, and those of this person beyond the newest few. */
    List<UUID> deleteLama(Instant sebelum, UUID pegawai, int terbanyak) {
        return jdbc.sql(
                        """
                        DELETE FROM pelaksanaan.unggahan WHERE dimulai < :sebelum OR id IN (
                          SELECT id FROM pelaksanaan.unggahan WHERE pegawai_id = :pegawai
                          ORDER BY dimulai DESC, id DESC OFFSET :terbanyak)
                        RETURNING id
                        """)
                .param("sebelum", at(sebelum))
                .param("pegawai", pegawai)
                .param("terbanyak", terbanyak)
                .query(UUID.class)
                .list();
    }
}

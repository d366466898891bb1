package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has read the Peringatan of which version. */
@Repository
class PeringatanRepository {

    private final JdbcClient jdbc;

    PeringatanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> dibaca(UUID pegawai, Collection<UUID> versi) {
        return jdbc.sql(
                        """
                        SELECT versi_id FROM pelaksanaan.peringatan_dibaca
                        WHERE instansi_id = laksana.instansi() AND pegawai_id = :pegawai
                          AND versi_id = ANY (:versi::uuid[])
                        """)
                .param("pegawai", pegawai)
                .param("versi", versi.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    void insert(UUID pegawai, UUID versi, Instant waktu) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.peringatan_dibaca (pegawai_id, versi_id, waktu)
                        VALUES (:pegawai, :versi, :waktu) ON CONFLICT DO NOTHING
                        """)
                .param("pegawai", pegawai)
                .param("versi", versi)
                .param("waktu", at(waktu))
                .update();
    }
}

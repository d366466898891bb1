package id.laksana.organisasi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which post stands above which. */
@Repository
class AtasanRepository {

    private final JdbcClient jdbc;

    AtasanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The post entered as its atasan, else the head of its unit, else of the nearest unit above.
     */
    Optional<UUID> atasan(UUID jabatan, Instant saat) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE hari AS MATERIALIZED (SELECT organisasi.tanggal(:saat) AS tgl),
                        naik (unit_id, tingkat) AS (
                          SELECT unit_id, 0 FROM organisasi.jabatan WHERE id = :jabatan
                          UNION ALL
                          SELECT v.induk_id, n.tingkat + 1
                          FROM naik n
                          JOIN organisasi.unit_kerja_versi v
                            ON v.unit_id = n.unit_id AND v.berlaku @> (SELECT tgl FROM hari)
                          WHERE v.induk_id IS NOT NULL)
                        SELECT id FROM (
                          SELECT a.id, -1 AS tingkat
                          FROM organisasi.jabatan j JOIN organisasi.jabatan a ON a.id = j.atasan_id
                          WHERE j.id = :jabatan AND a.berlaku @> (SELECT tgl FROM hari)
                          UNION ALL
                          SELECT k.id, n.tingkat
                          FROM naik n JOIN organisasi.jabatan k ON k.unit_id = n.unit_id
                          WHERE k.kepala AND k.id <> :jabatan AND k.berlaku @> (SELECT tgl FROM hari)) a
                        ORDER BY tingkat LIMIT 1
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("jabatan", jabatan)
                .query(UUID.class)
                .optional();
    }
}

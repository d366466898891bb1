package id.laksana.organisasi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts below a post. */
@Repository
class BawahanRepository {

    private final JdbcClient jdbc;

    BawahanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * By the line of superiors, and for a head all posts of the unit and of the units below it; the
     * nearest first.
     */
    List<UUID> semua(UUID jabatan, Instant saat) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE hari AS MATERIALIZED (SELECT organisasi.tanggal(:saat) AS tgl),
                        bawah (id, jarak) AS (
                          SELECT :jabatan::uuid, 0
                          UNION
                          SELECT j.id, jarak + 1 FROM bawah JOIN organisasi.jabatan j ON j.atasan_id = bawah.id
                          WHERE j.berlaku @> (SELECT tgl FROM hari) AND jarak < 20),
                        unit (id, jarak) AS (
                          SELECT j.unit_id, 1 FROM organisasi.jabatan j WHERE j.id = :jabatan AND j.kepala
                          UNION
                          SELECT v.unit_id, jarak + 1
                          FROM unit JOIN organisasi.unit_kerja_versi v ON v.induk_id = unit.id
                          WHERE v.berlaku @> (SELECT tgl FROM hari) AND jarak < 20),
                        semua AS (
                          SELECT id, jarak FROM bawah
                          UNION ALL
                          SELECT j.id, unit.jarak + 1 FROM unit JOIN organisasi.jabatan j ON j.unit_id = unit.id)
                        SELECT j.id
                        FROM (SELECT id, min(jarak) AS jarak FROM semua GROUP BY id) dekat
                        JOIN organisasi.jabatan j ON j.id = dekat.id
                        WHERE j.id <> :jabatan AND j.berlaku @> (SELECT tgl FROM hari)
                        ORDER BY dekat.jarak, j.kepala DESC, j.urutan, j.kode
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("jabatan", jabatan)
                .query(UUID.class)
                .list();
    }

    List<Kedudukan> langsung(UUID jabatan, Instant saat) {
        return jdbc.sql(
                        """
                        SELECT j.kode AS jabatan, u.kode AS unit, j.kepala,
                               j.jenis IN ('fungsional', 'pelaksana') AS staf
                        FROM organisasi.jabatan j
                        JOIN organisasi.unit_kerja u ON u.id = j.unit_id
                        WHERE j.atasan_id = :jabatan AND j.berlaku @> organisasi.tanggal(:saat)
                        """)
                .param("saat", PemangkuRepository.at(saat))
                .param("jabatan", jabatan)
                .query(
                        (row, _) ->
                                new Kedudukan(
                                        row.getString("jabatan"),
                                        row.getString("unit"),
                                        row.getBoolean("kepala"),
                                        row.getBoolean("staf"),
                                        List.of(),
                                        List.of()))
                .list();
    }

    /** The post above; null in the list of none. */
    List<UUID> atasan(UUID jabatan) {
        return jdbc.sql(
                        "SELECT atasan_id FROM organisasi.jabatan WHERE id = ? AND atasan_id IS NOT NULL")
                .param(jabatan)
                .query(UUID.class)
                .list();
    }
}

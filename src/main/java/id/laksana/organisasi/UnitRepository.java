package id.laksana.organisasi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnitRepository {

    /** Units of one day in the order of the tree; {@code jalur} sorts each below its parent. */
    private static final String TREE =
            """
            WITH RECURSIVE pohon AS (
              SELECT v.*, 0 AS tingkat, ARRAY[lpad(u.urutan::text, 9, '0') || u.kode] AS jalur, u.kode
              FROM organisasi.unit_kerja_versi v JOIN organisasi.unit_kerja u ON u.id = v.unit_id
              WHERE v.berlaku @> CAST(:hari AS date)
                AND NOT EXISTS (SELECT 1 FROM organisasi.unit_kerja_versi i
                                WHERE i.unit_id = v.induk_id AND i.berlaku @> CAST(:hari AS date))
              UNION ALL
              SELECT v.*, p.tingkat + 1, p.jalur || (lpad(u.urutan::text, 9, '0') || u.kode), u.kode
              FROM pohon p
              JOIN organisasi.unit_kerja_versi v ON v.induk_id = p.unit_id AND v.berlaku @> CAST(:hari AS date)
              JOIN organisasi.unit_kerja u ON u.id = v.unit_id
              WHERE p.tingkat < 20)
            SELECT p.unit_id AS id, p.kode, p.nama, p.nama_pendek, p.jenis, p.induk_id, lower(p.berlaku) AS sejak,
                   upper(p.berlaku) AS sampai, p.tingkat,
                   (SELECT g.nama_lengkap FROM organisasi.jabatan j
                    JOIN organisasi.pemangku_jabatan m ON m.jabatan_id = j.id AND m.sebagai = 'definitif'
                    JOIN organisasi.pegawai g ON g.id = m.pegawai_id
                    WHERE j.unit_id = p.unit_id AND j.kepala AND m.berlaku @> CAST(:hari AS date) LIMIT 1) AS nama_kepala,
                   (SELECT count(*) FROM organisasi.jabatan j
                    WHERE j.unit_id = p.unit_id AND j.berlaku @> CAST(:hari AS date)) AS jumlah_jabatan,
                   (SELECT count(*) FROM organisasi.jabatan j
                    JOIN organisasi.pemangku_jabatan m ON m.jabatan_id = j.id
                    WHERE j.unit_id = p.unit_id AND m.berlaku @> CAST(:hari AS date)) AS jumlah_pemangku
            FROM pohon p
            """;

    private final JdbcClient jdbc;

    UnitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitKerja> tree(LocalDate hari) {
        return jdbc.sql(TREE + "ORDER BY p.jalur")
                .param("hari", hari)
                .query(UnitKerja.class)
                .list();
    }

    Optional<UnitKerja> find(UUID id, LocalDate hari) {
        return jdbc.sql(TREE + "WHERE p.unit_id = :id")
                .param("hari", hari)
                .param("id", id)
                .query(UnitKerja.class)
                .optional();
    }

    Optional<UUID> idOf(String kode) {
        return jdbc.sql("SELECT id FROM organisasi.unit_kerja WHERE kode = ?")
                .param(kode)
                .query(UUID.class)
                .optional();
    }

    /** Newest first. */
    List<VersiUnit> versions(UUID id) {
        return jdbc.sql(
                        """
                        SELECT lower(v.berlaku) AS sejak, upper(v.berlaku) AS sampai, v.nama, v.nama_pendek, v.jenis,
                               (SELECT i.nama FROM organisasi.unit_kerja_versi i
                                WHERE i.unit_id = v.induk_id AND i.berlaku @> lower(v.berlaku)) AS nama_induk
                        FROM organisasi.unit_kerja_versi v WHERE v.unit_id = ? ORDER BY lower(v.berlaku) DESC
                        """)
                .param(id)
                .query(VersiUnit.class)
                .list();
    }

    UUID insert(IsianUnit isian, @Nullable UUID asal) {
        return jdbc.sql(
                        """
                        INSERT INTO organisasi.unit_kerja (kode, asal_id, urutan)
                        SELECT :kode, :asal, coalesce(max(urutan), 0) + 1 FROM organisasi.unit_kerja
                        RETURNING id
                        """)
                .param("kode", isian.kode())
                .param("asal", asal)
                .query(UUID.class)
                .single();
    }

    void insertVersion(UUID id, IsianUnit isian, @Nullable UUID induk, LocalDate sejak) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.unit_kerja_versi (unit_id, berlaku, nama, nama_pendek, jenis, induk_id)
                        VALUES (:id, daterange(:sejak, NULL), :nama, :pendek, :jenis, :induk)
                        """)
                .param("id", id)
                .param("sejak", sejak)
                .param("nama", isian.nama())
                .param("pendek", isian.namaPendek())
                .param("jenis", isian.jenis())
                .param("induk", induk)
                .update();
    }

    /** Mends the version that begins on that very day. */
    int updateVersion(UUID id, IsianUnit isian, @Nullable UUID induk, LocalDate sejak) {
        return jdbc.sql(
                        """
                        UPDATE organisasi.unit_kerja_versi
                        SET nama = :nama, nama_pendek = :pendek, jenis = :jenis, induk_id = :induk
                        WHERE unit_id = :id AND lower(berlaku) = :sejak
                        """)
                .param("id", id)
                .param("sejak", sejak)
                .param("nama", isian.nama())
                .param("pendek", isian.namaPendek())
                .param("jenis", isian.jenis())
                .param("induk", induk)
                .update();
    }

    void endVersion(UUID id, LocalDate sejak) {
        jdbc.sql(
                        """
                        UPDATE organisasi.unit_kerja_versi SET berlaku = daterange(lower(berlaku), :sejak)
                        WHERE unit_id = :id AND lower(berlaku) < :sejak AND berlaku @> CAST(:sejak AS date)
                        """)
                .param("id", id)
                .param("sejak", sejak)
                .update();
    }

    /** Whether {@code bawah} lies below {@code atas}, or is the same, on that day. */
    boolean isBelow(UUID bawah, UUID atas, LocalDate hari) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE naik (id, jauh) AS (
                          SELECT CAST(:bawah AS uuid), 0
                          UNION ALL
                          SELECT v.induk_id, jauh + 1
                          FROM naik JOIN organisasi.unit_kerja_versi v
                            ON v.unit_id = naik.id AND v.berlaku @> CAST(:hari AS date)
                          WHERE v.induk_id IS NOT NULL AND jauh < 30)
                        SELECT EXISTS (SELECT 1 FROM naik WHERE id = :atas)
                        """)
                .param("bawah", bawah)
                .param("atas", atas)
                .param("hari", hari)
                .query(Boolean.class)
                .single();
    }

    /** Units below it or posts with holders, on that day or later. */
    boolean inUse(UUID id, LocalDate sejak) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM organisasi.unit_kerja_versi v
                                       WHERE v.induk_id = :id AND v.berlaku && daterange(:sejak, NULL))
                            OR EXISTS (SELECT 1 FROM organisasi.jabatan j
                                       JOIN organisasi.pemangku_jabatan m ON m.jabatan_id = j.id
                                       WHERE j.unit_id = :id AND m.berlaku && daterange(:sejak, NULL))
                        """)
                .param("id", id)
                .param("sejak", sejak)
                .query(Boolean.class)
                .single();
    }
}

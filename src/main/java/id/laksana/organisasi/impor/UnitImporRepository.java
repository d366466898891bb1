package id.laksana.organisasi.impor;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A unit is known by its code. A change makes a new version from its day on; a blank cell leaves
 * the stored value.
 */
@Repository
class UnitImporRepository implements Perbandingan {

    private final JdbcClient jdbc;

    UnitImporRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public JenisImpor jenis() {
        return JenisImpor.UNIT;
    }

    @Override
    public List<Masalah> periksa(Impor impor) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE hari AS (SELECT CAST(:tanggal AS date) AS tgl),
                        induk (kode, induk) AS (
                          SELECT coalesce(s.c1, u.kode), coalesce(s.c5, i.kode)
                          FROM impor_salin s
                          FULL JOIN (organisasi.unit_kerja u JOIN organisasi.unit_kerja_versi v
                                       ON v.unit_id = u.id AND v.berlaku @> (SELECT tgl FROM hari)
                                     LEFT JOIN organisasi.unit_kerja i ON i.id = v.induk_id) ON u.kode = s.c1),
                        jalan (baris, awal, kode, jauh) AS (
                          SELECT baris, c1, c1, 0 FROM impor_salin
                          UNION ALL
                          SELECT j.baris, j.awal, i.induk, j.jauh + 1
                          FROM jalan j JOIN induk i ON i.kode = j.kode
                          WHERE i.induk IS NOT NULL AND j.jauh < 30 AND (j.jauh = 0 OR j.kode <> j.awal))
                        SELECT baris, 'Kode' AS kolom, 'impor.kode-ganda' AS kunci, ARRAY[c1, pertama::text] AS rincian
                        FROM (SELECT baris, c1, min(baris) OVER (PARTITION BY c1) AS pertama FROM impor_salin) s
                        WHERE baris <> pertama
                        UNION ALL
                        SELECT s.baris, 'Kode induk', 'impor.induk-tidak-ada', ARRAY[s.c5]
                        FROM impor_salin s
                        WHERE s.c5 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM induk i WHERE i.kode = s.c5)
                        UNION ALL
                        SELECT DISTINCT baris, 'Kode induk', 'impor.induk-melingkar', ARRAY[awal]
                        FROM jalan WHERE jauh > 0 AND kode = awal
                        UNION ALL
                        SELECT s.baris, 'Berlaku sejak', 'impor.ada-versi-kemudian',
                               ARRAY[s.c1, max(lower(v.berlaku))::text]
                        FROM impor_salin s
                        JOIN organisasi.unit_kerja u ON u.kode = s.c1
                        JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                        CROSS JOIN hari
                        WHERE lower(v.berlaku) > coalesce(s.c6::date, tgl)
                        GROUP BY s.baris, s.c1
                        UNION ALL
                        SELECT 0, NULL, 'impor.unit-berpenghuni', ARRAY[u.kode, v.nama]
                        FROM organisasi.unit_kerja u
                        JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                        CROSS JOIN hari
                        WHERE :lengkap AND v.berlaku @> tgl
                          AND NOT EXISTS (SELECT 1 FROM impor_salin s WHERE s.c1 = u.kode)
                          AND EXISTS (SELECT 1 FROM organisasi.jabatan j JOIN organisasi.pemangku_jabatan m
                                        ON m.jabatan_id = j.id AND m.berlaku @> tgl
                                      WHERE j.unit_id = u.id)
                        ORDER BY baris LIMIT 2000
                        """)
                .param("tanggal", impor.tanggal())
                .param("lengkap", impor.lengkap())
                .query(ImporRepository::masalah)
                .list();
    }

    @Override
    public void bandingkan(Impor impor) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.impor_baris (impor_id, baris, isi, sasaran, perubahan)
                        SELECT :id, s.baris,
                               ARRAY[c1, c2, c3, c4, c5, coalesce(c6, CAST(:tanggal AS date)::text)], u.id,
                               CASE WHEN u.id IS NULL THEN 'baru'
                                    WHEN v.unit_id IS NULL
                                      OR (c2, coalesce(c3, v.nama_pendek), c4, coalesce(c5, i.kode))
                                      IS DISTINCT FROM (v.nama, v.nama_pendek, v.jenis, i.kode) THEN 'ubah'
                                    ELSE 'sama' END
                        FROM impor_salin s
                        LEFT JOIN organisasi.unit_kerja u ON u.kode = c1
                        LEFT JOIN organisasi.unit_kerja_versi v
                          ON v.unit_id = u.id AND v.berlaku @> coalesce(c6::date, CAST(:tanggal AS date))
                        LEFT JOIN organisasi.unit_kerja i ON i.id = v.induk_id
                        """)
                .param("id", impor.id())
                .param("tanggal", impor.tanggal())
                .update();
        if (impor.lengkap()) {
            markMissing(impor);
        }
    }

    private void markMissing(Impor impor) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.impor_baris (impor_id, baris, isi, sasaran, perubahan)
                        SELECT :id, 10000000 + row_number() OVER (ORDER BY u.kode), ARRAY[u.kode, v.nama], u.id, 'tutup'
                        FROM organisasi.unit_kerja u
                        JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id
                        WHERE v.berlaku @> CAST(:tanggal AS date) AND lower(v.berlaku) < :tanggal
                          AND NOT EXISTS (SELECT 1 FROM organisasi.impor_baris b
                                          WHERE b.impor_id = :id AND b.sasaran = u.id)
                        """)
                .param("id", impor.id())
                .param("tanggal", impor.tanggal())
                .update();
    }

    @Override
    public void terapkan(Impor impor) {
        run(
                impor.id(),
                """
                INSERT INTO organisasi.unit_kerja (kode, urutan)
                SELECT isi[1], baris FROM organisasi.impor_baris WHERE impor_id = ? AND perubahan = 'baru'
                """);
        // values that stay are read from the old version before it is closed
        run(
                impor.id(),
                """
                CREATE TEMP TABLE impor_versi ON COMMIT DROP AS
                SELECT u.id AS unit_id, isi[6]::date AS sejak, lower(v.berlaku) AS lama_sejak, isi[2] AS nama,
                       coalesce(isi[3], v.nama_pendek) AS nama_pendek, isi[4] AS jenis,
                       coalesce(i.id, v.induk_id) AS induk_id
                FROM organisasi.impor_baris b
                JOIN organisasi.unit_kerja u ON u.kode = isi[1]
                LEFT JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id AND v.berlaku @> isi[6]::date
                LEFT JOIN organisasi.unit_kerja i ON i.kode = isi[5]
                WHERE b.impor_id = ? AND b.perubahan IN ('baru', 'ubah')
                """);
        jdbc.sql(
                        """
                        UPDATE organisasi.unit_kerja_versi v SET berlaku = daterange(lower(v.berlaku), b.sejak)
                        FROM impor_versi b
                        WHERE v.unit_id = b.unit_id AND v.berlaku @> b.sejak AND lower(v.berlaku) < b.sejak
                        """)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO organisasi.unit_kerja_versi (unit_id, berlaku, nama, nama_pendek, jenis, induk_id)
                        SELECT unit_id, daterange(sejak, NULL), nama, nama_pendek, jenis, induk_id FROM impor_versi
                        WHERE lama_sejak IS DISTINCT FROM sejak
                        """)
                .update();
        jdbc.sql(
                        """
                        UPDATE organisasi.unit_kerja_versi v
                        SET nama = b.nama, nama_pendek = b.nama_pendek, jenis = b.jenis, induk_id = b.induk_id
                        FROM impor_versi b WHERE v.unit_id = b.unit_id AND lower(v.berlaku) = b.sejak
                        """)
                .update();
        close(impor);
    }

    private void close(Impor impor) {
        jdbc.sql(
                        """
                        UPDATE organisasi.unit_kerja_versi v SET berlaku = daterange(lower(v.berlaku), :tanggal)
                        FROM organisasi.impor_baris b
                        WHERE b.impor_id = :id AND b.perubahan = 'tutup' AND b.sasaran = v.unit_id
                          AND v.berlaku @> CAST(:tanggal AS date)
                        """)
                .param("id", impor.id())
                .param("tanggal", impor.tanggal())
                .update();
    }

    private void run(UUID id, String sql) {
        jdbc.sql(sql).param(id).update();
    }

    @Override
    public List<BarisImpor> baris(Impor impor, String perubahan, int mulai, int banyak) {
        return jdbc.sql(
                        """
                        SELECT b.baris, b.isi[1] AS kunci, b.isi[2] AS nama, ARRAY[b.isi[1], b.isi[2], b.isi[3], b.isi[4], b.isi[5]] AS baru,
                               ARRAY[u.kode, v.nama, v.nama_pendek, v.jenis, i.kode] AS lama
                        FROM organisasi.impor_baris b
                        LEFT JOIN organisasi.unit_kerja u ON u.id = b.sasaran
                        LEFT JOIN organisasi.unit_kerja_versi v ON v.unit_id = u.id AND v.berlaku @> b.isi[6]::date
                        LEFT JOIN organisasi.unit_kerja i ON i.id = v.induk_id
                        WHERE b.impor_id = :id AND b.perubahan = :perubahan
                        ORDER BY b.baris LIMIT :banyak OFFSET :mulai
                        """)
                .param("id", impor.id())
                .param("perubahan", perubahan)
                .param("banyak", banyak)
                .param("mulai", mulai)
                .query((row, _) -> ImporRepository.baris(row, jenis()))
                .list();
    }
}

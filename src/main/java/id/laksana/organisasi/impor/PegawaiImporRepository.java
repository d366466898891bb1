package id.laksana.organisasi.impor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person is known by NIP, without one by account. A blank cell leaves the stored value. */
@Repository
class PegawaiImporRepository implements Perbandingan {

    private static final String STORED =
            """
            ARRAY[g.nip, g.nama, g.gelar_depan, g.gelar_belakang, g.status, g.golongan, g.jenis_kelamin, g.surel,
                  g.akun]
            """;

    private final JdbcClient jdbc;

    PegawaiImporRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public JenisImpor jenis() {
        return JenisImpor.PEGAWAI;
    }

    @Override
    public List<Masalah> periksa(Impor impor) {
        return jdbc.sql(
                        """
                        SELECT baris, 'NIP' AS kolom, 'impor.nip-ganda' AS kunci, ARRAY[c1, pertama::text] AS rincian
                        FROM (SELECT baris, c1, min(baris) OVER (PARTITION BY c1) AS pertama
                              FROM impor_salin WHERE c1 IS NOT NULL) s
                        WHERE baris <> pertama
                        UNION ALL
                        SELECT baris, 'Akun', 'impor.akun-ganda', ARRAY[c9, pertama::text]
                        FROM (SELECT baris, c9, min(baris) OVER (PARTITION BY c9) AS pertama
                              FROM impor_salin WHERE c9 IS NOT NULL) s
                        WHERE baris <> pertama
                        UNION ALL
                        SELECT s.baris, 'Akun', 'impor.akun-dipakai', ARRAY[s.c9, g.nama_lengkap]
                        FROM impor_salin s JOIN organisasi.pegawai g ON g.akun = s.c9
                        WHERE s.c1 IS NOT NULL AND g.nip IS DISTINCT FROM s.c1
                        UNION ALL
                        SELECT s.baris, 'NIP', 'impor.nip-berubah', ARRAY[s.c9, g.nip]
                        FROM impor_salin s JOIN organisasi.pegawai g ON g.akun = s.c9
                        WHERE s.c1 IS NULL AND g.nip IS NOT NULL
                        ORDER BY baris LIMIT 2000
                        """)
                .query(ImporRepository::masalah)
                .list();
    }

    @Override
    public void bandingkan(Impor impor) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.impor_baris (impor_id, baris, isi, sasaran, perubahan)
                        SELECT :id, baris, ARRAY[c1, c2, c3, c4, c5, c6, c7, c8, c9], g.id,
                               CASE WHEN g.id IS NULL THEN 'baru'
                                    WHEN g.berhenti IS NOT NULL
                                      OR (coalesce(c1, g.nip), c2, coalesce(c3, g.gelar_depan),
                                          coalesce(c4, g.gelar_belakang), c5, coalesce(c6, g.golongan),
                                          coalesce(c7, g.jenis_kelamin), coalesce(c8, g.surel), coalesce(c9, g.akun))
                                      IS DISTINCT FROM
                                         (g.nip, g.nama, g.gelar_depan, g.gelar_belakang, g.status, g.golongan,
                                          g.jenis_kelamin, g.surel, g.akun) THEN 'ubah'
                                    ELSE 'sama' END
                        FROM impor_salin
                        LEFT JOIN organisasi.pegawai a ON a.nip = c1
                        LEFT JOIN organisasi.pegawai b ON c1 IS NULL AND b.akun = c9
                        LEFT JOIN organisasi.pegawai g ON g.id = coalesce(a.id, b.id)
                        """)
                .param("id", impor.id())
                .update();
        if (impor.lengkap()) {
            markMissing(impor);
        }
    }

    private void markMissing(Impor impor) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.impor_baris (impor_id, baris, isi, sasaran, perubahan)
                        SELECT :id, 10000000 + row_number() OVER (ORDER BY g.nama, g.id), ARRAY[g.nip, g.nama], g.id,
                               'tutup'
                        FROM organisasi.pegawai g
                        WHERE (g.berhenti IS NULL OR g.berhenti > :tanggal)
                          AND NOT EXISTS (SELECT 1 FROM organisasi.impor_baris b
                                          WHERE b.impor_id = :id AND b.sasaran = g.id)
                        """)
                .param("id", impor.id())
                .param("tanggal", impor.tanggal())
                .update();
    }

    @Override
    public void terapkan(Impor impor) {
        jdbc.sql(
                        """
                        INSERT INTO organisasi.pegawai
                          (nip, nama, gelar_depan, gelar_belakang, status, golongan, jenis_kelamin, surel, akun)
                        SELECT isi[1], isi[2], isi[3], isi[4], isi[5], isi[6],
                               coalesce(isi[7], CASE substr(isi[1], 15, 1) WHEN '1' THEN 'L' WHEN '2' THEN 'P' END),
                               isi[8], isi[9]
                        FROM organisasi.impor_baris WHERE impor_id = ? AND perubahan = 'baru'
                        """)
                .param(impor.id())
                .update();
        jdbc.sql(
                        """
                        UPDATE organisasi.pegawai g
                        SET nip = coalesce(isi[1], g.nip), nama = isi[2], gelar_depan = coalesce(isi[3], g.gelar_depan),
                            gelar_belakang = coalesce(isi[4], g.gelar_belakang), status = isi[5],
                            golongan = coalesce(isi[6], g.golongan),
                            jenis_kelamin = coalesce(isi[7], g.jenis_kelamin), surel = coalesce(isi[8], g.surel),
                            akun = coalesce(isi[9], g.akun), berhenti = NULL
                        FROM organisasi.impor_baris b
                        WHERE b.impor_id = ? AND b.perubahan = 'ubah' AND b.sasaran = g.id
                        """)
                .param(impor.id())
                .update();
        stop(impor);
    }

    private void stop(Impor impor) {
        jdbc.sql(
                        """
                        WITH pergi AS (
                          UPDATE organisasi.pegawai g SET berhenti = :tanggal
                          FROM organisasi.impor_baris b
                          WHERE b.impor_id = :id AND b.perubahan = 'tutup' AND b.sasaran = g.id RETURNING g.id)
                        UPDATE organisasi.pemangku_jabatan m SET berlaku = daterange(lower(m.berlaku), :tanggal)
                        FROM pergi
                        WHERE m.pegawai_id = pergi.id AND lower(m.berlaku) < :tanggal
                          AND (upper_inf(m.berlaku) OR upper(m.berlaku) > :tanggal)
                        """)
                .param("id", impor.id())
                .param("tanggal", impor.tanggal())
                .update();
    }

    @Override
    public List<BarisImpor> baris(Impor impor, String perubahan, int mulai, int banyak) {
        return jdbc.sql(
                        """
                        SELECT b.baris, coalesce(b.isi[1], b.isi[9], '') AS kunci, b.isi[2] AS nama, b.isi AS baru,
                        """
                                + STORED
                                + """
                         AS lama
                        FROM organisasi.impor_baris b LEFT JOIN organisasi.pegawai g ON g.id = b.sasaran
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

package id.laksana.pelaksanaan.pengingat;

import static id.laksana.pelaksanaan.pengingat.PengingatRepository.at;
import static id.laksana.pelaksanaan.pengingat.PengingatRepository.instant;
import static id.laksana.pelaksanaan.pengingat.PengingatRepository.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notices. Reminders are rows of their own; new and returned tasks are read from the open tasks, as
 * far as they came after what the person has seen.
 */
@Repository
class PemberitahuanRepository {

    /** New tasks older than that are no news. */
    private static final String SEJAK =
            """
            greatest(:sekarang - interval '14 days',
                     (SELECT dibaca_sampai FROM pelaksanaan.pilihan_pemberitahuan WHERE pegawai_id = :pegawai))
            """;

    /** What is open for the person is written for the indexes, as desks read it. */
    private static final String SEMUA =
            """
            WITH terbuka AS MATERIALIZED (
              SELECT instansi_id, id, dikembalikan, dibuka FROM pelaksanaan.tugas
              WHERE berakhir IS NULL AND (
                kepada[1] = ANY (:kunci::text[])
                OR kepada[2] IS NOT NULL AND kepada[2] = ANY (:kunci::text[])
                OR kepada[3] IS NOT NULL AND kepada[3] = ANY (:kunci::text[]))
              UNION ALL
              SELECT instansi_id, id, dikembalikan, dibuka FROM pelaksanaan.tugas
              WHERE berakhir IS NULL AND kepada[4] IS NOT NULL
                AND kepada && :kunci::text[] AND NOT ARRAY[kepada[1], kepada[2], kepada[3]] && :kunci::text[]),
            kabar AS (
              SELECT n.tugas_id, n.jenis, n.saat, n.dibaca IS NOT NULL AS dibaca
              FROM pelaksanaan.pemberitahuan n
              WHERE n.instansi_id = laksana.instansi() AND n.pegawai_id = :pegawai
              UNION ALL
              SELECT t.id, CASE WHEN t.dikembalikan IS NULL THEN 'BARU' ELSE 'DIKEMBALIKAN' END, t.dibuka, false
              FROM terbuka t
              WHERE t.dibuka > %s
                AND NOT EXISTS (SELECT 1 FROM pelaksanaan.pemberitahuan n
                                WHERE n.instansi_id = t.instansi_id AND n.pegawai_id = :pegawai AND n.tugas_id = t.id
                                  AND n.jenis IN ('BARU', 'DIKEMBALIKAN')))
            """
                    .formatted(SEJAK);

    private static final String DARI =
            """
            FROM kabar
            JOIN pelaksanaan.tugas t ON t.instansi_id = laksana.instansi() AND t.id = kabar.tugas_id
            JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
            WHERE :semua OR NOT kabar.dibaca AND t.berakhir IS NULL AND p.status = 'BERJALAN'
            """;

    /** What other modules keep open. */
    private static final String LAIN =
            """
            FROM pelaksanaan.kabar_lain k
            JOIN pelaksanaan.diingat d ON d.instansi_id = k.instansi_id AND d.id = k.diingat_id
            WHERE k.instansi_id = laksana.instansi() AND k.pegawai_id = :pegawai
              AND (:semua OR k.dibaca IS NULL AND d.berakhir IS NULL)
            """;

    private final JdbcClient jdbc;

    PemberitahuanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Told once, however often it is asked for. */
    void tambah(UUID pegawai, UUID tugas, JenisPemberitahuan jenis, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pemberitahuan (pegawai_id, tugas_id, jenis, saat)
                        VALUES (:pegawai, :tugas, :jenis, :saat)
                        ON CONFLICT (instansi_id, pegawai_id, tugas_id, jenis) DO NOTHING
                        """)
                .param("pegawai", pegawai)
                .param("tugas", tugas)
                .param("jenis", jenis.name())
                .param("saat", at(saat))
                .update();
    }

    /**
     * Newest first.
     *
     * @param semua also those read, and of tasks that are over
     */
    List<Pemberitahuan> daftar(
            UUID pegawai,
            Collection<String> kunci,
            Instant sekarang,
            boolean semua,
            int mulai,
            int banyak) {
        return with(
                        SEMUA
                                + """
                                SELECT kabar.tugas_id, kabar.jenis, kabar.saat, kabar.dibaca, t.kegiatan, p.perihal,
                                       t.dari, t.tenggat, t.dikembalikan,
                                       t.berakhir IS NOT NULL OR p.status <> 'BERJALAN' AS berakhir,
                                       '/tugas/' || t.id AS alamat
                                """
                                + DARI
                                + """
                                UNION ALL
                                SELECT d.id, k.jenis, k.saat, k.dibaca IS NOT NULL, d.kegiatan, d.perihal,
                                       d.dari, d.tenggat, k.alasan, d.berakhir IS NOT NULL, d.alamat
                                """
                                + LAIN
                                + "ORDER BY saat DESC, tugas_id, jenis OFFSET :mulai LIMIT :banyak",
                        pegawai,
                        kunci,
                        sekarang)
                .param("semua", semua)
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query((row, _) -> map(row))
                .list();
    }

    long jumlah(UUID pegawai, Collection<String> kunci, Instant sekarang, boolean semua) {
        return with(
                        SEMUA + "SELECT (SELECT count(*) " + LAIN + ") + count(*) " + DARI,
                        pegawai,
                        kunci,
                        sekarang)
                .param("semua", semua)
                .query(Long.class)
                .single();
    }

    boolean ada(
            UUID pegawai,
            Collection<String> kunci,
            Instant sekarang,
            UUID tugas,
            JenisPemberitahuan jenis) {
        String sql =
                SEMUA + "SELECT count(*) > 0 FROM kabar WHERE tugas_id = :tugas AND jenis = :jenis";
        return with(sql, pegawai, kunci, sekarang)
                .param("tugas", tugas)
                .param("jenis", jenis.name())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec with(
            String sql, UUID pegawai, Collection<String> kunci, Instant sekarang) {
        return jdbc.sql(sql)
                .param("pegawai", pegawai)
                .param("kunci", kunci.toArray(String[]::new))
                .param("sekarang", at(sekarang));
    }

    /** Of a new task there is no row until it is read. */
    void dibaca(UUID pegawai, UUID tugas, JenisPemberitahuan jenis, Instant saat) {
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pemberitahuan (pegawai_id, tugas_id, jenis, saat, dibaca)
                        SELECT :pegawai, t.id, :jenis, t.dibuka, :saat FROM pelaksanaan.tugas t WHERE t.id = :tugas
                        ON CONFLICT (instansi_id, pegawai_id, tugas_id, jenis)
                        DO UPDATE SET dibaca = coalesce(pemberitahuan.dibaca, excluded.dibaca)
                        """)
                .param("pegawai", pegawai)
                .param("tugas", tugas)
                .param("jenis", jenis.name())
                .param("saat", at(saat))
                .update();
    }

    void semuaDibaca(UUID pegawai, Instant saat) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.pemberitahuan SET dibaca = :saat
                        WHERE instansi_id = laksana.instansi() AND pegawai_id = :pegawai AND dibaca IS NULL
                        """)
                .param("pegawai", pegawai)
                .param("saat", at(saat))
                .update();
    }

    private static Pemberitahuan map(ResultSet row) throws SQLException {
        return new Pemberitahuan(
                row.getObject("tugas_id", UUID.class),
                JenisPemberitahuan.valueOf(row.getString("jenis")),
                instant(row, "saat"),
                row.getBoolean("dibaca"),
                row.getString("kegiatan"),
                row.getString("perihal"),
                row.getString("dari"),
                instantOrNull(row, "tenggat"),
                row.getString("dikembalikan"),
                row.getBoolean("berakhir"),
                row.getString("alamat"));
    }
}

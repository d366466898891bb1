package id.laksana.sop;

import id.laksana.sop.VersiSop.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What SOPs rest on and lead to: the register of regulations, and one another. */
@Repository
class RujukanRepository {

    private static final String PERATURAN =
            """
            SELECT r.id, r.jenis, r.nomor, r.tahun, r.tentang, count(k.id) AS jumlah
            FROM sop.peraturan r
            LEFT JOIN sop.dasar_hukum d ON d.instansi_id = r.instansi_id AND d.peraturan_id = r.id
            LEFT JOIN sop.katalog k ON k.id = d.versi_id
            """;

    private final JdbcClient jdbc;

    RujukanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PeraturanTerdaftar> peraturan(@Nullable String cari, int offset, int limit) {
        return jdbc.sql(
                        PERATURAN
                                + """
                                WHERE :kata::text IS NULL OR r.cari @@ to_tsquery('sop.pencarian', :kata)
                                GROUP BY r.instansi_id, r.id
                                ORDER BY r.tingkat, r.tahun DESC, r.nomor, r.id OFFSET :offset LIMIT :limit
                                """)
                .param("kata", KataCari.tsquery(cari))
                .param("offset", offset)
                .param("limit", limit)
                .query(RujukanRepository::peraturan)
                .list();
    }

    long jumlahPeraturan(@Nullable String cari) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM sop.peraturan
                        WHERE :kata::text IS NULL OR cari @@ to_tsquery('sop.pencarian', :kata)
                        """)
                .param("kata", KataCari.tsquery(cari))
                .query(Long.class)
                .single();
    }

    Optional<PeraturanTerdaftar> peraturan(UUID id) {
        return jdbc.sql(PERATURAN + "WHERE r.id = ? GROUP BY r.instansi_id, r.id")
                .param(id)
                .query(RujukanRepository::peraturan)
                .optional();
    }

    /**
     * The citations of a version in order, each with its place in the register when it could be
     * read.
     */
    List<KatalogSop.Kutipan> dasarHukum(UUID versi) {
        return jdbc.sql(
                        "SELECT kutipan, peraturan_id FROM sop.dasar_hukum WHERE versi_id = ? ORDER BY urutan")
                .param(versi)
                .query(
                        (row, _) ->
                                new KatalogSop.Kutipan(
                                        row.getString("kutipan"),
                                        row.getObject("peraturan_id", UUID.class)))
                .list();
    }

    /** The SOPs a version cites, found by code, else by title or alias. */
    List<KeterkaitanSop> merujuk(UUID versi) {
        return jdbc.sql(
                        """
                        SELECT t.judul, k.kode, k.judul AS judul_sop, k.status
                        FROM sop.keterkaitan t
                        LEFT JOIN LATERAL (
                          SELECT k.kode, k.judul, k.status FROM sop.katalog k
                          WHERE k.kode = t.kode
                             OR t.kode IS NULL AND EXISTS (
                                  SELECT 1 FROM sop.nama_sop n WHERE n.versi_id = k.id AND n.kunci = t.kunci)
                          ORDER BY (k.kode = t.kode) DESC NULLS LAST, (k.status = 'BERLAKU') DESC, k.kode LIMIT 1
                        ) k ON true
                        WHERE t.versi_id = ? ORDER BY t.urutan
                        """)
                .param(versi)
                .query(RujukanRepository::keterkaitan)
                .list();
    }

    /** The SOPs that cite this one by its code, title or alias. */
    List<KeterkaitanSop> dirujuk(VersiSop versi) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT k.judul, k.kode, k.judul AS judul_sop, k.status
                        FROM sop.katalog k JOIN sop.keterkaitan t ON t.versi_id = k.id
                        WHERE k.sop_id <> :sop
                          AND (t.kode = :kode OR t.kode IS NULL AND t.kunci IN (
                                 SELECT n.kunci FROM sop.nama_sop n WHERE n.versi_id = :versi))
                        ORDER BY k.judul
                        """)
                .param("sop", versi.sopId())
                .param("kode", versi.sop().kode())
                .param("versi", versi.id())
                .query(RujukanRepository::keterkaitan)
                .list();
    }

    private static PeraturanTerdaftar peraturan(ResultSet row, int number) throws SQLException {
        var peraturan =
                new Peraturan(
                        row.getString("jenis"),
                        row.getString("nomor"),
                        row.getInt("tahun"),
                        row.getString("tentang"));
        return new PeraturanTerdaftar(
                row.getObject("id", UUID.class), peraturan, row.getLong("jumlah"));
    }

    private static KeterkaitanSop keterkaitan(ResultSet row, int number) throws SQLException {
        String status = row.getString("status");
        return new KeterkaitanSop(
                row.getString("judul"),
                row.getString("kode"),
                row.getString("judul_sop"),
                status == null ? null : Status.valueOf(status));
    }
}

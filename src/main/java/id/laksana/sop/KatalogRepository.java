package id.laksana.sop;

import id.laksana.sop.VersiSop.Status;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Finds SOPs. Every question is one statement; a filter that is not set lets all rows through. */
@Repository
class KatalogRepository {

    private static final String FROM =
            """
            FROM sop.katalog k, coalesce(to_tsquery('sop.pencarian', :kata::text), ''::tsquery) AS kueri
            WHERE (:kata::text IS NULL OR k.cari @@ kueri OR k.judul ILIKE '%' || :mentah || '%'
                   OR k.nomor ILIKE '%' || :mentah || '%' OR k.kode = :mentah)
              AND (:unit::text IS NULL OR k.unit = :unit OR k.unit LIKE :unit || '/%')
              AND (:pelaksana::text IS NULL OR EXISTS (
                    SELECT 1 FROM sop.pelaksana_versi p WHERE p.versi_id = k.id AND lower(p.nama) = lower(:pelaksana)))
              AND (:peraturan::uuid IS NULL OR EXISTS (
                    SELECT 1 FROM sop.dasar_hukum d WHERE d.versi_id = k.id AND d.peraturan_id = :peraturan))
              AND (:rancangan OR k.status NOT IN ('KONSEP', 'DIAJUKAN'))
            """;

    private final JdbcClient jdbc;

    KatalogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BarisKatalog> daftar(Saringan saringan, int offset, int limit) {
        return filtered(
                        """
                        SELECT k.kode, k.judul, k.unit, k.nomor, k.status, k.nomor_versi, k.efektif, k.jumlah_langkah,
                               (SELECT count(*) FROM sop.pelaksana_versi p WHERE p.versi_id = k.id) AS jumlah_pelaksana,
                               CASE WHEN :kata::text IS NULL THEN NULL ELSE
                                 ts_headline('sop.pencarian', k.teks, kueri, 'StartSel=' || chr(2) || ',StopSel='
                                   || chr(3) || ',MaxFragments=1,MaxWords=18,MinWords=8') END AS cuplikan
                        """
                                + FROM
                                + """
                                  AND (:status::text IS NULL OR k.status = :status)
                                ORDER BY ts_rank_cd(k.cari, kueri) DESC, k.judul, k.kode
                                OFFSET :offset LIMIT :limit
                                """,
                        saringan)
                .param("status", saringan.status() == null ? null : saringan.status().name())
                .param("offset", offset)
                .param("limit", limit)
                .query(
                        (row, _) ->
                                new BarisKatalog(
                                        row.getString("kode"),
                                        row.getString("judul"),
                                        row.getString("unit"),
                                        row.getString("nomor"),
                                        Status.valueOf(row.getString("status")),
                                        row.getInt("nomor_versi"),
                                        row.getObject("efektif", LocalDate.class),
                                        row.getInt("jumlah_langkah"),
                                        row.getInt("jumlah_pelaksana"),
                                        row.getString("cuplikan")))
                .list();
    }

    /** How many match in each status, whatever status is asked for. */
    Map<Status, Long> jumlah(Saringan saringan) {
        var result = new EnumMap<Status, Long>(Status.class);
        filtered("SELECT k.status, count(*) AS n " + FROM + " GROUP BY k.status", saringan)
                .query(
                        (row, _) ->
                                Map.entry(
                                        Status.valueOf(row.getString("status")), row.getLong("n")))
                .list()
                .forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    List<KatalogSop.Pilihan> unit(boolean rancangan) {
        return choices(
                """
                SELECT unit AS nilai, count(*) AS jumlah FROM sop.katalog
                WHERE :rancangan OR status NOT IN ('KONSEP', 'DIAJUKAN') GROUP BY unit ORDER BY unit
                """,
                rancangan);
    }

    List<KatalogSop.Pilihan> pelaksana(boolean rancangan) {
        return choices(
                """
                SELECT min(p.nama) AS nilai, count(DISTINCT k.id) AS jumlah
                FROM sop.katalog k JOIN sop.pelaksana_versi p ON p.versi_id = k.id
                WHERE :rancangan OR k.status NOT IN ('KONSEP', 'DIAJUKAN')
                GROUP BY lower(p.nama) ORDER BY 1
                """,
                rancangan);
    }

    private List<KatalogSop.Pilihan> choices(String sql, boolean rancangan) {
        return jdbc.sql(sql).param("rancangan", rancangan).query(KatalogSop.Pilihan.class).list();
    }

    private StatementSpec filtered(String sql, Saringan saringan) {
        String query = KataCari.tsquery(saringan.cari());
        return jdbc.sql(sql)
                .param("kata", query)
                .param("mentah", query == null ? "" : like(saringan.cari()))
                .param("unit", saringan.unit())
                .param("pelaksana", saringan.pelaksana())
                .param("peraturan", saringan.peraturan())
                .param("rancangan", saringan.rancangan());
    }

    private static String like(@Nullable String typed) {
        return String.valueOf(typed)
                .strip()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}

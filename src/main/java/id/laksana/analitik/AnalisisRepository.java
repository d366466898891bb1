package id.laksana.analitik;

import id.laksana.analitik.RincianSop.Alasan;
import id.laksana.analitik.RincianSop.BarisJabatan;
import id.laksana.analitik.RincianSop.JumlahMenit;
import id.laksana.analitik.RincianSop.Keputusan;
import id.laksana.analitik.RincianSop.RagamJalan;
import id.laksana.analitik.RincianSop.WaktuTunggu;
import id.laksana.sop.Waktu.Satuan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was measured of one version of an SOP, added up by the database. */
@Repository
class AnalisisRepository {

    /**
     * In the unit of the standard; what has none counts in minutes, what is of the calendar in
     * days.
     */
    static final String NILAI =
            "CASE WHEN satuan IS NULL OR satuan IN ('MENIT', 'JAM') THEN menit ELSE hari END";

    private static final String PERSENTIL =
            "count(*) AS banyak, percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY "
                    + NILAI
                    + ") AS persentil, count(*) FILTER (WHERE melampaui) AS melampaui ";

    private static final String MILIK =
            "WHERE versi_id = :versi AND dimulai >= :mulai AND dimulai < :sampai ";

    private static final String BERAKHIR = "AND status IN ('SELESAI', 'DITOLAK', 'DIBATALKAN') ";

    private final JdbcClient jdbc;

    AnalisisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record LamaLangkah(Persentil lama, long melampaui) {}

    /** By row. */
    Map<Integer, LamaLangkah> langkah(Irisan irisan) {
        var result = new HashMap<Integer, LamaLangkah>();
        sql(
                        irisan,
                        "SELECT langkah, "
                                + PERSENTIL
                                + "FROM analitik.langkah "
                                + MILIK
                                + "GROUP BY 1")
                .query(
                        row -> {
                            result.put(
                                    row.getInt("langkah"),
                                    new LamaLangkah(persentil(row), row.getLong("melampaui")));
                        });
        return result;
    }

    /** In the order of the rows and of the names: nobody is ranked. */
    List<BarisJabatan> jabatan(Irisan irisan) {
        return sql(
                        irisan,
                        "SELECT langkah, nama_jabatan, satuan, u.kode AS unit, "
                                + PERSENTIL
                                + """
                                FROM analitik.tugas t
                                LEFT JOIN organisasi.jabatan j ON j.instansi_id = t.instansi_id AND j.id = t.jabatan_id
                                LEFT JOIN organisasi.unit_kerja u ON u.instansi_id = j.instansi_id AND u.id = j.unit_id
                                """
                                + MILIK
                                + """
                                AND nama_jabatan IS NOT NULL
                                GROUP BY langkah, jabatan_id, nama_jabatan, satuan, u.kode
                                ORDER BY langkah, nama_jabatan, u.kode
                                """)
                .query(
                        (row, _) ->
                                new BarisJabatan(
                                        row.getInt("langkah"),
                                        row.getString("nama_jabatan"),
                                        row.getString("unit"),
                                        satuan(row),
                                        persentil(row),
                                        row.getLong("melampaui")))
                .list();
    }

    List<Keputusan> keputusan(Irisan irisan) {
        return sql(
                        irisan,
                        "SELECT langkah, jawaban, ke, kembali, count(*) AS banyak FROM analitik.keputusan "
                                + MILIK
                                + "GROUP BY 1, 2, 3, 4 ORDER BY langkah, kembali, banyak DESC")
                .query(
                        (row, _) ->
                                new Keputusan(
                                        row.getInt("langkah"),
                                        row.getString("jawaban"),
                                        row.getInt("ke"),
                                        row.getBoolean("kembali"),
                                        row.getLong("banyak")))
                .list();
    }

    /**
     * The newest reasons of returns, some of each row. They are read where they were written: what
     * a reader may not see of a case has to be left out here.
     */
    List<Alasan> alasan(Irisan irisan, int perLangkah) {
        return sql(
                        irisan,
                        """
                        SELECT r.langkah, r.waktu, r.pelaksanaan_id, r.teks FROM (
                          SELECT k.langkah, k.pelaksanaan_id, e.waktu,
                                 coalesce(e.isi::jsonb ->> 'catatan', e.isi::jsonb ->> 'alasan') AS teks,
                                 row_number() OVER (PARTITION BY k.langkah ORDER BY e.waktu DESC, e.urutan DESC) AS ke
                          FROM analitik.keputusan k
                          JOIN pelaksanaan.peristiwa e ON e.instansi_id = k.instansi_id
                            AND e.pelaksanaan_id = k.pelaksanaan_id AND e.urutan = k.urutan_alasan
                        """
                                + MILIK
                                + """
                                AND k.kembali) r
                                WHERE r.ke <= :banyak AND r.teks IS NOT NULL ORDER BY r.langkah, r.waktu DESC
                                """)
                .param("banyak", perLangkah)
                .query(
                        (row, _) ->
                                new Alasan(
                                        row.getInt("langkah"),
                                        row.getString("teks"),
                                        row.getTimestamp("waktu").toInstant(),
                                        row.getObject("pelaksanaan_id", UUID.class)))
                .list();
    }

    /** Empty when no case has ended. */
    Optional<WaktuTunggu> tunggu(Irisan irisan) {
        String[] parts = {
            "dikerjakan", "menunggu_luar", "menunggu_sop", "ditangguhkan", "menunggu_lain"
        };
        var sums = Arrays.stream(parts).map(p -> "sum(" + p + ")::bigint AS j_" + p).toList();
        var medians =
                Arrays.stream(parts)
                        .map(
                                p ->
                                        "percentile_disc(0.5) WITHIN GROUP (ORDER BY "
                                                + p
                                                + ") AS t_"
                                                + p)
                        .toList();
        return sql(
                        irisan,
                        "SELECT count(*) AS banyak, "
                                + String.join(", ", sums)
                                + ", "
                                + String.join(", ", medians)
                                + " FROM analitik.pelaksanaan "
                                + MILIK
                                + BERAKHIR)
                .query(
                        (row, _) ->
                                new WaktuTunggu(
                                        row.getLong("banyak"), menit(row, "j_"), menit(row, "t_")))
                .optional()
                .filter(found -> found.banyak() > 0);
    }

    private static JumlahMenit menit(ResultSet row, String prefix) throws SQLException {
        return new JumlahMenit(
                row.getLong(prefix + "dikerjakan"),
                row.getLong(prefix + "menunggu_luar"),
                row.getLong(prefix + "menunggu_sop"),
                row.getLong(prefix + "ditangguhkan"),
                row.getLong(prefix + "menunggu_lain"));
    }

    /** The ways taken by ended cases, the most frequent first. */
    List<RagamJalan> ragam(Irisan irisan, int banyak) {
        return sql(
                        irisan,
                        """
                        SELECT jalan, count(*) AS banyak, sum(count(*)) OVER ()::bigint AS semua,
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY menit) AS menit,
                               percentile_disc(0.5) WITHIN GROUP (ORDER BY hari) AS hari,
                               (array_agg(pelaksanaan_id ORDER BY dimulai DESC, pelaksanaan_id))[1\\:3] AS contoh
                        FROM analitik.pelaksanaan
                        """
                                + MILIK
                                + BERAKHIR
                                + "GROUP BY jalan ORDER BY banyak DESC, jalan LIMIT :banyak")
                .param("banyak", banyak)
                .query(
                        (row, _) ->
                                new RagamJalan(
                                        jalan(row.getString("jalan")),
                                        new Bagian(row.getLong("banyak"), row.getLong("semua")),
                                        row.getLong("menit"),
                                        row.getLong("hari"),
                                        List.of((UUID[]) row.getArray("contoh").getArray())))
                .list();
    }

    long banyakRagam(Irisan irisan) {
        return sql(
                        irisan,
                        "SELECT count(DISTINCT jalan) FROM analitik.pelaksanaan "
                                + MILIK
                                + BERAKHIR)
                .query(Long.class)
                .single();
    }

    private static List<Integer> jalan(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private StatementSpec sql(Irisan irisan, String sql) {
        return jdbc.sql(sql).params(irisan.nilai());
    }

    static Persentil persentil(ResultSet row) throws SQLException {
        Long[] both = (Long[]) row.getArray("persentil").getArray();
        return new Persentil(row.getLong("banyak"), both[0], both[1]);
    }

    static @Nullable Satuan satuan(ResultSet row) throws SQLException {
        String text = row.getString("satuan");
        return text == null ? null : Satuan.valueOf(text);
    }
}

package id.laksana.analitik;

import id.laksana.sop.Waktu.Satuan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SOPs with cases in a time, each version for itself. */
@Repository
class RingkasanRepository {

    /** Of every version, or of one. */
    private static final String KURUN =
            "WHERE dimulai >= :mulai AND dimulai < :sampai AND (:versi::uuid IS NULL OR versi_id = :versi) ";

    private final JdbcClient jdbc;

    RingkasanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record SopBerkasus(
            UUID versi,
            String kode,
            int nomorVersi,
            String judul,
            String unit,
            JumlahPelaksanaan jumlah) {}

    List<SopBerkasus> daftar(Irisan irisan) {
        return jdbc.sql(
                        """
                        SELECT v.id, s.kode, v.nomor_versi, v.judul, v.unit, n.* FROM (
                          SELECT instansi_id, versi_id,
                                 count(*) FILTER (WHERE status = 'BERJALAN') AS berjalan,
                                 count(*) FILTER (WHERE status = 'DITANGGUHKAN') AS ditangguhkan,
                                 count(*) FILTER (WHERE status = 'SELESAI') AS selesai,
                                 count(*) FILTER (WHERE status = 'DITOLAK') AS ditolak,
                                 count(*) FILTER (WHERE status = 'DIBATALKAN') AS dibatalkan
                          FROM pelaksanaan.pelaksanaan
                          WHERE dimulai >= :mulai AND dimulai < :sampai
                            AND (:versi::uuid IS NULL OR versi_id = :versi)
                          GROUP BY instansi_id, versi_id) n
                        JOIN sop.versi_sop v ON v.instansi_id = n.instansi_id AND v.id = n.versi_id
                        JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
                        ORDER BY v.judul, v.nomor_versi DESC
                        """)
                .params(irisan.nilai())
                .query(
                        (row, _) ->
                                new SopBerkasus(
                                        row.getObject("id", UUID.class),
                                        row.getString("kode"),
                                        row.getInt("nomor_versi"),
                                        row.getString("judul"),
                                        row.getString("unit"),
                                        jumlah(row)))
                .list();
    }

    private static JumlahPelaksanaan jumlah(ResultSet row) throws SQLException {
        return new JumlahPelaksanaan(
                row.getLong("berjalan"),
                row.getLong("ditangguhkan"),
                row.getLong("selesai"),
                row.getLong("ditolak"),
                row.getLong("dibatalkan"));
    }

    /** Rows done within their standard time, out of those that have one. */
    Map<UUID, Bagian> tepat(Irisan irisan) {
        var result = new HashMap<UUID, Bagian>();
        jdbc.sql(
                        "SELECT versi_id, count(*) FILTER (WHERE NOT melampaui) AS tepat, count(*) AS semua"
                                + " FROM analitik.langkah "
                                + KURUN
                                + "AND satuan IS NOT NULL GROUP BY versi_id")
                .params(irisan.nilai())
                .query(
                        row -> {
                            result.put(
                                    row.getObject("versi_id", UUID.class),
                                    new Bagian(row.getLong("tepat"), row.getLong("semua")));
                        });
        return result;
    }

    Map<UUID, Long> kembali(Irisan irisan) {
        return hitung(
                jdbc.sql(
                                "SELECT versi_id, count(*) AS banyak FROM analitik.keputusan "
                                        + KURUN
                                        + "AND kembali GROUP BY versi_id")
                        .params(irisan.nilai()));
    }

    /** Tasks past their due moment now, in cases that are not suspended. */
    Map<UUID, Long> terlambat(Instant sekarang) {
        return hitung(
                jdbc.sql(
                                """
                                SELECT p.versi_id, count(*) AS banyak FROM pelaksanaan.tugas t
                                JOIN pelaksanaan.pelaksanaan p
                                  ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                                WHERE t.instansi_id = laksana.instansi() AND t.berakhir IS NULL
                                  AND t.tenggat < :sekarang AND p.status = 'BERJALAN'
                                GROUP BY p.versi_id
                                """)
                        .param("sekarang", sekarang.atOffset(ZoneOffset.UTC)));
    }

    private static Map<UUID, Long> hitung(JdbcClient.StatementSpec sql) {
        var result = new HashMap<UUID, Long>();
        sql.query(
                row -> {
                    result.put(row.getObject("versi_id", UUID.class), row.getLong("banyak"));
                });
        return result;
    }

    /**
     * Of the finished cases, what the rows with a standard in minutes, hours or days took together.
     * Weeks, months and years are of the calendar: they are kept or not, but never added up.
     */
    Map<UUID, Map<Satuan, Persentil>> seluruh(Irisan irisan) {
        var result = new HashMap<UUID, Map<Satuan, Persentil>>();
        jdbc.sql(
                        """
                        SELECT versi_id, satuan, count(*) AS banyak,
                               percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY nilai) AS persentil
                        FROM (
                          SELECT l.versi_id, l.satuan, l.pelaksanaan_id,
                                 sum(CASE WHEN l.satuan = 'HARI' THEN l.hari ELSE l.menit END)::bigint AS nilai
                          FROM analitik.langkah l
                          JOIN analitik.pelaksanaan p
                            ON p.instansi_id = l.instansi_id AND p.pelaksanaan_id = l.pelaksanaan_id
                          WHERE l.dimulai >= :mulai AND l.dimulai < :sampai AND p.status = 'SELESAI'
                            AND (:versi::uuid IS NULL OR l.versi_id = :versi)
                            AND l.satuan IN ('MENIT', 'JAM', 'HARI')
                          GROUP BY 1, 2, 3) jumlah
                        GROUP BY versi_id, satuan
                        """)
                .params(irisan.nilai())
                .query(
                        row -> {
                            result.computeIfAbsent(
                                            row.getObject("versi_id", UUID.class),
                                            _ -> new EnumMap<>(Satuan.class))
                                    .put(
                                            Satuan.valueOf(row.getString("satuan")),
                                            AnalisisRepository.persentil(row));
                        });
        return result;
    }
}

package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;

import id.laksana.pelaksanaan.SaringanMeja.Saring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * What waits on a desk, filtered and grouped by the database, so that a long desk comes in parts.
 */
@Repository
class MejaRepository {

    /**
     * Where someone looks from.
     *
     * @param kunci keys of the person, see {@link PenerimaTugas}
     * @param besok when the day is over
     */
    record Sudut(Collection<String> kunci, Instant sekarang, Instant besok) {}

    /**
     * @param kelompok of the grouping asked for
     * @param jumlah how many rows the group has in all
     */
    record Tersusun(TugasMeja tugas, UUID versi, String kelompok, long jumlah) {}

    private static final String FROM =
            TugasRepository.DARI
                    + """
                    JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
                    """
                    + TugasRepository.MENUNGGU;

    private static final String FILTERED =
            FROM
                    + """
                      AND (:sop::text = '' OR s.kode = :sop) AND (:unit::text = '' OR v.unit = :unit)
                      AND (:cari::text = '' OR strpos(lower(concat_ws(' ', t.kegiatan, p.perihal, v.judul, t.dari,
                        t.dari_jabatan)), lower(:cari)) > 0)
                    """;

    private static final String STATE =
            """
              AND CASE :saring::text
                WHEN 'TERLAMBAT' THEN t.tenggat < :sekarang
                WHEN 'SEGERA' THEN t.tenggat >= :sekarang AND t.tenggat < :besok
                WHEN 'KEMBALI' THEN t.dikembalikan IS NOT NULL
                WHEN 'TANPA_TENGGAT' THEN t.tenggat IS NULL
                ELSE true END
            """;

    private static final String GROUP =
            """
            CASE :susunan::text
              WHEN 'PELAKSANAAN' THEN p.id::text
              WHEN 'SOP' THEN s.kode
              ELSE CASE WHEN t.tenggat < :sekarang THEN 'TERLAMBAT' WHEN t.tenggat < :besok THEN 'HARI_INI'
                ELSE 'BERIKUTNYA' END END AS kelompok
            """;

    private final JdbcClient jdbc;

    MejaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Group by group, in each due first, then what has waited longest. */
    List<Tersusun> daftar(Sudut sudut, SaringanMeja saringan, int mulai, int banyak) {
        String rows =
                "SELECT " + TugasRepository.KOLOM + ", p.versi_id, " + GROUP + FILTERED + STATE;
        var query =
                jdbc.sql(
                        "SELECT x.*, count(*) OVER (PARTITION BY kelompok) AS jumlah FROM ("
                                + rows
                                + """
                                ) x
                                ORDER BY
                                  CASE WHEN :susunan = 'PELAKSANAAN' THEN min(tenggat) OVER (PARTITION BY kelompok) END
                                    NULLS LAST,
                                  CASE WHEN :susunan = 'SOP' THEN lower(judul) END,
                                  CASE WHEN :susunan <> 'TENGGAT' THEN kelompok END,
                                  tenggat NULLS LAST, dibuka, id
                                OFFSET :mulai LIMIT :banyak
                                """);
        return filter(query, sudut, saringan)
                .param("saring", saringan.saring().name())
                .param("susunan", saringan.susunan().name())
                .param("sekarang", at(sudut.sekarang()))
                .param("besok", at(sudut.besok()))
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query(MejaRepository::map)
                .list();
    }

    /** How many each subset has, whichever of them is asked for. */
    Map<Saring, Long> jumlah(Sudut sudut, SaringanMeja saringan) {
        var query =
                jdbc.sql(
                        """
                        SELECT count(*) AS semua,
                          count(*) FILTER (WHERE t.tenggat < :sekarang) AS terlambat,
                          count(*) FILTER (WHERE t.tenggat >= :sekarang AND t.tenggat < :besok) AS segera,
                          count(*) FILTER (WHERE t.dikembalikan IS NOT NULL) AS kembali,
                          count(*) FILTER (WHERE t.tenggat IS NULL) AS tanpa_tenggat
                        """
                                + FILTERED);
        return filter(query, sudut, saringan)
                .param("sekarang", at(sudut.sekarang()))
                .param("besok", at(sudut.besok()))
                .query(
                        (row, _) -> {
                            var counts = new EnumMap<Saring, Long>(Saring.class);
                            for (Saring one : Saring.values()) {
                                counts.put(one, row.getLong(one.name()));
                            }
                            return counts;
                        })
                .single();
    }

    private static StatementSpec filter(StatementSpec query, Sudut sudut, SaringanMeja saringan) {
        return query.param("kunci", sudut.kunci().toArray(String[]::new))
                .param("sop", saringan.sop())
                .param("unit", saringan.unit())
                .param("cari", saringan.cari());
    }

    /**
     * A value to filter by.
     *
     * @param teks empty where the value has a name elsewhere
     */
    record Pilihan(String nilai, String teks, long jumlah) {}

    List<Pilihan> pilihanSop(Sudut sudut) {
        return pilihan(
                sudut,
                "SELECT s.kode AS nilai, min(v.judul) AS teks, count(*) AS jumlah "
                        + FROM
                        + " GROUP BY s.kode ORDER BY lower(min(v.judul)), s.kode");
    }

    List<Pilihan> pilihanUnit(Sudut sudut) {
        return pilihan(
                sudut,
                "SELECT v.unit AS nilai, '' AS teks, count(*) AS jumlah "
                        + FROM
                        + " GROUP BY v.unit ORDER BY v.unit");
    }

    private List<Pilihan> pilihan(Sudut sudut, String sql) {
        return jdbc.sql(sql)
                .param("kunci", sudut.kunci().toArray(String[]::new))
                .query(Pilihan.class)
                .list();
    }

    private static Tersusun map(ResultSet row, int number) throws SQLException {
        return new Tersusun(
                TugasRepository.map(row, number),
                row.getObject("versi_id", UUID.class),
                row.getString("kelompok"),
                row.getLong("jumlah"));
    }
}

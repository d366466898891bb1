package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;

import id.laksana.pelaksanaan.SaringanMeja.Saring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** An SOP to filter by. */
    record PilihanSop(String kode, String judul) {}

    /**
     * A part of the desk, with what is told of the whole.
     *
     * @param jumlah how many each subset has, whichever of them is asked for
     * @param sop of all that waits, whatever the filter
     * @param unit kode of the units that own them
     * @param menunggu how many wait, without what others have in hand, whatever the filter
     */
    record Meja(
            List<Tersusun> baris,
            Map<Saring, Long> jumlah,
            List<PilihanSop> sop,
            List<String> unit,
            int menunggu) {}

    /** All that waits is read once; subsets, choices and rows come out of it. */
    private static final String MEJA =
            TugasRepository.MENUNGGU
                    + ", meja AS MATERIALIZED (SELECT "
                    + TugasRepository.KOLOM
                    + """
                    , p.versi_id, v.kode, v.unit_pemilik,
                      (:sop::text = '' OR v.kode = :sop) AND (:unit::text = '' OR v.unit_pemilik = :unit)
                      AND (:cari::text = '' OR strpos(lower(concat_ws(' ', t.kegiatan, p.perihal, v.judul, t.dari,
                        t.dari_jabatan)), lower(:cari)) > 0) AS cocok
                    """
                    + TugasRepository.DARI
                    + """
                    JOIN LATERAL (
                      SELECT x.judul, x.jumlah_langkah, x.unit AS unit_pemilik, s.kode
                      FROM sop.versi_sop x JOIN sop.sop s ON s.instansi_id = x.instansi_id AND s.id = x.sop_id
                      WHERE x.instansi_id = p.instansi_id AND x.id = p.versi_id OFFSET 0) v ON true)
                    """;

    private static final String RINGKASAN =
            """
            , ringkasan AS (
              SELECT count(*) FILTER (WHERE cocok) AS n_semua,
                count(*) FILTER (WHERE cocok AND tenggat < :sekarang) AS n_terlambat,
                count(*) FILTER (WHERE cocok AND tenggat >= :sekarang AND tenggat < :besok) AS n_segera,
                count(*) FILTER (WHERE cocok AND dikembalikan IS NOT NULL) AS n_kembali,
                count(*) FILTER (WHERE cocok AND tenggat IS NULL) AS n_tanpa_tenggat,
                count(*) FILTER (WHERE g_pegawai IS NULL OR 'pegawai:' || g_pegawai = ANY (:kunci::text[])) AS n_menunggu,
                ARRAY(SELECT DISTINCT unit_pemilik FROM meja ORDER BY unit_pemilik) AS n_unit
              FROM meja),
            pilihan AS (
              SELECT coalesce(array_agg(kode ORDER BY lower(judul), kode), '{}') AS n_sop,
                coalesce(array_agg(judul ORDER BY lower(judul), kode), '{}') AS n_judul
              FROM (SELECT kode, min(judul) AS judul FROM meja GROUP BY kode) satu)
            """;

    private static final String BARIS =
            """
            , tampak AS (
              SELECT *, CASE :susunan::text
                  WHEN 'PELAKSANAAN' THEN pelaksanaan_id::text
                  WHEN 'SOP' THEN kode
                  ELSE CASE WHEN tenggat < :sekarang THEN 'TERLAMBAT' WHEN tenggat < :besok THEN 'HARI_INI'
                    ELSE 'BERIKUTNYA' END END AS kelompok
              FROM meja
              WHERE cocok AND CASE :saring::text
                WHEN 'TERLAMBAT' THEN tenggat < :sekarang
                WHEN 'SEGERA' THEN tenggat >= :sekarang AND tenggat < :besok
                WHEN 'KEMBALI' THEN dikembalikan IS NOT NULL
                WHEN 'TANPA_TENGGAT' THEN tenggat IS NULL
                ELSE true END),
            terkelompok AS (
              SELECT *, count(*) OVER kelompoknya AS jumlah, min(tenggat) OVER kelompoknya AS tenggat_kelompok
              FROM tampak WINDOW kelompoknya AS (PARTITION BY kelompok)),
            bernomor AS (
              SELECT *, row_number() OVER (ORDER BY
                CASE WHEN :susunan = 'PELAKSANAAN' THEN tenggat_kelompok END NULLS LAST,
                CASE WHEN :susunan = 'SOP' THEN lower(judul) END,
                CASE WHEN :susunan <> 'TENGGAT' THEN kelompok END,
                tenggat NULLS LAST, dibuka, id) AS nomor
              FROM terkelompok)
            SELECT * FROM ringkasan CROSS JOIN pilihan
            LEFT JOIN bernomor ON nomor > :mulai AND nomor <= :sampai ORDER BY nomor
            """;

    private final JdbcClient jdbc;

    MejaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Group by group, in each due first, then what has waited longest. */
    Meja baca(Sudut sudut, SaringanMeja saringan, int mulai, int banyak) {
        return jdbc.sql(MEJA + RINGKASAN + BARIS)
                .param("kunci", sudut.kunci().toArray(String[]::new))
                .param("sop", saringan.sop())
                .param("unit", saringan.unit())
                .param("cari", saringan.cari())
                .param("saring", saringan.saring().name())
                .param("susunan", saringan.susunan().name())
                .param("sekarang", at(sudut.sekarang()))
                .param("besok", at(sudut.besok()))
                .param("mulai", mulai)
                .param("sampai", mulai + banyak)
                .query(MejaRepository::meja);
    }

    /** The whole stands on each row, and alone on one when no task is to be shown. */
    private static Meja meja(ResultSet row) throws SQLException {
        row.next();
        var counts = new EnumMap<Saring, Long>(Saring.class);
        for (Saring one : Saring.values()) {
            counts.put(one, row.getLong("n_" + one.name()));
        }
        var unit = List.of((String[]) row.getArray("n_unit").getArray());
        int waiting = row.getInt("n_menunggu");
        var choices = sop(row);
        var rows = new ArrayList<Tersusun>();
        if (row.getObject("id") != null) {
            do {
                rows.add(baris(row));
            } while (row.next());
        }
        return new Meja(rows, counts, choices, unit, waiting);
    }

    private static List<PilihanSop> sop(ResultSet row) throws SQLException {
        var kode = (String[]) row.getArray("n_sop").getArray();
        var judul = (String[]) row.getArray("n_judul").getArray();
        var found = new ArrayList<PilihanSop>();
        for (int i = 0; i < kode.length; i++) {
            found.add(new PilihanSop(kode[i], judul[i]));
        }
        return found;
    }

    private static Tersusun baris(ResultSet row) throws SQLException {
        return new Tersusun(
                TugasRepository.map(row, row.getRow()),
                row.getObject("versi_id", UUID.class),
                row.getString("kelompok"),
                row.getLong("jumlah"));
    }
}

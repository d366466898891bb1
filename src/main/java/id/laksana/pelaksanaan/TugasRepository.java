package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.pelaksanaan.mesin.Giliran;
import id.laksana.pelaksanaan.mesin.Kunjungan;
import id.laksana.pelaksanaan.mesin.Tugas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks as desks see them. */
@Repository
class TugasRepository {

    static final String KOLOM =
            """
            t.id, t.pelaksanaan_id, p.perihal, v.judul, v.jumlah_langkah, t.langkah, t.putaran, t.unit,
            t.putaran_unit, t.pelaksana, t.kegiatan, t.status, t.kepada, t.dibuka, t.tenggat, t.dari,
            t.dari_jabatan, t.dikembalikan, t.berakhir,
            """
                    + PeganganRepository.KOLOM;

    private static final String SELECT =
            "SELECT "
                    + KOLOM
                    + """
                    FROM pelaksanaan.tugas t
                    JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                    JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
                    LEFT JOIN pelaksanaan.pegangan g ON g.instansi_id = t.instansi_id AND g.tugas_id = t.id
                    """;

    /**
     * What waits for whoever has the keys {@code :kunci}, each task once, whatever its case.
     * Written for the indexes: under row-level security the overlap of arrays can use none. Read by
     * itself, for PostgreSQL takes it for a few rows and would read it again for each version of an
     * SOP.
     */
    static final String MENUNGGU =
            """
            WITH menunggu AS MATERIALIZED (
              SELECT * FROM pelaksanaan.tugas
              WHERE berakhir IS NULL AND status <> 'MENUNGGU_SOP' AND (
                kepada[1] = ANY (:kunci::text[])
                OR kepada[2] IS NOT NULL AND kepada[2] = ANY (:kunci::text[])
                OR kepada[3] IS NOT NULL AND kepada[3] = ANY (:kunci::text[]))
              UNION ALL
              SELECT * FROM pelaksanaan.tugas
              WHERE berakhir IS NULL AND status <> 'MENUNGGU_SOP' AND kepada[4] IS NOT NULL
                AND kepada && :kunci::text[] AND NOT ARRAY[kepada[1], kepada[2], kepada[3]] && :kunci::text[])
            """;

    /** Of {@link #MENUNGGU} what lies in running cases; who has it in hand. */
    static final String DARI =
            """
            FROM menunggu t
            JOIN LATERAL (
              SELECT * FROM pelaksanaan.pelaksanaan
              WHERE instansi_id = t.instansi_id AND id = t.pelaksanaan_id OFFSET 0) p ON p.status = 'BERJALAN'
            LEFT JOIN pelaksanaan.pegangan g ON g.instansi_id = t.instansi_id AND g.tugas_id = t.id
            """;

    private final JdbcClient jdbc;

    TugasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TugasMeja> cari(UUID id) {
        return jdbc.sql(SELECT + "WHERE t.id = ?").param(id).query(TugasRepository::map).optional();
    }

    /** The task that the kernel means. */
    Optional<TugasMeja> dalamMesin(UUID pelaksanaan, Tugas.Id id) {
        return milikPelaksanaan(pelaksanaan).stream()
                .filter(task -> task.dalamMesin().equals(id))
                .findFirst();
    }

    /** The turn before of the same row, unit and column. */
    Optional<UUID> sebelumnya(TugasMeja tugas) {
        return jdbc.sql(
                        """
                        SELECT id FROM pelaksanaan.tugas
                        WHERE pelaksanaan_id = :pelaksanaan AND langkah = :langkah AND unit = :unit
                          AND pelaksana = :pelaksana AND (putaran, putaran_unit) < (:putaran, :putaranUnit)
                        ORDER BY putaran DESC, putaran_unit DESC LIMIT 1
                        """)
                .param("pelaksanaan", tugas.pelaksanaan())
                .param("langkah", tugas.langkah())
                .param("unit", tugas.unit())
                .param("pelaksana", tugas.pelaksana())
                .param("putaran", tugas.putaran())
                .param("putaranUnit", tugas.putaranUnit())
                .query(UUID.class)
                .optional();
    }

    List<TugasMeja> milikPelaksanaan(UUID pelaksanaan) {
        return jdbc.sql(SELECT + "WHERE t.pelaksanaan_id = ? ORDER BY t.id")
                .param(pelaksanaan)
                .query(TugasRepository::map)
                .list();
    }

    /** Whom a task is for. */
    List<String> kepada(UUID pelaksanaan, Tugas.Id id) {
        return dalamMesin(pelaksanaan, id).orElseThrow().kepada();
    }

    /** What these cases wait for, the earliest first. */
    List<TugasMeja> terbuka(Collection<UUID> pelaksanaan) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE t.pelaksanaan_id = ANY (:pelaksanaan::uuid[]) AND t.berakhir IS NULL
                                ORDER BY t.dibuka, t.id
                                """)
                .param("pelaksanaan", pelaksanaan.toArray(UUID[]::new))
                .query(TugasRepository::map)
                .list();
    }

    /** Open for a post, or in the hands of who acted for it, or given by it. */
    List<TugasMeja> padaJabatan(Collection<String> kunci, UUID jabatan) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE t.berakhir IS NULL AND p.status IN ('BERJALAN', 'DITANGGUHKAN')
                                  AND (t.kepada && :kunci::text[] OR g.jabatan_id = :jabatan
                                       OR g.dari_jabatan_id = :jabatan)
                                ORDER BY t.tenggat NULLS LAST, t.dibuka, t.id
                                """)
                .param("kunci", kunci.toArray(String[]::new))
                .param("jabatan", jabatan)
                .query(TugasRepository::map)
                .list();
    }

    /** Without what others have in hand. */
    int jumlahMenunggu(Collection<String> kunci) {
        return jdbc.sql(
                        MENUNGGU
                                + "SELECT count(*) "
                                + DARI
                                + "WHERE g.tugas_id IS NULL OR 'pegawai:' || g.pegawai_id = ANY (:kunci::text[])")
                .param("kunci", kunci.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Open tasks of others in running cases that this person started. */
    List<TugasMeja> ditungguOleh(UUID pegawai, Collection<String> kunci, int banyak) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE t.berakhir IS NULL AND NOT t.kepada && :kunci::text[] AND p.status = 'BERJALAN'
                                  AND p.pegawai_id = :pegawai
                                ORDER BY t.dibuka DESC LIMIT :banyak
                                """)
                .param("kunci", kunci.toArray(String[]::new))
                .param("pegawai", pegawai)
                .param("banyak", banyak)
                .query(TugasRepository::map)
                .list();
    }

    void geser(UUID id, Instant tenggat) {
        jdbc.sql("UPDATE pelaksanaan.tugas SET tenggat = :tenggat WHERE id = :id")
                .param("tenggat", at(tenggat))
                .param("id", id)
                .update();
    }

    /** Whose turn it is, as the kernel names it. */
    static Tugas.Id dalamMesin(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        var visit = new Kunjungan(row.getInt("langkah"), row.getInt("putaran"));
        return new Tugas.Id(
                new Giliran(visit, unit.isEmpty() ? null : unit, row.getInt("putaran_unit")),
                row.getString("pelaksana"));
    }

    static TugasMeja map(ResultSet row, int number) throws SQLException {
        return new TugasMeja(
                row.getObject("id", UUID.class),
                row.getObject("pelaksanaan_id", UUID.class),
                row.getString("perihal"),
                row.getString("judul"),
                row.getInt("jumlah_langkah"),
                row.getInt("langkah"),
                row.getInt("putaran"),
                row.getString("unit"),
                row.getInt("putaran_unit"),
                row.getString("pelaksana"),
                row.getString("kegiatan"),
                Tugas.Status.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("kepada").getArray()),
                Objects.requireNonNull(instant(row, "dibuka")),
                instant(row, "tenggat"),
                row.getString("dari"),
                row.getString("dari_jabatan"),
                row.getString("dikembalikan"),
                instant(row, "berakhir"),
                PeganganRepository.map(row));
    }
}

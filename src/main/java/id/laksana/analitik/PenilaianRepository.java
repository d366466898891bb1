package id.laksana.analitik;

import id.laksana.organisasi.Pelaku;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The forms; each time one is saved is kept. */
@Repository
class PenilaianRepository {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SELECT =
            """
            SELECT p.id, p.versi_id, p.jenis, p.dari, p.sampai, i.nomor, i.status, i.isi, i.waktu, i.nama,
                   i.nama_jabatan
            FROM analitik.penilaian p
            JOIN analitik.isi_penilaian i ON i.instansi_id = p.instansi_id AND i.penilaian_id = p.id
            """;

    private static final String TERAKHIR =
            """
            AND i.nomor = (SELECT max(nomor) FROM analitik.isi_penilaian m
                           WHERE m.instansi_id = p.instansi_id AND m.penilaian_id = p.id)
            """;

    private final JdbcClient jdbc;

    PenilaianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Penilaian> cari(UUID versi, JenisPenilaian jenis, Kurun kurun) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE p.versi_id = :versi AND p.jenis = :jenis AND p.dari = :dari
                                  AND p.sampai = :sampai
                                """
                                + TERAKHIR)
                .param("versi", versi)
                .param("jenis", jenis.name())
                .param("dari", kurun.dari())
                .param("sampai", kurun.sampai())
                .query(PenilaianRepository::map)
                .optional();
    }

    /**
     * @param nomor as it was saved that time; null: the last time
     */
    Optional<Penilaian> cari(UUID id, @Nullable Integer nomor) {
        return jdbc.sql(
                        SELECT
                                + "WHERE p.id = :id AND (:nomor::int IS NULL OR i.nomor = :nomor) "
                                + "ORDER BY i.nomor DESC LIMIT 1")
                .param("id", id)
                .param("nomor", nomor)
                .query(PenilaianRepository::map)
                .optional();
    }

    /** Of all versions of an SOP, the newest time first. */
    List<Penilaian> daftar(UUID sop) {
        return jdbc.sql(
                        SELECT
                                + """
                                JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
                                WHERE v.sop_id = :sop
                                """
                                + TERAKHIR
                                + "ORDER BY p.sampai DESC, p.jenis, p.id")
                .param("sop", sop)
                .query(PenilaianRepository::map)
                .list();
    }

    /** The one that is there, or a new one; who comes second waits for the first. */
    UUID idUntuk(UUID versi, JenisPenilaian jenis, Kurun kurun) {
        jdbc.sql(
                        """
                        INSERT INTO analitik.penilaian (versi_id, jenis, dari, sampai)
                        VALUES (:versi, :jenis, :dari, :sampai) ON CONFLICT DO NOTHING
                        """)
                .param("versi", versi)
                .param("jenis", jenis.name())
                .param("dari", kurun.dari())
                .param("sampai", kurun.sampai())
                .update();
        return jdbc.sql(
                        """
                        SELECT id FROM analitik.penilaian
                        WHERE versi_id = :versi AND jenis = :jenis AND dari = :dari AND sampai = :sampai
                        """)
                .param("versi", versi)
                .param("jenis", jenis.name())
                .param("dari", kurun.dari())
                .param("sampai", kurun.sampai())
                .query(UUID.class)
                .single();
    }

    /** False when somebody else has saved that number. */
    boolean simpan(
            UUID id,
            int nomor,
            Penilaian.Status status,
            IsiPenilaian isi,
            Instant waktu,
            Pelaku oleh) {
        return jdbc.sql(
                                """
                                INSERT INTO analitik.isi_penilaian
                                  (penilaian_id, nomor, status, isi, waktu, pegawai_id, nama, jabatan_id, nama_jabatan)
                                VALUES (:id, :nomor, :status, :isi, :waktu, :pegawai, :nama, :jabatan, :namaJabatan)
                                ON CONFLICT DO NOTHING
                                """)
                        .param("id", id)
                        .param("nomor", nomor)
                        .param("status", status.name())
                        .param("isi", JSON.writeValueAsString(isi))
                        .param("waktu", waktu.atOffset(ZoneOffset.UTC))
                        .param("pegawai", oleh.pegawai())
                        .param("nama", oleh.nama())
                        .param("jabatan", oleh.jabatan())
                        .param("namaJabatan", oleh.jabatanTertulis())
                        .update()
                == 1;
    }

    private static Penilaian map(ResultSet row, int number) throws SQLException {
        return new Penilaian(
                row.getObject("id", UUID.class),
                row.getObject("versi_id", UUID.class),
                JenisPenilaian.valueOf(row.getString("jenis")),
                new Kurun(
                        row.getObject("dari", LocalDate.class),
                        row.getObject("sampai", LocalDate.class)),
                row.getInt("nomor"),
                Penilaian.Status.valueOf(row.getString("status")),
                JSON.readValue(row.getString("isi"), IsiPenilaian.class),
                row.getTimestamp("waktu").toInstant(),
                row.getString("nama"),
                row.getString("nama_jabatan"));
    }
}

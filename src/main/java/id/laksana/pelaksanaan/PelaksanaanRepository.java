package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PelaksanaanRepository {

    private static final String SELECT =
            """
            SELECT p.id, p.versi_id, v.judul, p.perihal, p.pemohon_id, p.dimulai, p.pegawai_id, p.nama, p.jabatan_id,
                   p.nama_jabatan, p.status, p.berakhir, p.urutan
            FROM pelaksanaan.pelaksanaan p
            JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
            """;

    private final JdbcClient jdbc;

    PelaksanaanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(UUID versi, String perihal, @Nullable UUID pemohon, Instant saat, Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, perihal, pemohon_id, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan, status)
                        VALUES (:versi, :perihal, :pemohon, :dimulai, :pegawai, :nama, :jabatan, :namaJabatan,
                                'BERJALAN')
                        RETURNING id
                        """)
                .param("versi", versi)
                .param("perihal", perihal)
                .param("pemohon", pemohon)
                .param("dimulai", at(saat))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatan())
                .param("namaJabatan", oleh.namaJabatan())
                .query(UUID.class)
                .single();
    }

    Optional<Pelaksanaan> cari(UUID id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id)
                .query(PelaksanaanRepository::map)
                .optional();
    }

    /**
     * Until the end of the transaction acts on this case come one after another. A case that was
     * called is locked after those that led to it, from the first caller down: whoever acts in a
     * tree of calls holds its root first, so two such transactions never wait for each other.
     */
    Optional<Pelaksanaan> kunci(UUID id) {
        return jdbc
                .sql(
                        """
                        WITH RECURSIVE naik AS (
                          SELECT :id::uuid AS kasus, 0 AS tingkat
                          UNION ALL
                          SELECT c.pelaksanaan_id, tingkat + 1
                          FROM naik JOIN pelaksanaan.panggilan c ON c.dipanggil_id = kasus)
                        """
                                + SELECT
                                + "JOIN naik ON p.id = kasus ORDER BY tingkat DESC FOR UPDATE OF p")
                .param("id", id)
                .query(PelaksanaanRepository::map)
                .list()
                .stream()
                .filter(found -> found.id().equals(id))
                .findFirst();
    }

    List<UUID> semua() {
        return jdbc.sql("SELECT id FROM pelaksanaan.pelaksanaan ORDER BY id")
                .query(UUID.class)
                .list();
    }

    void update(UUID id, Status status, @Nullable Instant berakhir, int urutan, String sidik) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.pelaksanaan
                        SET status = :status, berakhir = :berakhir, urutan = :urutan, sidik = :sidik WHERE id = :id
                        """)
                .param("status", status.name())
                .param("berakhir", berakhir == null ? null : at(berakhir))
                .param("urutan", urutan)
                .param("sidik", sidik)
                .param("id", id)
                .update();
    }

    /**
     * Newest first.
     *
     * @param pegawai only those this person started or is the pemohon of; null: all
     */
    List<Pelaksanaan> daftar(
            @Nullable UUID pegawai, @Nullable Status status, int mulai, int banyak) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE (:status::text IS NULL OR p.status = :status)
                                  AND (:pegawai::uuid IS NULL OR p.pegawai_id = :pegawai OR p.pemohon_id = :pegawai)
                                ORDER BY p.dimulai DESC, p.id DESC OFFSET :mulai LIMIT :banyak
                                """)
                .param("status", status == null ? null : status.name())
                .param("pegawai", pegawai)
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query(PelaksanaanRepository::map)
                .list();
    }

    /** How many each status has; the same person as in the list. */
    Map<Status, Long> jumlah(@Nullable UUID pegawai) {
        var result = new EnumMap<Status, Long>(Status.class);
        jdbc.sql(
                        """
                        SELECT p.status, count(*) AS jumlah FROM pelaksanaan.pelaksanaan p
                        WHERE :pegawai::uuid IS NULL OR p.pegawai_id = :pegawai OR p.pemohon_id = :pegawai
                        GROUP BY p.status
                        """)
                .param("pegawai", pegawai)
                .query(
                        row -> {
                            result.put(
                                    Status.valueOf(row.getString("status")), row.getLong("jumlah"));
                        });
        return result;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Pelaksanaan map(ResultSet row, int number) throws SQLException {
        return new Pelaksanaan(
                row.getObject("id", UUID.class),
                row.getObject("versi_id", UUID.class),
                row.getString("judul"),
                row.getString("perihal"),
                row.getObject("pemohon_id", UUID.class),
                Objects.requireNonNull(instant(row, "dimulai")),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"),
                Status.valueOf(row.getString("status")),
                instant(row, "berakhir"),
                row.getInt("urutan"));
    }
}

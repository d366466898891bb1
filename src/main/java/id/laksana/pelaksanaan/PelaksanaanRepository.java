package id.laksana.pelaksanaan;

import id.laksana.organisasi.Pelaku;
import id.laksana.pelaksanaan.mesin.KeadaanPelaksanaan.Status;
import id.laksana.sop.Sop.Akses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
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

    private static final String COLUMNS =
            """
            SELECT p.id, p.versi_id, v.judul, p.perihal, p.pemohon_id, p.dimulai, p.pegawai_id, p.nama, p.jabatan_id,
                   p.nama_jabatan, p.status, p.berakhir, p.urutan, p.sidik""";
    private static final String FROM =
            """

            FROM pelaksanaan.pelaksanaan p
            JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
            """;
    private static final String SELECT = COLUMNS + FROM;

    /** The title is looked up afterwards: joined, it would be where the plan begins. */
    private static final String TERKUNCI =
            COLUMNS.replace(
                    "v.judul", "(SELECT judul FROM sop.versi_sop WHERE id = p.versi_id) AS judul");

    /** With what else an act has to know, so that it costs no round trip of its own. */
    private static final String KUNCI =
            """
            WITH RECURSIVE naik AS (
              SELECT :id::uuid AS kasus, 0 AS tingkat
              UNION ALL
              SELECT c.pelaksanaan_id, tingkat + 1
              FROM naik JOIN pelaksanaan.panggilan c ON c.dipanggil_id = kasus)
            """
                    + TERKUNCI
                    + ", k.kalender_versi, k.susunan_versi, k.zona"
                    + """

                    FROM pelaksanaan.pelaksanaan p
                    JOIN organisasi.instansi k ON k.instansi_id = p.instansi_id
                    JOIN naik ON p.id = kasus
                    ORDER BY tingkat DESC FOR UPDATE OF p
                    """;

    /**
     * Every table is asked by its whole key, so that there is one plan to choose. Joined by the key
     * of the task alone, a plan made while the tables were empty read through all cases ever after.
     */
    private static final String KUNCI_TUGAS =
            TERKUNCI
                    + ", k.kalender_versi, k.susunan_versi, k.zona, t.langkah, t.putaran, t.unit, t.putaran_unit, t.pelaksana, t.kepada"
                    + """

                    FROM pelaksanaan.pelaksanaan p, organisasi.instansi k, pelaksanaan.tugas t
                    WHERE t.id = :tugas AND k.instansi_id = t.instansi_id
                      AND p.id = (SELECT pelaksanaan_id FROM pelaksanaan.tugas WHERE id = :tugas)
                    """;

    private static final String DIPANGGIL =
            "EXISTS (SELECT FROM pelaksanaan.panggilan c WHERE c.dipanggil_id = p.id)";

    private static final String MILIK = " AND (p.pegawai_id = :pegawai OR p.pemohon_id = :pegawai)";

    private final JdbcClient jdbc;

    PelaksanaanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(
            UUID versi,
            Akses akses,
            String perihal,
            @Nullable UUID pemohon,
            Instant saat,
            Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.pelaksanaan
                          (versi_id, akses, perihal, pemohon_id, dimulai, pegawai_id, nama, jabatan_id, nama_jabatan,
                           status)
                        VALUES (:versi, :akses, :perihal, :pemohon, :dimulai, :pegawai, :nama, :jabatan,
                                :namaJabatan, 'BERJALAN')
                        RETURNING id
                        """)
                .param("versi", versi)
                .param("akses", akses.name())
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
    Optional<PelaksanaanTerkunci> kunci(UUID id) {
        return jdbc
                .sql(KUNCI)
                .param("id", id)
                .query(PelaksanaanRepository::terkunci)
                .list()
                .stream()
                .filter(found -> found.pelaksanaan().id().equals(id))
                .findFirst();
    }

    /** The same, with the task that is to be acted on: what is read of it here never changes. */
    Optional<PelaksanaanTerkunci.DenganTugas> kunciTugas(UUID tugas) {
        Optional<PelaksanaanTerkunci.DenganTugas> alone =
                jdbc.sql(KUNCI_TUGAS + "AND NOT " + DIPANGGIL + " FOR UPDATE OF p")
                        .param("tugas", tugas)
                        .query(PelaksanaanRepository::denganTugas)
                        .optional();
        return alone.isPresent() ? alone : kunciTugasDipanggil(tugas);
    }

    private Optional<PelaksanaanTerkunci.DenganTugas> kunciTugasDipanggil(UUID tugas) {
        jdbc.sql("SELECT pelaksanaan_id FROM pelaksanaan.tugas WHERE id = ?")
                .param(tugas)
                .query(UUID.class)
                .optional()
                .ifPresent(this::kunci);
        return jdbc.sql(KUNCI_TUGAS)
                .param("tugas", tugas)
                .query(PelaksanaanRepository::denganTugas)
                .optional();
    }

    void pindah(UUID pelaksanaan, UUID versi) {
        jdbc.sql("UPDATE pelaksanaan.pelaksanaan SET versi_id = :versi WHERE id = :pelaksanaan")
                .param("versi", versi)
                .param("pelaksanaan", pelaksanaan)
                .update();
    }

    List<UUID> semua() {
        return jdbc.sql("SELECT id FROM pelaksanaan.pelaksanaan ORDER BY id")
                .query(UUID.class)
                .list();
    }

    /**
     * Newest first. Each filter has a statement of its own: one plan for all of them would read
     * through cases without end.
     *
     * @param pegawai only those this person started or is the pemohon of; null: all
     */
    List<Pelaksanaan> daftar(
            Pembaca pembaca,
            @Nullable UUID pegawai,
            @Nullable Status status,
            int mulai,
            int banyak) {
        var statement =
                jdbc.sql(
                        SELECT
                                + "WHERE "
                                + AksesRepository.SYARAT
                                + (status == null ? "" : " AND p.status = :status")
                                + (pegawai == null ? "" : MILIK)
                                + " ORDER BY p.dimulai DESC, p.id DESC OFFSET :mulai LIMIT :banyak");
        return AksesRepository.pembaca(statement, pembaca)
                .param("status", status == null ? null : status.name())
                .param("pegawai", pegawai)
                .param("mulai", mulai)
                .param("banyak", banyak)
                .query(PelaksanaanRepository::map)
                .list();
    }

    /** How many each status has, up to a number; the same person as in the list. */
    Map<Status, Long> jumlah(Pembaca pembaca, @Nullable UUID pegawai, int terbanyak) {
        var result = new EnumMap<Status, Long>(Status.class);
        var statement =
                jdbc.sql(
                        """
                        SELECT s.status, c.jumlah
                        FROM unnest(:status::text[]) s (status), LATERAL (
                          SELECT count(*) AS jumlah FROM (
                            SELECT FROM pelaksanaan.pelaksanaan p WHERE p.status = s.status AND %s %s
                            ORDER BY p.dimulai DESC LIMIT :terbanyak) p) c
                        WHERE c.jumlah > 0
                        """
                                .formatted(AksesRepository.SYARAT, pegawai == null ? "" : MILIK));
        AksesRepository.pembaca(statement, pembaca)
                .param(
                        "status",
                        Arrays.stream(Status.values()).map(Status::name).toArray(String[]::new))
                .param("pegawai", pegawai)
                .param("terbanyak", terbanyak)
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
                row.getInt("urutan"),
                row.getString("sidik"));
    }

    private static PelaksanaanTerkunci terkunci(ResultSet row, int number) throws SQLException {
        return new PelaksanaanTerkunci(
                map(row, number),
                row.getLong("kalender_versi"),
                row.getLong("susunan_versi"),
                ZoneId.of(row.getString("zona")));
    }

    private static PelaksanaanTerkunci.DenganTugas denganTugas(ResultSet row, int number)
            throws SQLException {
        return new PelaksanaanTerkunci.DenganTugas(
                terkunci(row, number),
                TugasRepository.dalamMesin(row),
                List.of((String[]) row.getArray("kepada").getArray()),
                null);
    }
}

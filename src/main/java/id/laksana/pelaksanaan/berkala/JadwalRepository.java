package id.laksana.pelaksanaan.berkala;

import id.laksana.organisasi.Pelaku;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JadwalRepository {

    private static final String SELECT =
            """
            SELECT j.id, j.sop, coalesce(v.judul, j.sop) AS judul, j.ulang, j.hari, j.bulan, j.jam, j.lalu, j.perihal,
                   j.aktif, j.sejak, j.pegawai_id, j.nama, j.jabatan_id, j.nama_jabatan
            FROM pelaksanaan.jadwal_berkala j
            LEFT JOIN sop.sop s ON s.instansi_id = j.instansi_id AND s.kode = j.sop
            LEFT JOIN sop.versi_sop v
              ON v.instansi_id = s.instansi_id AND v.sop_id = s.id AND v.status = 'BERLAKU'
            """;

    private final JdbcClient jdbc;

    JadwalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** SOPs in force that recur, by title: code and title. */
    List<Map.Entry<String, String>> sopBerkala() {
        return jdbc.sql(
                        """
                        SELECT s.kode, v.judul
                        FROM sop.versi_sop v JOIN sop.sop s ON s.instansi_id = v.instansi_id AND s.id = v.sop_id
                        WHERE v.status = 'BERLAKU' AND v.isi ->> 'pemicu' = 'berkala'
                        ORDER BY v.judul, s.kode
                        """)
                .query((row, _) -> Map.entry(row.getString("kode"), row.getString("judul")))
                .list();
    }

    List<JadwalBerkala> semua() {
        return jdbc.sql(SELECT + "ORDER BY j.aktif DESC, judul, j.id")
                .query((row, _) -> map(row))
                .list();
    }

    List<JadwalBerkala> aktif() {
        return jdbc.sql(SELECT + "WHERE j.aktif ORDER BY j.id").query((row, _) -> map(row)).list();
    }

    Optional<JadwalBerkala> cari(UUID id) {
        return jdbc.sql(SELECT + "WHERE j.id = ?").param(id).query((row, _) -> map(row)).optional();
    }

    UUID insert(DaftarJadwal.Baru baru, LocalTime jam, Instant sejak, Pelaku oleh) {
        return jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.jadwal_berkala
                          (sop, ulang, hari, bulan, jam, lalu, perihal, sejak, pegawai_id, nama, jabatan_id, nama_jabatan)
                        VALUES (:sop, :ulang, :hari, :bulan, :jam, :lalu, :perihal, :sejak, :pegawai, :nama, :jabatan,
                                :namaJabatan)
                        RETURNING id
                        """)
                .param("sop", baru.sop())
                .param("ulang", baru.ulang().name())
                .param("hari", baru.hari())
                .param("bulan", bulan(baru))
                .param("jam", jam)
                .param("lalu", baru.lalu())
                .param("perihal", baru.perihal())
                .param("sejak", at(sejak))
                .param("pegawai", oleh.pegawai())
                .param("nama", oleh.nama())
                .param("jabatan", oleh.jabatan())
                .param("namaJabatan", oleh.namaJabatan())
                .query(UUID.class)
                .single();
    }

    void update(UUID id, DaftarJadwal.Baru baru, LocalTime jam, Instant sejak) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.jadwal_berkala
                        SET ulang = :ulang, hari = :hari, bulan = :bulan, jam = :jam, lalu = :lalu, perihal = :perihal,
                            sejak = :sejak
                        WHERE id = :id
                        """)
                .param("ulang", baru.ulang().name())
                .param("hari", baru.hari())
                .param("bulan", bulan(baru))
                .param("jam", jam)
                .param("lalu", baru.lalu())
                .param("perihal", baru.perihal())
                .param("sejak", at(sejak))
                .param("id", id)
                .update();
    }

    private static int bulan(DaftarJadwal.Baru baru) {
        return baru.ulang().banyakBulan() == 0 ? 0 : baru.bulan();
    }

    void aktifkan(UUID id, boolean aktif, Instant sejak) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.jadwal_berkala SET aktif = :aktif, sejak = :sejak WHERE id = :id
                        """)
                .param("aktif", aktif)
                .param("sejak", at(sejak))
                .param("id", id)
                .update();
    }

    /**
     * @return false when this period was started before, here or on another node
     */
    boolean catat(UUID jadwal, JadwalBerkala.Giliran giliran) {
        return jdbc.sql(
                                """
                                INSERT INTO pelaksanaan.mulai_berkala (jadwal_id, periode, saat)
                                VALUES (:jadwal, :periode, :saat)
                                ON CONFLICT (instansi_id, jadwal_id, periode) DO NOTHING
                                """)
                        .param("jadwal", jadwal)
                        .param("periode", giliran.periode())
                        .param("saat", at(giliran.saat()))
                        .update()
                > 0;
    }

    /**
     * @param galat key of the message why it did not start; null when it did
     */
    void hasil(
            UUID jadwal,
            String periode,
            @Nullable UUID pelaksanaan,
            @Nullable String galat,
            @Nullable String rincian) {
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.mulai_berkala
                        SET pelaksanaan_id = :pelaksanaan, galat = :galat, rincian = :rincian
                        WHERE jadwal_id = :jadwal AND periode = :periode
                        """)
                .param("jadwal", jadwal)
                .param("periode", periode)
                .param("pelaksanaan", pelaksanaan)
                .param("galat", galat)
                .param("rincian", rincian)
                .update();
    }

    /** The last start of each schedule that has had one. */
    Map<UUID, DaftarJadwal.Terakhir> terakhir() {
        var result = new HashMap<UUID, DaftarJadwal.Terakhir>();
        jdbc.sql(
                        """
                        SELECT DISTINCT ON (jadwal_id) jadwal_id, periode, saat, pelaksanaan_id, galat, rincian
                        FROM pelaksanaan.mulai_berkala ORDER BY jadwal_id, saat DESC
                        """)
                .query(
                        row -> {
                            result.put(
                                    row.getObject("jadwal_id", UUID.class),
                                    new DaftarJadwal.Terakhir(
                                            row.getObject("saat", OffsetDateTime.class).toInstant(),
                                            row.getObject("pelaksanaan_id", UUID.class),
                                            row.getString("galat"),
                                            row.getString("rincian")));
                        });
        return result;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static JadwalBerkala map(ResultSet row) throws SQLException {
        return new JadwalBerkala(
                row.getObject("id", UUID.class),
                row.getString("sop"),
                row.getString("judul"),
                Ulang.valueOf(row.getString("ulang")),
                row.getInt("hari"),
                row.getInt("bulan"),
                row.getObject("jam", LocalTime.class),
                row.getBoolean("lalu"),
                row.getString("perihal"),
                row.getBoolean("aktif"),
                row.getObject("sejak", OffsetDateTime.class).toInstant(),
                row.getObject("pegawai_id", UUID.class),
                row.getString("nama"),
                row.getObject("jabatan_id", UUID.class),
                row.getString("nama_jabatan"));
    }
}

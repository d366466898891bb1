package id.laksana.pelaksanaan;

import static id.laksana.pelaksanaan.PelaksanaanRepository.at;
import static id.laksana.pelaksanaan.PelaksanaanRepository.instant;

import id.laksana.pelaksanaan.mesin.Tugas;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks as desks see them. */
@Repository
class TugasRepository {

    private static final String SELECT =
            """
            SELECT t.id, t.pelaksanaan_id, p.perihal, v.judul, v.jumlah_langkah, t.langkah, t.putaran, t.unit,
                   t.putaran_unit, t.pelaksana, t.kegiatan, t.status, t.kepada, t.dibuka, t.tenggat, t.dari,
                   t.dari_jabatan, t.dikembalikan, t.berakhir
            FROM pelaksanaan.tugas t
            JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
            JOIN sop.versi_sop v ON v.instansi_id = p.instansi_id AND v.id = p.versi_id
            """;

    private final JdbcClient jdbc;

    TugasRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TugasMeja> cari(UUID id) {
        return jdbc.sql(SELECT + "WHERE t.id = ?").param(id).query(TugasRepository::map).optional();
    }

    List<TugasMeja> milikPelaksanaan(UUID pelaksanaan) {
        return jdbc.sql(SELECT + "WHERE t.pelaksanaan_id = ? ORDER BY t.id")
                .param(pelaksanaan)
                .query(TugasRepository::map)
                .list();
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

    /** Due first, then what has waited longest. */
    List<TugasMeja> menunggu(Collection<String> kunci, int banyak) {
        return jdbc.sql(
                        SELECT
                                + """
                                WHERE t.berakhir IS NULL AND t.instansi_id = laksana.instansi()
                                  AND t.kepada && :kunci::text[] AND p.status = 'BERJALAN'
                                  AND t.status <> 'MENUNGGU_SOP'

                                ORDER BY t.tenggat NULLS LAST, t.dibuka, t.id LIMIT :banyak
                                """)
                .param("kunci", kunci.toArray(String[]::new))
                .param("banyak", banyak)
                .query(TugasRepository::map)
                .list();
    }

    int jumlahMenunggu(Collection<String> kunci) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM pelaksanaan.tugas t
                        JOIN pelaksanaan.pelaksanaan p ON p.instansi_id = t.instansi_id AND p.id = t.pelaksanaan_id
                        WHERE t.berakhir IS NULL AND t.instansi_id = laksana.instansi()
                          AND t.kepada && :kunci::text[] AND p.status = 'BERJALAN'
                          AND t.status <> 'MENUNGGU_SOP'
                        """)
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

    /**
     * @param tenggat null when the row has no standard time
     */
    record Baru(
            Tugas tugas,
            String kegiatan,
            List<String> kepada,
            @Nullable Instant tenggat,
            @Nullable String dari,
            @Nullable String dariJabatan,
            @Nullable String dikembalikan) {}

    void insert(UUID pelaksanaan, Baru baru, Instant dibuka) {
        Tugas.Id id = baru.tugas().id();
        jdbc.sql(
                        """
                        INSERT INTO pelaksanaan.tugas
                          (pelaksanaan_id, langkah, putaran, unit, putaran_unit, pelaksana, kegiatan, status, kepada,
                           dibuka, tenggat, dari, dari_jabatan, dikembalikan, berakhir)
                        VALUES (:pelaksanaan, :langkah, :putaran, :unit, :putaranUnit, :pelaksana, :kegiatan, :status,
                                :kepada, :dibuka, :tenggat, :dari, :dariJabatan, :dikembalikan, :berakhir)
                        """)
                .param("pelaksanaan", pelaksanaan)
                .param("langkah", id.kunjungan().langkah())
                .param("putaran", id.kunjungan().putaran())
                .param("unit", unit(id))
                .param("putaranUnit", id.giliran().putaranUnit())
                .param("pelaksana", id.pelaksana())
                .param("kegiatan", baru.kegiatan())
                .param("status", baru.tugas().status().name())
                .param("kepada", baru.kepada().toArray(String[]::new))
                .param("dibuka", at(dibuka))
                .param("tenggat", baru.tenggat() == null ? null : at(baru.tenggat()))
                .param("dari", baru.dari())
                .param("dariJabatan", baru.dariJabatan())
                .param("dikembalikan", baru.dikembalikan())
                .param("berakhir", baru.tugas().terbuka() ? null : at(dibuka))
                .update();
    }

    void update(UUID pelaksanaan, Tugas tugas, Instant saat) {
        Tugas.Id id = tugas.id();
        jdbc.sql(
                        """
                        UPDATE pelaksanaan.tugas SET status = :status, berakhir = :berakhir
                        WHERE pelaksanaan_id = :pelaksanaan AND langkah = :langkah AND putaran = :putaran
                          AND unit = :unit AND putaran_unit = :putaranUnit AND pelaksana = :pelaksana
                        """)
                .param("status", tugas.status().name())
                .param("berakhir", tugas.terbuka() ? null : at(saat))
                .param("pelaksanaan", pelaksanaan)
                .param("langkah", id.kunjungan().langkah())
                .param("putaran", id.kunjungan().putaran())
                .param("unit", unit(id))
                .param("putaranUnit", id.giliran().putaranUnit())
                .param("pelaksana", id.pelaksana())
                .update();
    }

    void geser(UUID id, Instant tenggat) {
        jdbc.sql("UPDATE pelaksanaan.tugas SET tenggat = :tenggat WHERE id = :id")
                .param("tenggat", at(tenggat))
                .param("id", id)
                .update();
    }

    private static String unit(Tugas.Id id) {
        return Objects.requireNonNullElse(id.giliran().unit(), "");
    }

    private static TugasMeja map(ResultSet row, int number) throws SQLException {
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
                instant(row, "berakhir"));
    }
}
